// The grid of potentialités in the window: the parent first with keys alone, then the two together, down to the plan.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { judge, story, until } from './browser.mjs';
import { desk } from './desk.mjs';
import { go, saved, words } from './steps.mjs';

const LONG = 'Marie-Antoinette Vandenbroucke-Saint-Hilaire de Montmorency-Luxembourg';
const FACT = 'A raconté comment elle a trouvé une autre garde en une heure.';
const DAY = 86_400_000;

let host;
let complaints;
let page;
let person;

desk({ people: 2 }, (opened) => ({ host, page, complaints } = opened));

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
  await until(async () => (await answers())[19] === null, 'an answer taken back');
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

step('the référent answers beside the parent, with keys and one fact', async () => {
  await button('Continuer ensemble').click();
  await page.getByRole('heading', { level: 2, name: 'Mon regard' }).waitFor();
  assert.equal(await page.locator('[data-referent] [data-line]').count(), 27);
  await judge(page, 'potentialites-regards');
  await touchable('[data-referent]');
  const lines = page.locator('[data-line]');
  await lines.nth(0).getByRole('button').first().focus();
  for (const key of ['2', '4', '1', '5']) await page.keyboard.press(key);
  await button('Ajouter un fait : Avec l’argent').click();
  const fact = page.getByLabel('Un fait entendu ou vu');
  await fact.fill(`${'x'.repeat(399)}é et plus`);
  assert.equal((await fact.inputValue()).length, 400);
  await page.getByText(words('0 caractère reste')).waitFor();
  await fact.fill(FACT);
  await saved(page);
  await until(async () => (await view()).referent.answers[1].fact === FACT, 'the fact is kept');
  const own = (await view()).referent.answers.map(({ mark }) => mark);
  assert.deepEqual(own.slice(0, 5), ['va', 'bloque', 'fort', 'passe', null]);
  assert.deepEqual((await answers()).slice(0, 4), ['fort', 'fort', 'avancer', 'fort']);
  await fact.scrollIntoViewIfNeeded();
  await judge(page, 'potentialites-fait');
});

step('the grid goes back to the parent: the other column is not there any more, and comes back with what was in it', async () => {
  await button('Partage et clôture').first().click();
  await button('Rendre la main au parent').click();
  await parent().getByText('Page 1 sur 9').waitFor();
  await parentAlone();
  await button('J’ai terminé').click();
  await button('Continuer ensemble').click();
  await page.getByText(words('Le parent :')).first().waitFor();
  assert.equal(await page.getByLabel('Un fait entendu ou vu').inputValue(), FACT);
});

step('what is far apart is said, what is private stays folded, and neither number adds up', async () => {
  await button('Continuer : À se dire').click();
  await page.getByText(words('Racontez-moi un moment')).waitFor();
  await page.getByText(FACT).waitFor();
  assert.equal(await page.getByText('39\u202f19').isVisible(), false);
  await judge(page, 'potentialites-a-se-dire');
  await page.getByText('Un moment à deux').click();
  await page.getByText(words('vérifié le')).first().waitFor();
  await judge(page, 'potentialites-en-prive');
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
  assert.equal(await page.getByText('Un moment à deux').count(), 0);
  assert.equal(await page.getByText(FACT).count(), 0);
  await judge(page, 'potentialites-ecran-partage');
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
});

step('the parent keeps strengths, each with an example and words for a CV', async () => {
  await button('Mes forces').first().click();
  const boxes = page.getByRole('group', { name: 'Ce que je garde' }).getByRole('checkbox');
  for (const at of [1, 0]) await boxes.nth(at).check();
  const examples = page.getByLabel('Un exemple');
  await examples.first().fill('Je paie d’abord le loyer et la cantine.');
  await examples.nth(1).fill(`Le lundi, je prépare toute la semaine. ${'Les repas, les papiers, la crèche. '.repeat(6)}`);
  await button('Planifie plusieurs tâches').click();
  await until(async () => (await view()).domains[0].items[0].strength?.cv.startsWith('Planifie'), 'words for a CV');
  assert.equal((await view()).domains[0].items[1].strength.rank, 1);
  await button('Monter').click();
  await until(async () => (await view()).domains[0].items[0].strength?.rank === 1, 'the parent’s order');
  for (const at of [2, 3, 4]) await boxes.nth(at).check();
  await page.getByText(words('Cinq au plus')).waitFor();
  assert.equal(await boxes.nth(5).isDisabled(), true);
  for (const at of [2, 3, 4]) await boxes.nth(at).uncheck();
  await saved(page);
  await until(async () => (await view()).domains[2].items[0].strength === null, 'what is not kept is gone');
  await judge(page, 'potentialites-forces');
});

step('the parent keeps priorities, and three actions go in the plan', async () => {
  await button('Mes priorités').first().click();
  const boxes = page.getByRole('group', { name: 'Par quoi je commence' }).getByRole('checkbox');
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await until(async () => (await boxes.first().isChecked()) && (await view()).domains[0].items[2].priority?.rank === 1, 'a first priority');
  await page.getByRole('checkbox', { name: /plan B/ }).check();
  await until(async () => (await view()).domains[2].items[2].priority?.rank === 2, 'a second priority');
  await judge(page, 'potentialites-priorites');
  await page.getByText('Repères', { exact: true }).first().click();
  await page.getByText(words('vérifié le')).first().waitFor();
  await judge(page, 'potentialites-reperes');
  const soon = new Date(Date.now() + 20 * DAY).toISOString().slice(0, 10).split('-').reverse().join('/');
  await button('Écrire qui, quoi, pour quand').first().click();
  const dialog = page.getByRole('dialog', { name: words('Qui, quoi, pour quand') });
  await dialog.getByRole('button', { name: 'Mettre dans le plan' }).click();
  await dialog.getByText(/À remplir|date/).first().waitFor();
  await judge(page, 'potentialites-plan');
  await dialog.getByLabel('Pour quand').fill(soon);
  await dialog.getByRole('button', { name: 'Une autre action' }).click();
  await dialog.getByLabel('Quoi').nth(1).fill('Appeler la voisine pour les jours de grève');
  await dialog.getByLabel('Pour quand').nth(1).fill(soon);
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Mettre dans le plan' }).click();
  await page.getByText('Appeler la voisine').waitFor();
  await button('Écrire qui, quoi, pour quand').click();
  await dialog.getByLabel('Pour quand').fill(soon);
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Mettre dans le plan' }).click();
  await until(async () => (await host.rpc('get_plan', { personId: person })).objectives.flatMap(({ actions }) => actions).length === 3, 'three actions in the plan');
  await page.getByRole('link', { name: words('Voir le plan') }).nth(1).waitFor();
  await judge(page, 'potentialites-dans-le-plan');
});

step('the week, what may leave, the day to look again, then the grid is closed', async () => {
  await button('Budget temps').first().click();
  await page.getByRole('heading', { name: /tient-elle/ }).waitFor();
  await judge(page, 'potentialites-budget');
  await button('Partage et clôture').first().click();
  const lines = page.getByRole('group', { name: words('Lignes de santé') }).getByRole('checkbox');
  assert.equal(await lines.count(), 3);
  for (const at of [0, 1, 2]) assert.equal(await lines.nth(at).isChecked(), false);
  await lines.first().check();
  await until(async () => (await view()).domains[7].items[0].shared, 'one line shared');
  await page.getByText(words('Rien ne manque.')).waitFor();
  await judge(page, 'potentialites-cloture');
  await button('Clore la grille').click();
  const dialog = page.getByRole('dialog', { name: 'Clore la grille' });
  await judge(page, 'potentialites-clore');
  await dialog.getByRole('button', { name: 'Clore', exact: true }).click();
  await page.getByText(words('Close le')).waitFor();
  await button('Mon regard').first().click();
  assert.equal(await page.locator('[data-referent] [data-mark]:enabled').count(), 0);
  await judge(page, 'potentialites-close');
});

step('the short grid takes 9 keys; two closed grids are compared sentence by sentence', async () => {
  await page.getByRole('link', { name: words('Toutes ses grilles') }).click();
  await page.getByRole('radio', { name: /^Courte/ }).check();
  await page.getByRole('checkbox', { name: words('Phrases adaptées à une grossesse') }).check();
  await button('Ouvrir la grille').click();
  await parent().getByText('Page 1 sur 9').waitFor();
  await until(async () => (await current()) === 'P01', 'the first sentence has the focus');
  let keys = 0;
  for (let at = 1; at <= 9; at += 1) {
    await parent().getByText(words(`Page ${at} sur 9`)).waitFor();
    await page.keyboard.press('2');
    keys += 1;
    await until(async () => (await current())?.startsWith(at < 9 ? 'Page suivante' : 'J’ai terminé'), 'the focus is on what goes on');
    await page.keyboard.press('Enter');
  }
  assert.equal(keys, 9);
  console.log(`short grid: ${keys} keys`);
  await page.getByText(words('C’est noté. Merci.')).waitFor();
  await page.keyboard.press('Enter');
  await button('Partage et clôture').first().click();
  await page.getByLabel(words('Naissance attendue')).waitFor();
  await judge(page, 'potentialites-grossesse');
  await button('Clore la grille').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clore', exact: true }).click();
  await page.getByText(words('Close le')).waitFor();
  await page.getByRole('link', { name: words('Toutes ses grilles') }).click();
  await button('Comparer').click();
  await page.getByRole('table').waitFor();
  await page.getByRole('table').scrollIntoViewIfNeeded();
  await judge(page, 'potentialites-comparaison');
  assert.deepEqual(complaints, []);
});
