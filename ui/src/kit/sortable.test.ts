import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { placed, sortable, stepped } from './sortable';

const onmove = vi.fn();
let stop: ReturnType<ReturnType<typeof sortable>>;
let list: HTMLElement;

beforeEach(() => {
  onmove.mockReset();
  document.body.innerHTML = `<ul>
    ${['a', 'b', 'c'].map((id) => `<li data-sort="${id}"><i data-handle></i><button type="button">${id}</button><input></li>`).join('')}
  </ul>`;
  list = document.querySelector('ul') ?? document.body;
  stop = sortable({ onmove })(list);
});
afterEach(() => {
  stop?.();
});

const press = (target: Element | null, key: string, altKey = true): boolean =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true })) ?? false;

it('puts one beside another, or one place further', () => {
  expect(placed(['a', 'b', 'c'], 'a', 'c', true)).toEqual(['b', 'c', 'a']);
  expect(placed(['a', 'b', 'c'], 'c', 'a', false)).toEqual(['c', 'a', 'b']);
  expect(placed(['a', 'b'], 'a', 'x', true)).toEqual(['a', 'b']);
  expect(stepped(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(stepped(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
});

it('moves with Alt and an arrow, from a button of the line, and gives the focus back', async () => {
  const button = list.querySelector<HTMLElement>('[data-sort=b] button');
  button?.focus();
  press(button, 'ArrowUp');
  expect(onmove).toHaveBeenCalledWith(['b', 'a', 'c'], 'b');
  button?.blur();
  await vi.waitFor(() => {
    expect(button).toHaveFocus();
  });
});

it('stays still at the ends, in a field, and without Alt', () => {
  press(list.querySelector('[data-sort=a] button'), 'ArrowUp');
  press(list.querySelector('[data-sort=b] input'), 'ArrowUp');
  press(list.querySelector('[data-sort=b] button'), 'ArrowUp', false);
  expect(onmove).not.toHaveBeenCalled();
});

it('drags by the handle only, and drops before or after', () => {
  const [first, , third] = list.children as unknown as HTMLElement[];
  first?.querySelector('button')?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  expect(first?.draggable ?? true).toBeFalsy();
  first?.querySelector('[data-handle]')?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  expect(first?.draggable).toBe(true);
  const drag = (target: Element | undefined, type: string, clientY = 0): boolean | undefined =>
    target?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, clientY }));
  drag(first, 'dragstart');
  // Without a layout every box is at 0: any point below is in its second half.
  drag(third, 'dragover', 5);
  expect(third?.dataset['drop']).toBe('after');
  drag(third, 'drop', 5);
  expect(onmove).toHaveBeenCalledWith(['b', 'c', 'a'], 'a');
  drag(first, 'dragend');
  expect(third?.dataset['drop']).toBeUndefined();
  expect(first?.draggable).toBe(false);
});
