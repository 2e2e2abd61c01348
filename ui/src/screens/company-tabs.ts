import type { PageTab } from '../kit/page.svelte';
import { href } from '../routes';

/** Companies, and what they offer. */
export function companyTabs(current: 'companies' | 'offers'): PageTab[] {
  return [
    { href: href({ name: 'companies' }), label: 'Entreprises', current: current === 'companies' },
    { href: href({ name: 'offers' }), label: 'Offres d’immersion', current: current === 'offers' },
  ];
}
