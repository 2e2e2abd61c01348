import { call } from '../../api/client';
import { type ApiError, toApiError } from '../../api/errors';
import type { Settings, Theme } from '../../api/generated';
import { saveState } from '../../kit/save-state.svelte';

const THEMES: Record<Theme, string | undefined> = {
  systeme: undefined,
  clair: 'light',
  sombre: 'dark',
  contraste: 'contrast',
};

/** Gives the window its theme and its size of text. */
export function applyLook({ theme, textScale }: Pick<Settings, 'theme' | 'textScale'>): void {
  const root = document.documentElement;
  const name = THEMES[theme];
  if (name) root.dataset['theme'] = name;
  else delete root.dataset['theme'];
  // Every size of the tokens is a rem: this one line scales them all, as the zoom of the window would.
  root.style.fontSize = textScale === 100 ? '' : `${String(textScale)}%`;
}

/** The settings of this base, applied as soon as they change. */
export class Preferences {
  value = $state.raw<Settings | null>(null);
  problem = $state.raw<ApiError | null>(null);

  /** Reads them, once the base is open. */
  async load(): Promise<void> {
    this.#take(await call('get_settings', {}));
  }

  /** Changes some of them; on a refusal the former ones come back, and the reason shows. */
  async change(part: Partial<Settings>): Promise<void> {
    const before = this.value;
    if (!before) return;
    this.#take({ ...before, ...part });
    try {
      this.#take(await call('update_settings', { ...before, ...part }));
      this.problem = null;
      saveState.saved();
    } catch (thrown) {
      this.#take(before);
      this.problem = toApiError(thrown);
    }
  }

  #take(settings: Settings): void {
    this.value = settings;
    applyLook(settings);
  }
}
