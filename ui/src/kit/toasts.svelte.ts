/** A short message that goes by itself. */
export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'danger';
  /** Takes back what was just done. */
  undo?: (() => void | Promise<void>) | undefined;
}

/** Long enough to be read and reached with the keyboard. */
const STAYS = 10_000;

class Toasts {
  #next = 0;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();
  list = $state.raw<readonly Toast[]>([]);

  /** Shows a message; with `undo`, it offers « Annuler ». */
  show(text: string, options: { undo?: Toast['undo']; tone?: Toast['tone'] } = {}): void {
    const id = ++this.#next;
    this.list = [...this.list.slice(-2), { id, text, tone: options.tone ?? 'plain', undo: options.undo }];
    this.resume(id);
  }

  /** Takes a message away. */
  dismiss(id: number): void {
    this.pause(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** Takes away the messages that offer to take something back. */
  forgetUndo(): void {
    for (const { id, undo } of this.list) if (undo) this.dismiss(id);
  }

  /** Keeps a message while it is pointed at or focused. */
  pause(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  /** Lets it go after a while. */
  resume(id: number): void {
    this.pause(id);
    // Taking a message away also moves the focus out of it, which must not wind its clock again.
    if (!this.list.some((toast) => toast.id === id)) return;
    this.#timers.set(
      id,
      setTimeout(() => {
        this.dismiss(id);
      }, STAYS),
    );
  }

  /** Forgets everything, at lock. */
  clear(): void {
    for (const { id } of this.list) this.dismiss(id);
  }
}

/** The messages of the window. */
export const toasts = new Toasts();
