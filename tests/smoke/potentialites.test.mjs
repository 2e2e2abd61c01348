// The grid of potentialités in the real window: the parent first, then the référent, then three actions in the plan.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { ARTIFACTS, openStage, story } from './stage.mjs';
import { ask, firstStart, newPerson } from './steps.mjs';
import { Key, until } from './webdriver.mjs';

/** What the parent chooses to move forward: each has one action in the bank. */
const CHOSEN = ['P01', 'P02', 'P03'];

/** Six weeks from today, as one types it. */
const DUE = new Date(Date.now() + 42 * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');

let stage;
let page;
let person;

const picture = (name) => page.screenshot(join(ARTIFACTS, `${name}.png`));
const view = async () => (await ask(page, 'get_potentialites', { personId: person })).grid;
const focused = () => page.run("return document.activeElement?.dataset.item ?? document.activeElement?.textContent.trim() ?? ''");
/** Whether the page holds anything of the référent, shown or not. */
const hasReferent = () => page.run("return document.querySelector('[data-referent]') !== null || document.body.textContent.includes('Mon regard')");

const step = story(test, () => page, 'echec-potentialites');

before(async () => {
  stage = await openStage();
  page = await stage.open();
  await page.size(1280, 800);
  await page.wait('button: Créer ma base');
  await firstStart(page);
  person = await newPerson(page, { birthName: 'Delaunay', firstName: 'Maëlle' });
});

after(async () => {
  await page?.close();
  stage?.close();
});

step('the parent answers 27 sentences with one key each, the référent nowhere in the page', async () => {
  await page.run('location.hash = arguments[0]', `#/dossier/${person}/potentialites`);
  await page.click('button: Ouvrir la grille');
  await page.wait('dialog');
  const { domains } = await view();
  let keys = 0;
  for (const [at, { items }] of domains.entries()) {
    await until(async () => (await focused()) === items[0].item, `page ${at + 1} of the parent`);
    assert.equal(await hasReferent(), false, `page ${at + 1}`);
    if (at === 0) await picture('21-potentialites-parent');
    for (const { item } of items) {
      await until(async () => (await focused()) === item, `the sentence ${item}`);
      await page.press(CHOSEN.includes(item) ? '3' : '1');
      keys += 1;
    }
    const on = at + 1 < domains.length ? 'Page suivante' : 'J’ai terminé';
    await until(async () => (await focused()).startsWith(on), on);
    await page.press(Key.Enter);
  }
  assert.equal(keys, 27);
  await page.waitText('C’est noté. Merci.');
  assert.equal(await hasReferent(), false, 'the page of thanks');
  await until(async () => (await view()).stage === 'referent', 'the parent to have finished');
});

step('then the référent, beside the parent and never over them', async () => {
  await page.click('button: Continuer ensemble');
  await page.wait('[data-referent]');
  await page.run("document.querySelector('[data-referent] [data-line]').focus()");
  await page.press('2');
  await until(async () => (await view()).referent.answers.some(({ item, mark }) => item === 'P01' && mark === 'va'), 'the look of the référent');
  const [{ items }] = (await view()).domains;
  assert.equal(items[0].parent, 'avancer');
  await picture('22-potentialites-referent');
});

step('three priorities chosen by the parent become three actions of the plan', async () => {
  await page.click('button: Mes priorités');
  const labels = (await view()).domains.flatMap(({ items }) => items).filter(({ item }) => CHOSEN.includes(item)).map(({ label }) => label);
  for (const [at, label] of labels.entries()) {
    const tick = `const box = [...document.querySelectorAll('input[type=checkbox]')].find((one) => one.closest('label, div')?.textContent.includes(arguments[0]));
      box?.click();
      return box !== undefined;`;
    await until(() => page.run(tick, label), `« ${label} » to choose`);
    await until(async () => (await view()).domains.flatMap(({ items }) => items).filter(({ priority }) => priority).length === at + 1, 'the choice to be kept');
  }
  for (const at of CHOSEN.keys()) {
    await page.click('button: Écrire qui, quoi, pour quand');
    await page.type('field: Pour quand', DUE);
    if (at === 0) await picture('23-potentialites-priorite');
    await page.click('button: Mettre dans le plan');
    await until(async () => (await ask(page, 'get_plan', { personId: person })).objectives.flatMap(({ actions }) => actions).length === at + 1, 'the action in the plan');
    await until(async () => !(await page.has('dialog')), 'the dialog to close');
  }
  await page.run('location.hash = arguments[0]', `#/dossier/${person}/plan`);
  await page.waitText('Écrire la semaine ensemble');
  await page.waitText('Faire un point budget');
  await picture('24-potentialites-plan');
  await page.run('location.hash = arguments[0]', `#/dossier/${person}/trajectoire`);
  await page.waitText('Écrire la semaine ensemble');
  await picture('25-trajectoire');
  assert.deepEqual(await page.errors(), []);
});
