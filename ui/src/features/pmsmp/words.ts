import type { PmsmpRow, PmsmpState, PmsmpStep, RuleFinding } from '../../api/generated';
import { facts, formatDate, plural } from '../../text/format';

/** The tone of the mark of a state; the word is always beside it. */
export const STATE_TONES: Record<PmsmpState, 'plain' | 'good' | 'warn' | 'danger'> = {
  en_preparation: 'plain',
  proposee: 'plain',
  rencontre_faite: 'plain',
  convention_demandee: 'warn',
  convention_validee: 'good',
  en_cours: 'good',
  terminee: 'warn',
  bilan_fait: 'good',
  cloturee: 'plain',
  refusee: 'danger',
  annulee: 'danger',
  interrompue: 'danger',
  non_venue: 'danger',
};

/** What the button of a step says. */
export const STEP_GESTURES: Record<PmsmpStep, string> = {
  proposee: 'Noter qu’elle est proposée à l’entreprise',
  rencontre_faite: 'Noter que la rencontre est faite',
  convention_demandee: 'Noter la demande de convention',
  convention_validee: 'Noter la convention validée',
  en_cours: 'Confirmer qu’elle a commencé',
  terminee: 'Confirmer qu’elle est terminée',
  cloturee: 'Clôturer',
};

/** « du 01/12/2026 au 12/12/2026, 12 jours ». */
export function period({ startsOn, lastDay, days }: PmsmpRow): string {
  if (startsOn && lastDay)
    return `du ${formatDate(startsOn)} au ${formatDate(lastDay)}, ${plural(days, 'jour', 'jours')}`;
  return startsOn ? `à partir du ${formatDate(startsOn)}` : 'dates à fixer';
}

/** Where, and on which job. */
export function place({ companyName, job }: PmsmpRow): string {
  return facts(companyName, job);
}

/** « PM-07, article D5135-3 ». */
export function source({ code, article }: RuleFinding): string {
  return article ? `${code}, code du travail ${article}` : `${code}, bonne pratique`;
}

/** The findings of a field of one PMSMP, blocking ones first. */
export function about(findings: readonly RuleFinding[], id: string, field: string): RuleFinding[] {
  const own = findings.filter((finding) => finding.pmsmp === id && finding.field === field);
  return own.sort((a, b) => Number(b.level === 'bloquant') - Number(a.level === 'bloquant'));
}

/** What stands beside a field: nothing while it is only empty. */
export function beside(findings: readonly RuleFinding[], id: string, field: string): string | undefined {
  const [first] = about(findings, id, field).filter(({ isMissing }) => !isMissing);
  return first && `${first.message} (${source(first)})`;
}
