import type { TodayLine, TodayView } from '../../api/generated';
import type { DossierTab, Route } from '../../routes';
import { formatDate, formatMonth, NBSP, plural } from '../../text/format';

/** A list of « Ce qui attend une décision ». */
export interface Section {
  key: string;
  title: string;
  /** The tab of the dossier where one acts on it. */
  tab: DossierTab;
  /** Where all its lines lead, when one acts on them together. */
  to?: Route;
  tone: (line: TodayLine) => 'warn' | 'danger' | 'plain';
  lines: readonly TodayLine[];
  /** What stands under the name. */
  detail: (line: TodayLine) => string;
  /** What stands at the end of the line: how late, how soon. */
  mark: (line: TodayLine) => string;
}

function late(days: number): string {
  if (days > 0) return `${plural(days, 'jour', 'jours')} de retard`;
  if (days === 0) return 'aujourd’hui';
  return `dans ${plural(-days, 'jour', 'jours')}`;
}

function since(days: number): string {
  return days >= 61 ? `${String(Math.floor(days / 30.44))}${NBSP}mois` : plural(days, 'jour', 'jours');
}

const on = (line: TodayLine, before: string): string => (line.on ? `${before} ${formatDate(line.on)}` : '');

/** What waits for a decision, the most pressing first; empty lists are left out. */
export function sections(view: TodayView): Section[] {
  const all: Section[] = [
    {
      key: 'accidents',
      title: 'Accidents en immersion à déclarer',
      tab: 'pmsmp',
      tone: () => 'danger',
      lines: view.accidents,
      detail: (line) => line.detail,
      mark: (line) => (line.on ? formatDate(line.on) : ''),
    },
    {
      key: 'deadlines',
      title: 'Contrats à signer',
      tab: 'contract',
      tone: ({ days }) => (days > 0 ? 'danger' : 'warn'),
      lines: view.deadlines,
      detail: (line) => line.detail || on(line, 'avant le'),
      mark: (line) => late(line.days),
    },
    {
      key: 'ending',
      title: 'Contrats à renouveler',
      tab: 'contract',
      tone: ({ days }) => (days > 0 ? 'danger' : days > -15 ? 'warn' : 'plain'),
      lines: view.endingContracts,
      detail: (line) => line.detail || on(line, 'jusqu’au'),
      mark: (line) => (line.days > 0 ? `fini depuis ${since(line.days)}` : late(line.days)),
    },
    {
      key: 'reviews',
      title: 'Points à faire sur le contrat',
      tab: 'contract',
      tone: ({ days }) => (days > 0 ? 'warn' : 'plain'),
      lines: view.contractReviews,
      detail: (line) => line.detail || on(line, 'prévu le'),
      mark: (line) => late(line.days),
    },
    {
      key: 'overdue',
      title: 'Actions en retard',
      tab: 'plan',
      tone: () => 'warn',
      lines: view.overdueActions,
      detail: (line) => line.detail,
      mark: (line) => late(line.days),
    },
    {
      key: 'bilans',
      title: 'Bilans d’immersion à faire',
      tab: 'pmsmp',
      to: { name: 'due-bilans' },
      tone: ({ days }) => (days > 7 ? 'danger' : 'warn'),
      lines: view.dueBilans,
      detail: (line) => line.detail,
      mark: (line) => late(line.days),
    },
    {
      key: 'to-confirm',
      title: 'Immersions à confirmer',
      tab: 'pmsmp',
      tone: () => 'warn',
      lines: view.immersionsToConfirm,
      detail: (line) => line.detail,
      mark: (line) => on(line, 'le'),
    },
    {
      key: 'starting',
      title: 'Immersions de la semaine',
      tab: 'pmsmp',
      tone: () => 'plain',
      lines: view.startingImmersions,
      detail: (line) => line.detail,
      mark: (line) => on(line, 'début le'),
    },
    {
      key: 'stale',
      title: 'Diagnostics à revoir',
      tab: 'diagnostic',
      tone: () => 'plain',
      lines: view.staleDiagnostics,
      detail: (line) => line.detail || on(line, 'confirmé le'),
      mark: (line) => since(line.days),
    },
    {
      key: 'silent',
      title: 'Sans nouvelles',
      tab: 'journal',
      tone: () => 'plain',
      lines: view.silentDossiers,
      detail: (line) => line.detail || on(line, 'dernier contact le') || 'aucun contact noté',
      mark: (line) => (line.on ? since(line.days) : ''),
    },
    {
      key: 'grids',
      title: 'Grilles de potentialités à revoir',
      tab: 'potentialites',
      tone: () => 'plain',
      lines: view.gridReviews,
      detail: (line) => line.detail || on(line, 'prévu le'),
      mark: (line) => (line.days > 0 ? `depuis ${since(line.days)}` : 'aujourd’hui'),
    },
    {
      key: 'birthdays',
      title: 'Trois ans d’un enfant',
      tab: 'summary',
      tone: () => 'plain',
      lines: view.thirdBirthdays,
      detail: (line) => `En ${formatMonth(line.on ?? '')}\u202f: RSA majoré et garde à préparer`,
      // Only the month is known: once it has begun, no day is late.
      mark: (line) => (line.days >= 0 ? 'ce mois-ci' : `dans ${since(-line.days)}`),
    },
  ];
  return all.filter((section) => section.lines.length > 0);
}
