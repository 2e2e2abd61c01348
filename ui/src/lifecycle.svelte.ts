import { call, onClosing, onLocked } from './api/client';
import { type ApiError, toApiError } from './api/errors';
import type { AppStatus } from './api/generated';
import { watchActivity } from './features/session/activity';
import { Preferences } from './features/settings/preferences.svelte';
import { saveState } from './kit/save-state.svelte';
import { toasts } from './kit/toasts.svelte';
import { reference } from './text/reference.svelte';

/** From first start to lock: where Trame stands, and what happens when that changes. */
export class Lifecycle {
  status = $state.raw<AppStatus | null>(null);
  problem = $state.raw<ApiError | null>(null);
  readonly preferences = new Preferences();
  #stops: (() => void)[] = [];
  #warned = false;
  readonly #empty: () => void;

  /** `empty` empties the window: nothing read of the base survives a new document. */
  constructor(
    empty = (): void => {
      location.reload();
    },
  ) {
    this.#empty = empty;
  }

  /** Saves what waits before the window closes. What the disk refuses keeps it open once; the next time it closes. */
  leave = async (): Promise<boolean> => {
    if ((await saveState.flush()) || this.#warned) return true;
    this.#warned = true;
    toasts.show('Ce que vous venez d’écrire n’est pas enregistré. Fermez de nouveau pour quitter sans l’enregistrer.', {
      tone: 'danger',
    });
    return false;
  };

  /** Listens to the window being closed; returns how to stop. */
  watchClosing = (): (() => void) => onClosing(this.leave);

  /** Asks where Trame stands and prepares what the screens need. */
  start = async (): Promise<void> => {
    try {
      const status = await call('get_status', {});
      await reference.load();
      if (status.state === 'open') {
        // Before the base was open, only the pack Trame comes with was known.
        if (this.status !== null) await reference.refresh();
        await this.preferences.load();
        this.#watch();
      }
      this.status = status;
      this.problem = null;
    } catch (thrown) {
      this.problem = toApiError(thrown);
    }
  };

  /** Asks again where Trame stands, without leaving the screen. */
  refresh = async (): Promise<void> => {
    this.status = await call('get_status', {}).catch(() => this.status);
  };

  /** Saves what waits, locks, empties the window. False when something could not be saved: one is then asked. */
  lock = async (): Promise<boolean> => {
    if (!(await saveState.flush())) return false;
    await this.lockAnyway();
    return true;
  };

  /** Locks even though something could not be saved. */
  lockAnyway = async (): Promise<void> => {
    this.stop();
    await call('lock', {}).catch(() => undefined);
    this.#empty();
  };

  /** Shows the base as it is now, from nothing. */
  reopen = (): void => {
    this.stop();
    this.#empty();
  };

  /** Stops watching. */
  stop = (): void => {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  };

  #watch(): void {
    this.stop();
    this.#stops = [
      onLocked(() => {
        this.stop();
        this.#empty();
      }),
      watchActivity({
        minutes: () => this.preferences.value?.autoLockMinutes ?? 5,
        note: () => void call('note_activity', {}).catch(() => undefined),
        // Nobody is there to answer a question: what can be saved is, and the base closes.
        idle: () => void saveState.flush().finally(() => void this.lockAnyway()),
      }),
    ];
  }
}
