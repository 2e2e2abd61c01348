/** The tabs of a dossier. */
export type DossierTab =
  | 'summary'
  | 'diagnostic'
  | 'plan'
  | 'contract'
  | 'potentialites'
  | 'pmsmp'
  | 'trajectory'
  | 'appointments'
  | 'documents'
  | 'journal'
  | 'identity'
  | 'history';

/** Every place in the window. Addresses hold ids and codes only, never anything about a person. */
export type Route =
  | { name: 'today' }
  | { name: 'people' }
  | { name: 'new-person' }
  | { name: 'import-person' }
  | { name: 'dossier'; id: string; tab: DossierTab; category?: string; pmsmpId?: string; gridId?: string }
  | { name: 'companies' }
  | { name: 'company'; id: string }
  | { name: 'offers' }
  | { name: 'offer'; id: string; visit?: true }
  | { name: 'offer-sheet'; id: string }
  | { name: 'pmsmp-bilan'; id: string; pmsmpId: string }
  | { name: 'due-bilans' }
  | { name: 'immersions' }
  | { name: 'settings'; section?: string }
  | { name: 'not-found' };

/** Names of the routes. */
export type RouteName = Route['name'];

const SLUGS: Record<DossierTab, string> = {
  summary: 'synthese',
  diagnostic: 'diagnostic',
  plan: 'plan',
  contract: 'contrat',
  potentialites: 'potentialites',
  pmsmp: 'pmsmp',
  trajectory: 'trajectoire',
  appointments: 'rendez-vous',
  documents: 'documents',
  journal: 'journal',
  identity: 'fiche',
  history: 'historique',
};

const TABS = new Map(Object.entries(SLUGS).map(([tab, slug]) => [slug, tab as DossierTab]));

const ID = /^[\w-]{1,64}$/;

/** Returns the address of a route, to be put in a link. */
export function href(route: Route): string {
  switch (route.name) {
    case 'today':
      return '#/';
    case 'people':
      return '#/file-active';
    case 'new-person':
      return '#/file-active/nouveau';
    case 'import-person':
      return '#/file-active/importer';
    case 'dossier':
      return ['#/dossier', route.id, SLUGS[route.tab], route.category ?? route.pmsmpId ?? route.gridId]
        .filter(Boolean)
        .join('/');
    case 'companies':
      return '#/entreprises';
    case 'company':
      return `#/entreprises/${route.id}`;
    case 'offers':
      return '#/offres';
    case 'offer':
      return `#/offres/${route.id}${route.visit ? '/visite' : ''}`;
    case 'offer-sheet':
      return `#/offres/${route.id}/relire`;
    case 'pmsmp-bilan':
      return `#/dossier/${route.id}/pmsmp/${route.pmsmpId}/bilan`;
    case 'due-bilans':
      return '#/a-traiter';
    case 'immersions':
      return '#/immersions';
    case 'settings':
      return `#/reglages${route.section ? `/${route.section}` : ''}`;
    case 'not-found':
      return '#/introuvable';
  }
}

/** The bilan of a PMSMP is deeper in a dossier than any tab. */
function parseBilan(parts: readonly string[]): Route | null {
  const [place, id = '', tab, pmsmpId = '', page, ...rest] = parts;
  const leads = place === 'dossier' && tab === 'pmsmp' && page === 'bilan' && rest.length === 0;
  return leads && ID.test(id) && ID.test(pmsmpId) ? { name: 'pmsmp-bilan', id, pmsmpId } : null;
}

/** Reads an address; what leads nowhere is `not-found`. */
export function parse(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, '')
    .replace(/\/$/, '')
    .split('/');
  const bilan = parseBilan(parts);
  if (bilan) return bilan;
  const [place = '', first, second, third, ...rest] = parts;
  if (rest.length > 0) return { name: 'not-found' };
  if (place === '' && first === undefined) return { name: 'today' };
  if (place === 'file-active' && first === undefined) return { name: 'people' };
  if (place === 'file-active' && first === 'nouveau' && second === undefined) return { name: 'new-person' };
  if (place === 'file-active' && first === 'importer' && second === undefined) return { name: 'import-person' };
  const isId = first !== undefined && ID.test(first);
  if (place === 'entreprises' && second === undefined) {
    if (first === undefined) return { name: 'companies' };
    if (isId) return { name: 'company', id: first };
  }
  if (place === 'offres' && third === undefined) {
    if (first === undefined) return { name: 'offers' };
    if (isId && second === undefined) return { name: 'offer', id: first };
    if (isId && second === 'relire') return { name: 'offer-sheet', id: first };
    if (isId && second === 'visite') return { name: 'offer', id: first, visit: true };
  }
  if (place === 'a-traiter' && first === undefined) return { name: 'due-bilans' };
  if (place === 'immersions' && first === undefined) return { name: 'immersions' };
  if (place === 'reglages' && second === undefined)
    return first ? { name: 'settings', section: first } : { name: 'settings' };
  const tab = TABS.get(second ?? SLUGS.summary);
  if (place === 'dossier' && isId && tab) {
    if (third === undefined) return { name: 'dossier', id: first, tab };
    if (tab === 'pmsmp' && ID.test(third)) return { name: 'dossier', id: first, tab, pmsmpId: third };
    if (tab === 'potentialites' && ID.test(third)) return { name: 'dossier', id: first, tab, gridId: third };
    if (tab === 'diagnostic' && /^[a-z_-]+$/.test(third)) return { name: 'dossier', id: first, tab, category: third };
  }
  return { name: 'not-found' };
}
