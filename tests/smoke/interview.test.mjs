// The whole interview in the real window by the keyboard alone, and how far behind the fingers the disk is.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { ARTIFACTS, openStage } from './stage.mjs';
import { ask, firstStart, newPerson, unlock } from './steps.mjs';
import { Key, until } from './webdriver.mjs';

/** Milliseconds between two keys: a quick typist who never pauses. */
const PACE = 70;
const LETTER = { rien_a_signaler: 'r', frein: 'f', ne_souhaite_pas_repondre: 'n' };
const DIGIT = { faible: '1', fort: '2', bloquant: '3' };
const TALK = [
  { state: 'rien_a_signaler' },
  { state: 'frein', impact: 'fort', words: 'Je cherche un poste du matin depuis le printemps, on me répond que je n’ai pas assez d’expérience.' },
  { state: 'frein', impact: 'faible', words: 'Je voudrais finir ma formation.' },
  { state: 'rien_a_signaler' },
  { state: 'frein', impact: 'bloquant', words: 'Après le quinze du mois je ne peux plus payer le carburant, alors je refuse des heures.' },
  { state: 'frein', impact: 'bloquant', words: 'La voiture est en panne et le dernier car part à dix-sept heures quarante.' },
  { state: 'ne_souhaite_pas_repondre' },
  { state: 'rien_a_signaler' },
  { state: 'rien_a_signaler' },
  { state: 'frein', impact: 'faible', words: 'Les démarches en ligne, c’est ma fille qui les fait.' },
];

// Around the door of the core: when the oldest change that a save carries was made, when it was asked, when it was kept.
const WATCH = `
  window.__behind = [];
  let oldest = null;
  const note = () => { oldest ??= performance.now(); };
  addEventListener('input', note, true);
  addEventListener('change', note, true);
  const real = window.fetch;
  window.fetch = async (...request) => {
    const body = request[1]?.body;
    const text = typeof body === 'string' ? body : body ? new TextDecoder().decode(body) : '';
    if (!text.includes('update_category') || oldest === null) return real(...request);
    const since = oldest;
    oldest = null;
    const asked = performance.now() - since;
    const answer = await real(...request);
    window.__behind.push({ asked, kept: performance.now() - since });
    return answer;
  };`;

let stage;
let page;
let person;

before(async () => {
  stage = await openStage();
  page = await stage.open();
  await page.size(1280, 800);
  await page.wait('button: Créer ma base');
  await firstStart(page);
  person = await newPerson(page, { birthName: 'Abgrall', firstName: 'Nolwenn' });
});

after(async () => {
  await page?.close();
  stage?.close();
});

// The title of a category takes the focus when one comes to it: letters and digits answer from there.
const HEADING = "return document.activeElement?.closest('section[aria-label=Entretien]') != null && document.activeElement.tagName.startsWith('H')";
const label = () => page.run("return document.activeElement?.labels?.[0]?.textContent?.trim() ?? ''");

/** Walks with Tab to the field people know by that name. */
async function tabTo(name) {
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await label()).startsWith(name)) return;
    await page.press(Key.Tab);
  }
  assert.fail(`no field « ${name} » within 60 Tab keys`);
}

test('ten categories by the keyboard alone, kept within a second', async () => {
  await page.run('location.hash = arguments[0]', `#/dossier/${person}/diagnostic`);
  await page.wait('button: Commencer le diagnostic');
  await page.run("[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Commencer')).focus()");
  await page.press(Key.Enter);
  await page.wait('radio: Frein');
  await page.run(WATCH);
  const keys = [];
  for (const [index, { state, impact, words }] of TALK.entries()) {
    await until(() => page.run(HEADING), `category ${index + 1} to take the focus`);
    await page.press(LETTER[state]);
    keys.push(impact ? 2 : 1);
    if (impact) await page.press(DIGIT[impact]);
    if (words) {
      await tabTo('Ses mots');
      for (const letter of words) {
        await page.press(letter);
        await sleep(PACE);
      }
    }
    const here = await page.run('return location.hash');
    if (index + 1 < TALK.length) await page.press(Key.Alt, Key.Right);
    if (index + 1 < TALK.length) await until(() => page.run('return location.hash !== arguments[0]', here), 'the next category');
  }
  const stored = () => ask(page, 'get_diagnostic', { personId: person, diagnosticId: null });
  const said = ({ version }) => version.categories.map(({ state, impact, words }) => ({ state, impact, words }));
  const wanted = TALK.map(({ state, impact = null, words = '' }) => ({ state, impact, words }));
  await until(async () => JSON.stringify(said(await stored())) === JSON.stringify(wanted), 'the ten categories on disk', 5_000).catch(async (error) => {
    assert.deepEqual(said(await stored()), wanted);
    throw error;
  });
  const behind = await page.run('return window.__behind');
  const worst = (what) => Math.round(Math.max(...behind.map((save) => save[what])));
  const saves = `${behind.length} saves, asked at most ${worst('asked')} ms and kept at most ${worst('kept')} ms after the oldest key`;
  console.log(`# ${saves}; one key for « rien à signaler », two for a frein with its impact`);
  await page.screenshot(join(ARTIFACTS, 'entretien-au-clavier.png'));
  assert.ok(behind.length >= TALK.length, saves);
  assert.ok(worst('kept') < 1000, saves);
  assert.deepEqual(keys, TALK.map(({ impact }) => (impact ? 2 : 1)));
  assert.deepEqual(await page.errors(), []);
});

test('closing the window right after the last key loses nothing', async () => {
  const last = 'Et le car de dix-sept heures quarante est supprimé.';
  await tabTo('Ses mots');
  for (const letter of last) await page.press(letter);
  execFileSync('python3', [fileURLToPath(new URL('./close_window.py', import.meta.url))], { env: stage.env });
  await page.ended();
  page = await stage.open();
  await page.wait('button: Déverrouiller');
  await unlock(page);
  const { version } = await ask(page, 'get_diagnostic', { personId: person, diagnosticId: null });
  const { words } = version.categories.at(-1);
  assert.ok(words.endsWith(last), words);
});
