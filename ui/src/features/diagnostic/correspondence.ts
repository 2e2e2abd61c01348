import type { CorrespondenceLine, CorrespondenceView } from '../../api/generated';
import { MissingReasonLabels } from '../../api/generated';
import { formatDate } from '../../text/format';

/** Heads of the table, on screen and copied. */
export const COLUMNS = ['Critère', 'Code du critère', 'Valeur', 'Code de la valeur', 'D’après', 'Contrainte'] as const;

const joined = (line: CorrespondenceLine, part: 'code' | 'label'): string =>
  line.values.map((value) => value[part]).join(' ou ');

/** « 27, Faire face à des difficultés de logement : oui (OUI) ». */
export function constraintText({ constraint: found }: CorrespondenceLine): string {
  if (!found) return '';
  const value = found.value
    ? `${found.value.label} (${found.value.code})`
    : found.missing
      ? MissingReasonLabels[found.missing].toLocaleLowerCase('fr')
      : '';
  return `${found.constraint.code}, ${found.constraint.label}\u202f: ${value}`;
}

/** The table as rows of text. */
export function rowsOf(view: CorrespondenceView): string[][] {
  return view.lines.map((line) => [
    line.label,
    line.criterion,
    joined(line, 'label') || (line.missing ? `(${MissingReasonLabels[line.missing]})` : ''),
    joined(line, 'code'),
    line.from ?? '',
    constraintText(line),
  ]);
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The table for the clipboard: as cells for a spreadsheet, as a table for a text. */
export function copied(view: CorrespondenceView): { text: string; html: string } {
  const rows = [[...COLUMNS], ...rowsOf(view)];
  // A tab or a line feed inside a label would break the cells.
  const text = rows.map((row) => row.map((cell) => cell.replace(/\s/g, ' ')).join('\t')).join('\n');
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  const html = `<table><thead>${cells(head, 'th')}</thead><tbody>${body.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
  return { text, html };
}

/** Which version the table was read from. */
export function versionText(view: CorrespondenceView): string {
  const version = view.version;
  if (!version) return '';
  const day = version.closedOn
    ? `close le ${formatDate(version.closedOn)}`
    : `en cours depuis le ${formatDate(version.openedOn)}`;
  return `version ${String(version.number)} du diagnostic, ${day}`;
}
