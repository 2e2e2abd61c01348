import type { Component } from 'svelte';
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import Compass from '@lucide/svelte/icons/compass';
import FileSignature from '@lucide/svelte/icons/file-pen-line';
import Footprints from '@lucide/svelte/icons/footprints';
import HardHat from '@lucide/svelte/icons/hard-hat';
import Sparkles from '@lucide/svelte/icons/sparkles';
import Sprout from '@lucide/svelte/icons/sprout';
import Target from '@lucide/svelte/icons/target';
import Users from '@lucide/svelte/icons/users';
import type { MilestoneKind } from '../../api/generated';

/** One picture a kind of step; the words beside it say the same. */
export const ICONS: Record<
  MilestoneKind,
  Component<{ size?: number; strokeWidth?: number; 'aria-hidden'?: 'true' }>
> = {
  depart: Sprout,
  orientation: Compass,
  diagnostic: ClipboardList,
  contrat: FileSignature,
  point: CalendarCheck,
  objectif: Target,
  action: Footprints,
  immersion: HardHat,
  rendez_vous: Users,
  potentialites: Sparkles,
};
