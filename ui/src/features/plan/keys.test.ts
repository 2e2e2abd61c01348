import { expect, it } from 'vitest';
import { wishOf, type Wish } from './keys';

/** A key pressed in an element. */
function press(key: string, tag = 'button', modifier: KeyboardEventInit = {}): Wish | null {
  const element = document.createElement(tag);
  document.body.append(element);
  let wish: Wish | null = null;
  element.addEventListener('keydown', (event) => (wish = wishOf(event)));
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...modifier }));
  element.remove();
  return wish;
}

it.each([
  ['a', { add: 'action' }],
  ['O', { add: 'objective' }],
  ['1', { rank: 1 }],
  ['3', { rank: 3 }],
  ['0', { rank: null }],
  ['4', null],
  ['z', null],
])('reads %s', (key, wish) => {
  expect(press(key)).toEqual(wish);
});

it('leaves alone what is typed and what the window answers', () => {
  for (const tag of ['input', 'textarea', 'select']) expect(press('a', tag)).toBeNull();
  expect(press('a', 'button', { ctrlKey: true })).toBeNull();
  expect(press('1', 'button', { altKey: true })).toBeNull();
});
