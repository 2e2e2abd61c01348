/** What a key asks of the line the focus is on. */
export type Pick = 'accept' | 'dismiss' | 'next' | 'previous';

const KEYS: Record<string, Pick> = {
  a: 'accept',
  x: 'dismiss',
  delete: 'dismiss',
  arrowdown: 'next',
  arrowup: 'previous',
};

/** Reads a key of a list one goes through line by line. Enter is left to the button that has the focus. */
export function pickOf(event: KeyboardEvent): Pick | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  return KEYS[event.key.toLowerCase()] ?? null;
}

/** Keeps the focus in a list whose lines go away one by one. Each line has one element marked `data-pick`. */
export class Picker {
  #at: number | null = null;

  /** The element around the lines. */
  list: HTMLElement | undefined;

  #lines(): HTMLElement[] {
    return [...(this.list?.querySelectorAll<HTMLElement>('[data-pick]') ?? [])];
  }

  /** Rank of the line the focus is in; -1 when it is elsewhere. */
  get current(): number {
    const line = document.activeElement?.closest('li');
    return this.#lines().findIndex((one) => line?.contains(one));
  }

  /** The line that has the focus is about to go: the next one takes its place. */
  hold(): void {
    const at = this.current;
    if (at >= 0) this.#at = at;
  }

  /** The lines changed: the focus goes on, or to `otherwise` when none is left; never from where somebody went since. */
  settle(otherwise: (() => void) | undefined): void {
    const at = this.#at;
    if (at === null) return;
    this.#at = null;
    const focused = document.activeElement;
    if (focused && focused !== document.body && !this.list?.contains(focused)) return;
    const lines = this.#lines();
    const next = lines[Math.min(at, lines.length - 1)];
    if (next) next.focus();
    else otherwise?.();
  }

  /** Goes to the line before or after. */
  move(step: 1 | -1): void {
    this.#lines()[this.current + step]?.focus();
  }
}
