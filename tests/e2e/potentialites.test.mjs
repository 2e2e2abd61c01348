// The grid of potentialités in the window: the parent first with keys alone, then the two together, down to the plan.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { judge, openPage, story, until } from './browser.mjs';
import { makeBase, startHost } from './host.mjs';
import { go, saved, unlock, words } from './steps.mjs';

const LONG = 'Marie-Antoinette Vandenbroucke-Saint-Hilaire de Montmorency-Luxembourg';
const FACT = 'A raconté comment elle a trouvé une autre garde en une heure.';
const DAY = 86_400_000;

let base;
let host;
let window;
let page;
let person;

before(async () => {
  base = makeBase({ people: 2 });
  host = await startHost(base.base);
  window = await openPage(host.origin);
  page = window.page;
  await unlock(page);
});

after(async () => {
  await window?.close();
  await host?.kill();
  base?.remove();
});

const step = story(test);
const button = (name) => page.getByRole('button', { name: words(name) });
const view = async () => (await host.rpc('get_potentialites', { personId: person })).grid;
const answers = async () => (await view()).domains.flatMap(({ items }) => items.map(({ parent }) => parent));
const parent = () => page.getByRole('dialog');
const current = () => page.evaluate(() => document.activeElement?.getAttribute('data-item') ?? document.activeElement?.textContent?.trim());

/** Everything one can touch is large enough. */
async function touchable(place) {
  const small = await page.evaluate((selector) => {
    const all = [...document.querySelectorAll(`${selector} button`)];
    const sizes = all.map((one) => [one.textContent.trim(), one.getBoundingClientRect()]);
    return sizes.filter(([, box]) => box.width > 0 && (box.width < 44 || box.height < 44)).map(([text, box]) => `${text} ${box.width}×${box.height}`);
  }, place);
  assert.deepEqual(small, []);
}

/** Nothing of the référent is in the page, not even hidden. */
async function parentAlone() {
  const html = await page.content();
  for (const trace of ['data-referent', 'Mon regard', 'À se dire', FACT, 'Un fait'])
    assert.equal(html.includes(trace), false, `« ${trace} » is in the page of the parent`);
}

step('the grid opens from the dossier, with the keyboard', async () => {
  const file = await host.rpc('create_person', { person: { birthName: LONG.split(' ').slice(1).join(' '), firstName: LONG.split(' ')[0], birthDate: '1995-01-31' } });
  person = file.id;
  await go(page, `#/dossier/${person}/potentialites`);
  await page.getByText('Cette grille parle de vos atouts.').waitFor();
  await judge(page, 'potentialites-debut');
  await page.getByRole('radio', { name: /^Courte/ }).focus();
  await page.keyboard.press('ArrowUp');
  await button('Ouvrir la grille').focus();
  await page.keyboard.press('Enter');
  await parent().getByText('Page 1 sur 9').waitFor();
  await until(async () => (await current()) === 'P01', 'the first sentence has the focus');
  await parentAlone();
  await touchable('dialog');
  await judge(page, 'potentialites-parent');
});

step('the parent answers 27 sentences with 27 keys and page turns', async () => {
  let keys = 0;
  let turns = 0;
  for (let at = 1; at <= 9; at += 1) {
    await parent().getByText(words(`Page ${at} sur 9`)).waitFor();
    for (const key of at === 1 ? ['1', '1', '3'] : at === 5 ? ['2', '4', '4'] : at === 8 ? ['5', '"', '('] : ['1', '2', '4']) {
      await page.keyboard.press(key);
      keys += 1;
    }
    await until(async () => (await current())?.startsWith(at < 9 ? 'Page suivante' : 'J’ai terminé'), 'the focus is on what goes on');
    if (at === 9) break;
    await page.keyboard.press('Enter');
    turns += 1;
  }
  assert.equal(keys, 27);
  assert.equal(turns, 8);
  console.log(`complete grid: ${keys} keys, ${turns} page turns`);
  await until(async () => !(await answers()).includes(null), 'everything is kept');
  assert.deepEqual((await answers()).slice(0, 6), ['fort', 'fort', 'avancer', 'fort', 'va', 'bloque']);
  await parentAlone();
  await judge(page, 'potentialites-parent-fin');
});

step('an answer changes later, and the grid is left and taken again', async () => {
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Alt+ArrowLeft');
  await parent().getByText('Page 7 sur 9').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('5');
  await until(async () => (await answers())[19] === 'passe', 'another answer is kept');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  await until(async () => (await answers())[19] === null || (await answers())[20] === null, 'an answer taken back');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: words('Reprendre la grille') }).click();
  await parent().getByText('Page 7 sur 9').waitFor();
  assert.equal(await parent().getByRole('button', { name: 'J’ai terminé' }).count(), 0);
  await page.keyboard.press('2');
  await until(async () => !(await answers()).includes(null), 'all is answered again');
  await button('J’ai terminé').click();
  await page.getByText(words('C’est noté. Merci.')).waitFor();
  await parentAlone();
  await judge(page, 'potentialites-merci');
});
