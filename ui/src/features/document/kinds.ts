import type { DocumentKind } from '../../api/generated';

/** What each document is called before the core said its whole title, and on the button that makes it. */
export const KINDS: Record<DocumentKind, { title: string; make: string; hint: string }> = {
  summary: {
    title: 'Synthèse de diagnostic',
    make: 'Synthèse de diagnostic',
    hint: 'Le diagnostic et le plan, pour le dossier et la personne.',
  },
  contract: {
    title: 'Contrat',
    make: 'Contrat',
    hint: 'Le même contenu sous le titre de votre contrat, avec les signatures.',
  },
  contractText: {
    title: 'Texte du contrat',
    make: 'Texte du contrat',
    hint: 'Le contrat en fichier Word, pour le reprendre ailleurs.',
  },
  personSummary: {
    title: 'Ma synthèse',
    make: 'Ma synthèse',
    hint: 'Le diagnostic en deux pages et en mots simples, pour la personne.',
  },
  plan: {
    title: 'Plan d’action',
    make: 'Plan d’action',
    hint: 'Les objectifs et les actions seuls.',
  },
  comparison: {
    title: 'Évolution du diagnostic',
    make: 'Comparaison de deux versions',
    hint: 'Ce qui est apparu, levé, pèse autrement ou persiste.',
  },
  franceTravail: {
    title: 'Correspondance France Travail',
    make: 'Correspondance France Travail',
    hint: 'Le diagnostic avec les codes des grilles de France Travail.',
  },
  roadmap: {
    title: 'Ma feuille de route',
    make: 'Ma feuille de route',
    hint: 'Deux pages en mots simples, à remettre à la personne.',
  },
  blankDiagnostic: {
    title: 'Fiche de diagnostic vierge',
    make: 'Fiche de diagnostic vierge',
    hint: 'Les dix catégories à remplir à la main.',
  },
  companySheet: {
    title: 'Fiche navette, volet entreprise',
    make: 'Fiche navette vierge',
    hint: 'Le volet entreprise, à remplir à l’écran ou à la main.',
  },
  caseload: {
    title: 'Liste de la file active',
    make: 'La liste affichée',
    hint: 'Les lignes de ce filtre, dans cet ordre.',
  },
};

/** The documents one makes of a person, in the order of the work. */
export const OF_A_PERSON = [
  'summary',
  'personSummary',
  'plan',
  'contract',
  'roadmap',
  'blankDiagnostic',
] as const satisfies DocumentKind[];
