import BriefcaseBusiness from '@lucide/svelte/icons/briefcase-business';
import Bus from '@lucide/svelte/icons/bus';
import FileText from '@lucide/svelte/icons/file-text';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import House from '@lucide/svelte/icons/house';
import Languages from '@lucide/svelte/icons/languages';
import Laptop from '@lucide/svelte/icons/laptop';
import UsersRound from '@lucide/svelte/icons/users-round';
import Wallet from '@lucide/svelte/icons/wallet';
import type { Component } from 'svelte';
import { CategoryStateLabels, ImpactLabels, type Category, type CategoryState, type Impact } from '../api/generated';
import type { Hue } from '../kit/hue';
import type { Mark } from '../kit/marks';

/** How a category looks; its words come from the content pack. */
export interface CategoryLook {
  hue: Hue;
  icon: Component<{ x?: number; y?: number; size?: number; strokeWidth?: number }>;
}

/** One icon and one hue a category, in the order of the référentiel. */
export const CATEGORY_LOOKS: Record<Category, CategoryLook> = {
  logement: { hue: 1, icon: House },
  emploi: { hue: 2, icon: BriefcaseBusiness },
  formation: { hue: 3, icon: GraduationCap },
  difficulte_administrative: { hue: 4, icon: FileText },
  difficulte_financiere: { hue: 5, icon: Wallet },
  mobilite: { hue: 6, icon: Bus },
  sante: { hue: 7, icon: HeartPulse },
  contraintes_familiales: { hue: 8, icon: UsersRound },
  maitrise_langue: { hue: 9, icon: Languages },
  numerique: { hue: 10, icon: Laptop },
};

/** The codes of the categories, in order. */
export const CATEGORIES = Object.keys(CATEGORY_LOOKS) as Category[];

/** The mark of a state; a frein without impact reads as a weak one rather than as nothing. */
export function markOf(state: CategoryState, impact: Impact | null | undefined): Mark {
  switch (state) {
    case 'non_abordee':
      return 'ring';
    case 'rien_a_signaler':
      return 'flat';
    case 'frein_leve':
      return 'check';
    case 'ne_souhaite_pas_repondre':
      return 'dash';
    case 'frein':
      if (impact === 'bloquant') return 'full';
      return impact === 'fort' ? 'half' : 'quarter';
  }
}

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** The words of a state, as beside its mark: « frein fort ». */
export function stateText(state: CategoryState, impact: Impact | null | undefined): string {
  if (state !== 'frein') return lower(CategoryStateLabels[state]);
  return impact ? `frein ${lower(ImpactLabels[impact])}` : 'frein, impact à préciser';
}

/** Whether a text, such as a part of an address, names a category. */
export function isCategory(text: string | undefined): text is Category {
  return text !== undefined && Object.hasOwn(CATEGORY_LOOKS, text);
}
