import type { DiagnosticSummary, Identifier, PersonFields, SummaryKind, SummaryRequest } from '../../api/generated';

/** The identifiers one may leave out, with what tells whether there is anything to print. */
export const IDENTIFIERS: readonly { code: Identifier; label: string; has: (person: PersonFields) => boolean }[] = [
  { code: 'birthDate', label: 'Date de naissance', has: ({ birthDate }) => birthDate !== null },
  {
    code: 'address',
    label: 'Adresse',
    has: (person) => Boolean(person.address ?? person.postcode ?? person.communeName),
  },
  { code: 'phone', label: 'Téléphone', has: ({ phone }) => phone !== null },
  { code: 'email', label: 'Adresse électronique', has: ({ email }) => email !== null },
  { code: 'children', label: 'Enfants du foyer', has: ({ children }) => children.length > 0 },
  { code: 'cafNumber', label: 'Numéro d’allocataire', has: ({ cafNumber }) => cafNumber !== null },
  { code: 'ftNumber', label: 'Identifiant France Travail', has: ({ ftNumber }) => ftNumber !== null },
  { code: 'rqth', label: 'RQTH (information sensible)', has: ({ rqth }) => rqth !== null },
];

/** What one chose in the dialog. */
export interface Choice {
  kind: SummaryKind;
  printed: readonly Identifier[];
}

/** Everything the dossier has, but the sensitive one, printed only when asked for. */
export function defaultChoice(person: PersonFields): Choice {
  const printed = IDENTIFIERS.filter(({ code, has }) => code !== 'rqth' && has(person)).map(({ code }) => code);
  return { kind: 'diagnostic', printed };
}

/** The choice as the core takes it: what is not chosen is hidden by name. */
export function requestOf(personId: string, version: DiagnosticSummary | null, choice: Choice): SummaryRequest {
  return {
    personId,
    diagnosticId: version?.id ?? null,
    kind: choice.kind,
    hide: IDENTIFIERS.map(({ code }) => code).filter((code) => code !== 'rqth' && !choice.printed.includes(code)),
    show: choice.printed.includes('rqth') ? ['rqth'] : [],
  };
}
