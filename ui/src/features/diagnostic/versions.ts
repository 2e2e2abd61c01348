import type { DiagnosticSummary } from '../../api/generated';
import { formatDate } from '../../text/format';

/** « Version 2, close le 23/11/2026 ». */
export function versionLabel({ number, openedOn, closedOn }: DiagnosticSummary): string {
  return closedOn
    ? `Version ${String(number)}, close le ${formatDate(closedOn)}`
    : `Version ${String(number)}, en cours depuis le ${formatDate(openedOn)}`;
}
