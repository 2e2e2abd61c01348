import type { ContractLineView, ContractRow, ContractState } from '../../api/generated';
import { facts, formatDate, formatMinutes } from '../../text/format';

/** The tone of the mark of a state; the word is always beside it. */
export const STATE_TONES: Record<ContractState, 'plain' | 'good' | 'warn' | 'danger'> = {
  brouillon: 'plain',
  pret: 'warn',
  signe: 'good',
  en_cours: 'good',
  termine: 'plain',
  resilie: 'danger',
};

/** « du 01/12/2026 au 31/05/2027 », with what is known of it. */
export function period({ kind, startsOn, endsOn, endedOn }: ContractRow): string {
  if (kind === 'avenant') {
    return facts(
      startsOn && `à partir du ${formatDate(startsOn)}`,
      endsOn && `le contrat finit alors le ${formatDate(endsOn)}`,
    );
  }
  const last = endedOn ?? endsOn;
  if (startsOn && last) return `du ${formatDate(startsOn)} au ${formatDate(last)}`;
  return startsOn ? `à partir du ${formatDate(startsOn)}` : 'dates à fixer';
}

/** What is known of a line besides its label: who, until when, how many hours. */
export function lineFacts(line: ContractLineView): string {
  return facts(
    line.who,
    line.startsOn && `dès le ${formatDate(line.startsOn)}`,
    line.dueOn && `pour le ${formatDate(line.dueOn)}`,
    line.weeklyMinutes !== null && line.weeklyMinutes > 0 && `${formatMinutes(line.weeklyMinutes)} par semaine`,
    line.proof && `preuve\u202f: ${line.proof}`,
  );
}

/** What tells a line from another. */
export function lineKey(line: { objectiveId: string; actionId: string | null }): string {
  return `${line.objectiveId}/${line.actionId ?? ''}`;
}

/** A hash in groups of eight, so that two people can read it to each other. */
export function inGroups(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1 ');
}
