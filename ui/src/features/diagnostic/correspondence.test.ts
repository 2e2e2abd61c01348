import { expect, it } from 'vitest';
import type { CorrespondenceLine, CorrespondenceView } from '../../api/generated';
import { constraintText, copied, rowsOf, versionText } from './correspondence';

const line = (values: Partial<CorrespondenceLine>): CorrespondenceLine => ({
  category: 'logement',
  criterion: 'contrainte_logement',
  label: 'Contrainte de logement',
  values: [],
  source: null,
  from: null,
  missing: null,
  advice: null,
  constraint: null,
  ...values,
});
const view: CorrespondenceView = {
  version: { id: 'v', number: 2, openedOn: '2026-05-12', closedOn: '2026-05-20' },
  readOn: '2026-11-23',
  source: '',
  lines: [
    line({
      values: [
        { code: 'SANS_LOGEMENT', label: 'Sans logement' },
        { code: 'PROCEDURE_EXPULSION', label: 'En procédure d’expulsion' },
      ],
      source: 'situation',
      from: 'Dort <chez> des amis\t& autres',
      constraint: {
        constraint: { code: '27', label: 'Logement' },
        value: { code: 'OUI', label: 'Oui' },
        missing: null,
      },
    }),
    line({ criterion: 'contrainte_sante', missing: 'ne_souhaite_pas_repondre' }),
  ],
  notCovered: [],
};

it('copies cells a spreadsheet keeps apart and a table a text understands', () => {
  const { text, html } = copied(view);
  const rows = text.split('\n').map((row) => row.split('\t'));
  expect(rows.map((row) => row.length)).toEqual([6, 6, 6]);
  expect(rows[1]?.[3]).toBe('SANS_LOGEMENT ou PROCEDURE_EXPULSION');
  expect(rows[1]?.[4]).toBe('Dort <chez> des amis & autres');
  expect(html).toContain('<td>Dort &lt;chez&gt; des amis\t&amp; autres</td>');
  expect(html.match(/<tr>/g)).toHaveLength(3);
});

it('says why a cell is empty', () => {
  expect(rowsOf(view)[1]?.slice(2, 4)).toEqual(['(Ne souhaite pas répondre)', '']);
});

it('says the constraint and the version', () => {
  expect(constraintText(view.lines[0] ?? line({}))).toBe('27, Logement\u202f: Oui (OUI)');
  expect(constraintText(line({}))).toBe('');
  expect(versionText(view)).toBe('version 2 du diagnostic, close le 20/05/2026');
});
