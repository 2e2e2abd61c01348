/** What the watch of the idle time needs; time and timers come from outside so that tests own them. */
export interface ActivityOptions {
  /** Minutes without activity before locking; read each time, since the setting may change. */
  minutes: () => number;
  /** Tells the core that somebody is there. */
  note: () => void;
  /** Locks. */
  idle: () => void;
}

/** The core is told at most this often. */
export const NOTE_EVERY = 30_000;
/** How often the watch looks at the clock: after a sleep, timers are late but the clock is right. */
export const LOOK_EVERY = 5_000;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Watches pointer and keyboard; returns how to stop. */
export function watchActivity({ minutes, note, idle }: ActivityOptions): () => void {
  let last = Date.now();
  let noted = last;
  let done = false;

  const look = (): void => {
    if (done || Date.now() - last < minutes() * 60_000) return;
    done = true;
    idle();
  };
  const seen = (): void => {
    // A key pressed after a sleep must not hide that nobody was there meanwhile.
    look();
    if (done) return;
    last = Date.now();
    if (last - noted < NOTE_EVERY) return;
    noted = last;
    note();
  };

  for (const sign of SIGNS) window.addEventListener(sign, seen, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    for (const sign of SIGNS) window.removeEventListener(sign, seen, { capture: true });
  };
}
