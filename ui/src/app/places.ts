import type { Component } from 'svelte';
import type { Route } from '../routes';

/** A place of the rail. */
export interface Place {
  label: string;
  href: string;
  icon: Component<{ size?: number; strokeWidth?: number }>;
  /** Whether this route belongs to the place. */
  holds: (route: Route) => boolean;
  /** How many things wait there, or are there. */
  count?: number | undefined;
}

/** Something the palette can open or do. */
export interface PaletteItem {
  id: string;
  label: string;
  hint?: string | undefined;
  icon?: Component<{ size?: number; strokeWidth?: number }> | undefined;
  run: () => void | Promise<void>;
}

/** A keyboard shortcut, as the help lists it. */
export interface Shortcut {
  keys: string;
  does: string;
}
