import type { DocumentKind } from '../../api/generated';

/** What each document is called before the core said its whole title, and on the button that makes it. */
export const KINDS: Record<DocumentKind, { title: string; make: string; hint: string }> = {
  summary: {
    title: 'Synthèse de diagnostic',
    make: 'Synthèse de diagnostic',
    hint: 'Le diagnostic et le plan, pour le dossier et la personne.',
  },
  personSummary: {
    title: 'Ma synthèse',
    make: 'Ma synthèse',
    hint: 'Où en est la personne, en mots simples, sur deux pages au plus.',
  },
  plan: {
    title: 'Plan d’action',
    make: 'Plan d’action',
    hint: 'Qui fait quoi, de quand à quand, avec ce qui est en retard.',
  },
  comparison: {
    title: 'Évolution du diagnostic',
    make: 'Évolution du diagnostic',
    hint: 'Les deux dernières versions côte à côte.',
  },
  franceTravail: {
    title: 'Correspondance avec les grilles de France Travail',
    make: 'Correspondance France Travail',
    hint: 'Le diagnostic dans les codes de France Travail, et ce qui manque.',
  },
  contract: {
    title: 'Contrat',
    make: 'Contrat',
    hint: 'Le dernier contrat, à signer ou signé.',
  },
  contractText: {
    title: 'Texte du contrat',
    make: 'Texte du contrat (.docx)',
    hint: 'Le même texte, à coller dans un autre outil.',
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
  pmsmpSheet: {
    title: 'Fiche navette de l’immersion',
    make: 'Fiche navette',
    hint: 'Pour l’entreprise : l’offre, l’objectif et ce que la personne a accepté de montrer.',
  },
  pmsmpPreparation: {
    title: 'Préparer la convention',
    make: 'Feuille de préparation',
    hint: 'Ce que la convention demande, dans son ordre, et ce qui manque encore.',
  },
  pmsmpBilan: {
    title: 'Bilan de l’immersion',
    make: 'Bilan de l’immersion',
    hint: 'À trois voix ; provisoire tant que la personne n’a pas répondu.',
  },
  pmsmpSkills: {
    title: 'Ce que j’ai montré',
    make: 'Ce que j’ai montré',
    hint: 'Les phrases pour le CV, chacune avec son exemple, pour la personne.',
  },
  blankPotentialites: {
    title: 'Grille de potentialités à remplir',
    make: 'Grille vierge',
    hint: 'En grandes lettres, pour répondre sur papier.',
  },
  parentPotentialites: {
    title: 'Mes forces, mes priorités',
    make: 'Mes forces, mes priorités',
    hint: 'Une page en mots simples, que le parent emporte.',
  },
  potentialites: {
    title: 'Grille de potentialités',
    make: 'Grille pour le dossier',
    hint: 'Les réponses en mots ; votre colonne, les faits et la santé seulement si vous les cochez.',
  },
  trajectory: {
    title: 'Ma trajectoire',
    make: 'Ma trajectoire',
    hint: 'Son chemin en image, ses forces et ses ressources, sur une page.',
  },
};

/** The documents one makes of a person, in the order of the work. */
export const OF_A_PERSON = [
  'summary',
  'personSummary',
  'comparison',
  'franceTravail',
  'plan',
  'roadmap',
  'trajectory',
  'contract',
  'contractText',
  'blankDiagnostic',
] as const satisfies DocumentKind[];

/** Texts to rewrite: they open in a word processor, there is nothing to look at or to print here. */
export const TEXTS: readonly DocumentKind[] = ['contractText'];
