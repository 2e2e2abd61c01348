import {
  HoursMotiveLabels,
  type AppointmentChoice,
  type AskedHours,
  type HoursTargetFields,
} from '../../api/generated';
import { facts, formatDate, formatDateTime, formatMinutes, midline, NNBSP } from '../../text/format';

/** The labels of an enumeration, as choices of a list. */
export function choices<K extends string>(labels: Record<K, string>): { value: K; label: string }[] {
  return (Object.entries(labels) as [K, string][]).map(([value, label]) => ({ value, label }));
}

/** « 01/12/2026 à 14 h 30 · Point d’étape ». */
export function appointmentLabel({ startsAt, subject }: AppointmentChoice): string {
  return facts(formatDateTime(startsAt), subject);
}

/** What is asked of the person, in one line: by the law, or by the decision that lowers it. */
export function askedLabel(asked: AskedHours, target: HoursTargetFields | undefined): string {
  const law = formatMinutes(asked.lawMinutes);
  if (!target) return `${law} demandées par la loi`;
  const why = target.detail ? ` (${target.detail})` : '';
  const until = target.until ? `, jusqu’au ${formatDate(target.until)}` : '';
  const what =
    asked.minutes === 0
      ? `Dispense${NNBSP}: aucune heure demandée au lieu de ${law}`
      : `${formatMinutes(asked.minutes)} demandées au lieu de ${law}`;
  const motive = midline(HoursMotiveLabels[target.motive]);
  return `${what}${NNBSP}: ${motive}${why}, décidé le ${formatDate(target.decidedOn ?? '')}${until}`;
}
