import { beforeEach, expect, it, vi } from 'vitest';
import { Picker, pickOf } from './picker.svelte';

const key = (name: string, init: KeyboardEventInit = {}): ReturnType<typeof pickOf> =>
  pickOf(new KeyboardEvent('keydown', { key: name, ...init }));

let picker: Picker;
let list: HTMLElement;
const line = (at: number): HTMLElement => list.querySelectorAll<HTMLElement>('[data-pick]')[at] ?? document.body;

beforeEach(() => {
  document.body.innerHTML =
    '<ul><li><button data-pick>1</button></li><li><button data-pick>2</button><button>x</button></li><li><button data-pick>3</button></li></ul>';
  list = document.querySelector('ul') ?? document.body;
  picker = new Picker();
  picker.list = list;
});

it('reads the keys of a list, and leaves the shortcuts of the system alone', () => {
  expect([key('a'), key('X'), key('Delete'), key('ArrowDown'), key('ArrowUp')]).toEqual([
    'accept',
    'dismiss',
    'dismiss',
    'next',
    'previous',
  ]);
  expect([key('a', { ctrlKey: true }), key('Enter'), key('Tab')]).toEqual([null, null, null]);
});

it('goes to the next line when the one it is on goes away, and back when it was the last', () => {
  list.querySelectorAll('button')[2]?.focus();
  expect(picker.current).toBe(1);
  picker.hold();
  list.querySelectorAll('li')[1]?.remove();
  picker.settle(undefined);
  expect(document.activeElement).toHaveTextContent('3');
  picker.hold();
  list.querySelectorAll('li')[1]?.remove();
  picker.settle(undefined);
  expect(document.activeElement).toHaveTextContent('1');
});

it('goes elsewhere when no line is left, and nowhere when the focus was elsewhere', () => {
  const otherwise = vi.fn();
  picker.hold();
  picker.settle(otherwise);
  expect(otherwise).not.toHaveBeenCalled();
  line(0).focus();
  picker.hold();
  list.replaceChildren();
  picker.settle(otherwise);
  expect(otherwise).toHaveBeenCalledOnce();
});

it('leaves the focus where somebody took it while the lines changed', () => {
  document.body.insertAdjacentHTML('beforeend', '<button id="elsewhere">ailleurs</button>');
  line(0).focus();
  picker.hold();
  document.getElementById('elsewhere')?.focus();
  list.querySelectorAll('li')[0]?.remove();
  picker.settle(undefined);
  expect(document.activeElement).toHaveTextContent('ailleurs');
});

it('moves from line to line and stops at both ends', () => {
  line(0).focus();
  picker.move(-1);
  expect(line(0)).toHaveFocus();
  picker.move(1);
  picker.move(1);
  picker.move(1);
  expect(line(2)).toHaveFocus();
});
