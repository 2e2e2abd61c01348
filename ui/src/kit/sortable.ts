import type { Attachment } from 'svelte/attachments';

/** What a list does when one of its items changes place. */
interface Sorting {
  /** Every id in the new order, and the one that moved. */
  onmove: (ids: string[], moved: string) => unknown;
  disabled?: boolean;
}

/** Puts one id where another stands; `after` puts it behind. */
export function placed(ids: readonly string[], moved: string, beside: string, after: boolean): string[] {
  const others = ids.filter((id) => id !== moved);
  const at = others.indexOf(beside);
  return at < 0 ? [...ids] : others.toSpliced(after ? at + 1 : at, 0, moved);
}

/** Moves one id by one place; the same list when it is at the end already. */
export function stepped(ids: readonly string[], moved: string, by: 1 | -1): string[] {
  const at = ids.indexOf(moved);
  const beside = ids[at + by];
  return at < 0 || beside === undefined ? [...ids] : placed(ids, moved, beside, by === 1);
}

/**
 * Makes the children of a list change places: dragged by what carries `data-handle`, or moved with Alt and an arrow
 * from anything in them that is not being typed in. Each child says its id in `data-sort`. Lists may be nested.
 */
export function sortable({ onmove, disabled = false }: Sorting): Attachment<HTMLElement> {
  return (list) => {
    if (disabled) return;
    let dragged: HTMLElement | null = null;
    const items = (): HTMLElement[] => [...list.children].filter((child) => child instanceof HTMLElement);
    const idOf = (item: HTMLElement): string => item.dataset['sort'] ?? '';
    const ids = (): string[] => items().map(idOf).filter(Boolean);
    const itemOf = (target: EventTarget | null): HTMLElement | undefined =>
      target instanceof Node ? items().find((item) => item.contains(target)) : undefined;
    const clear = (): void => {
      for (const item of items()) delete item.dataset['drop'];
    };

    function onpointerdown(event: PointerEvent): void {
      const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
      const item = itemOf(handle);
      if (item && handle?.closest('[data-sort]') === item) item.draggable = true;
    }
    function ondragstart(event: DragEvent): void {
      if (!(event.target instanceof HTMLElement) || event.target.parentElement !== list) return;
      dragged = event.target;
      dragged.dataset['dragged'] = '';
      // Nothing of the person leaves with the pointer.
      event.dataTransfer?.setData('text/plain', '');
    }
    function isAfter(event: DragEvent, item: HTMLElement): boolean {
      const { top, height } = item.getBoundingClientRect();
      return event.clientY > top + height / 2;
    }
    function ondragover(event: DragEvent): void {
      const item = itemOf(event.target);
      if (!dragged || !item) return;
      event.preventDefault();
      clear();
      if (item !== dragged) item.dataset['drop'] = isAfter(event, item) ? 'after' : 'before';
    }
    function ondrop(event: DragEvent): void {
      const item = itemOf(event.target);
      if (!dragged || !item) return;
      event.preventDefault();
      const moved = idOf(dragged);
      if (item !== dragged) onmove(placed(ids(), moved, idOf(item), isAfter(event, item)), moved);
    }
    function ondragend(): void {
      clear();
      if (dragged) {
        dragged.draggable = false;
        delete dragged.dataset['dragged'];
      }
      dragged = null;
    }
    function onkeydown(event: KeyboardEvent): void {
      const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
      const target = event.target instanceof HTMLElement ? event.target : null;
      const item = itemOf(target);
      if (!by || !event.altKey || !item || event.defaultPrevented || target?.closest('input, textarea, select')) return;
      event.preventDefault();
      const before = ids();
      const after = stepped(before, idOf(item), by);
      if (after.join() === before.join()) return;
      // Moving a line in the page takes the focus off what it holds.
      void Promise.resolve(onmove(after, idOf(item))).then(() => target?.focus());
    }

    const listeners = { pointerdown: onpointerdown, dragstart: ondragstart, dragover: ondragover, drop: ondrop };
    for (const [name, listen] of Object.entries(listeners)) list.addEventListener(name, listen as EventListener);
    list.addEventListener('dragend', ondragend);
    list.addEventListener('keydown', onkeydown);
    return () => {
      for (const [name, listen] of Object.entries(listeners)) list.removeEventListener(name, listen as EventListener);
      list.removeEventListener('dragend', ondragend);
      list.removeEventListener('keydown', onkeydown);
    };
  };
}
