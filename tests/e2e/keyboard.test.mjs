// The interview and the plan with the keyboard alone, as one does while looking at the person.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, settled, story } from './browser.mjs';
import { PASSPHRASE, makeBase, startHost } from './host.mjs';
import { saved } from './steps.mjs';

const step = story(test);
let base;
let host;
let window;
let page;
let person;

before(async () => {
  base = makeBase();
  host = await startHost(base.base);
  await host.rpc('create_base', { name: 'Camille Exemple', structure: 'Maison de l’insertion', territory: null, passphrase: PASSPHRASE, demo: true });
  await host.rpc('lock');
  window = await openPage(host.origin);
  page = window.page;
});

after(async () => {
  await window?.close();
  await host?.kill();
  base?.remove();
});

const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** What has the focus: its tag, its name, and whether one sees that it has it. */
const focus = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    const ringed = (one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const named =
      element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
    return {
      tag: element.tagName,
      name: named.replace(/\s+/g, ' ').trim(),
      // A search field rings its whole box; the wheel draws its own ring, above its neighbours.
      shown: ringed(element) || ringed(element.parentElement) || element.closest('svg')?.querySelector('.ring') != null,
      html: element.outerHTML.slice(0, 200),
    };
  });

/** Presses Tab until the focus is on what is called `name`; answers how many times it took. */
async function tabTo(name, limit = 120) {
  for (let count = 1; count <= limit; count += 1) {
    await press('Tab');
    const now = await focus();
    if (now.tag !== 'BODY') assert.ok(now.shown, `the focus shows on ${now.html}`);
    if (name.test(now.name)) return count;
  }
  throw new Error(`${limit} Tab never reach ${name}`);
}

step('unlock: the field has the focus already', async () => {
  await page.getByLabel('Phrase de passe', { exact: true }).waitFor();
  assert.match((await focus()).name, /^Phrase de passe/);
  await page.keyboard.type(PASSPHRASE);
  await press('Enter');
  await page.getByRole('navigation', { name: 'Principale' }).waitFor();
});

step('Tab goes through the whole window and comes back: no trap', async () => {
  await settled(page);
  await page.evaluate(() => document.activeElement.blur());
  await tabTo(/^Aller au contenu/);
  const [first, ...seen] = [await focus()];
  for (;;) {
    await press('Tab');
    const now = await focus();
    if (now.html === first.html) break;
    seen.push(now.html);
    assert.ok(seen.length < 400, `Tab turns in circles around ${seen.slice(-2)}`);
  }
  assert.ok(seen.length > 8);
});

step('Ctrl+K leads to a new dossier, then to the person by her name', async () => {
  await press('Control+k');
  await page.getByRole('combobox', { name: 'Une personne, une action' }).waitFor();
  await page.keyboard.type('nouveau');
  await page.getByRole('option', { name: 'Nouveau dossier' }).waitFor();
  await page.waitForFunction(() => document.querySelector('dialog [role=option][aria-selected=true]')?.textContent.includes('Nouveau dossier'));
  await press('Enter');
  await page.getByLabel('Nom de naissance').waitFor();
  await tabTo(/^Nom de naissance/);
  await page.keyboard.type('Zoubir');
  await tabTo(/^Prénom/);
  await page.keyboard.type('Hacène');
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: /Hacène/ }).waitFor();
  await press('Control+k');
  await page.getByRole('combobox', { name: 'Une personne, une action' }).waitFor();
  await page.keyboard.type('hacene zoub');
  await page.waitForFunction(() => /zoubir/i.test(document.querySelector('dialog [role=option][aria-selected=true]')?.textContent));
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: /Hacène/ }).waitFor();
  person = new URL(page.url()).hash.split('/')[2];
});

step('ten categories: a letter for the state, a digit for the impact, Alt and an arrow to move', async () => {
  await tabTo(/^Diagnostic 360°$/);
  await press('Enter');
  await page.getByRole('button', { name: 'Commencer le diagnostic' }).waitFor();
  await tabTo(/^Commencer le diagnostic/);
  await press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Logement' }).waitFor();
  await tabTo(/^Rien à signaler/);
  const states = ['R', 'F', 'F', 'L', 'F', 'F', 'N', 'R', 'R', 'R'];
  for (const [index, state] of states.entries()) {
    await press(state.toLowerCase());
    const wanted = { R: 'Rien à signaler', F: 'Frein', L: 'Frein levé', N: 'Ne souhaite pas répondre' }[state];
    await page.getByRole('radio', { name: wanted, exact: true, checked: true }).first().waitFor();
    if (state === 'F') {
      await press('2');
      await page.getByRole('radio', { name: 'Fort', exact: true, checked: true }).waitFor();
    }
    if (index === 5) {
      await tabTo(/permis suspendu/);
      await press('Space');
      await tabTo(/^Un atout/);
      await page.keyboard.type('Connaît bien les bus');
      await press('Enter');
      await page.getByText('Connaît bien les bus').first().waitFor();
      await tabTo(/^Ses mots/);
      await page.keyboard.type('Rien ne part tôt de chez moi.');
    }
    if (index < 9) {
      const before = page.url();
      await press('Alt+ArrowRight');
      await page.waitForFunction((url) => location.href !== url, before);
      await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    }
  }
  await saved(page);
  const { version } = await host.rpc('get_diagnostic', { personId: person, diagnosticId: null });
  assert.deepEqual(version.categories.map(({ state }) => state[0] + (state === 'frein_leve' ? 'l' : '')), ['r', 'f', 'f', 'fl', 'f', 'f', 'n', 'r', 'r', 'r']);
  const mobility = version.categories[5];
  assert.equal(mobility.impact, 'fort');
  assert.equal(mobility.situations.length, 1);
  assert.deepEqual(mobility.strengths, ['Connaît bien les bus']);
  assert.equal(mobility.words, 'Rien ne part tôt de chez moi.');
});

step('the plan: an objective of the pack, two actions, a due date', async () => {
  await page.evaluate((id) => (location.hash = `#/dossier/${id}/plan`), person);
  await page.getByRole('heading', { name: 'Ajouter un objectif' }).waitFor();
  await settled(page);
  await tabTo(/^Catégorie/);
  await page.keyboard.type('Mobil');
  await tabTo(/^Objectif/);
  await page.keyboard.type('permis');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await press('ArrowDown', 'Enter');
  await page.getByRole('article').waitFor();
  await page.evaluate(() => document.querySelector('header h1').focus());
  await tabTo(/^Ajouter une action/);
  await press('Enter');
  await page.getByRole('combobox', { name: 'Ajouter une action' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  for (const text of ['auto', 'Appeler la préfecture avec moi']) {
    const before = await page.getByRole('article').getByRole('listitem').count();
    await page.keyboard.type(text);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await press('Enter');
    await page.waitForFunction((count) => document.querySelectorAll('article li:not([role=option])').length > count, before);
  }
  await press('Escape');
  await tabTo(/^Modifier.*Appeler la préfecture/, 60).catch(async () => {
    await page.evaluate(() => document.querySelector('header h1').focus());
    await tabTo(/^Modifier.*Appeler la préfecture/);
  });
  await press('Enter');
  await page.getByLabel('Échéance').waitFor();
  await tabTo(/^Échéance/);
  await press('Control+a');
  await page.keyboard.type('15/01/2027');
  await tabTo(/^Terminé/);
  await press('Enter');
  await page.getByRole('button', { name: /^Modifier.*Appeler la préfecture/ }).waitFor();
  const { objectives } = await host.rpc('get_plan', { personId: person });
  assert.equal(objectives[0].actions.length, 2);
  assert.equal(objectives[0].actions.find(({ action }) => action.label.startsWith('Appeler')).action.dueOn, '2027-01-15');
});

step('help and dialogs open, keep the focus inside and give it back', async () => {
  await page.evaluate(() => document.activeElement.blur());
  await press('?');
  await page.getByRole('dialog').waitFor();
  for (let count = 0; count < 4; count += 1) {
    await press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest('dialog') !== null));
  }
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

step('Ctrl+L locks', async () => {
  await press('Control+l');
  await page.getByLabel('Phrase de passe', { exact: true }).waitFor();
  assert.deepEqual(window.complaints, []);
});
