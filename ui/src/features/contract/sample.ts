import type { ContractLineView, ContractRow, ContractView } from '../../api/generated';

/** A signed contract of the list, for tests. */
export function aRow(change: Partial<ContractRow> = {}): ContractRow {
  return {
    id: 'c1',
    kind: 'premier',
    state: 'en_cours',
    label: 'Premier contrat',
    title: 'Contrat d’engagement',
    followsId: null,
    startsOn: '2026-12-01',
    endsOn: '2027-05-31',
    signedOn: '2026-11-23',
    handedOn: null,
    endedOn: null,
    endReason: null,
    canRenew: false,
    canAmend: false,
    ...change,
  };
}

/** A line of a contract, for tests. */
export function aLine(change: Partial<ContractLineView> = {}): ContractLineView {
  return {
    objectiveId: 'o1',
    actionId: 'a1',
    category: 'mobilite',
    objectiveLabel: 'Se déplacer seule',
    actionLabel: 'S’inscrire à l’auto-école',
    who: null,
    startsOn: null,
    dueOn: null,
    proof: null,
    weeklyMinutes: null,
    isTaken: true,
    consentedOn: null,
    hasChanged: false,
    ...change,
  };
}

/** A contract, whole, for tests. */
export function aContract(change: Partial<ContractView> = {}): ContractView {
  return {
    row: aRow(),
    contract: {
      title: 'Contrat d’engagement',
      legalMention: '',
      referent: 'Camille Exemple',
      diagnosticId: null,
      startsOn: '2026-12-01',
      endsOn: '2027-05-31',
      reviewOn: null,
      project: '',
      personEngagements: '',
      referentEngagements: '',
      amends: '',
      personObservations: '',
      referentObservations: '',
      lines: [],
    },
    lines: [],
    readyOn: null,
    sha256: null,
    gaps: [],
    diagnostics: [],
    shortcuts: [],
    weeklyMinutes: 0,
    askedMinutes: null,
    followsLabel: null,
    bilanOn: null,
    ...change,
  };
}
