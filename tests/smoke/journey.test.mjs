// The main job in the real window: first start, person, ten categories, plan, PDF on disk, close, unlock, all there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { ARTIFACTS, openStage } from './stage.mjs';
import { ask, firstStart, interview, newPerson, unlock } from './steps.mjs';
import { until } from './webdriver.mjs';

const PERSON = { birthName: 'Œuvrard-N’Diaye', firstName: 'Éloïse' };
const CATEGORIES = [
  { state: 'Rien à signaler' },
  { state: 'Frein', impact: 'Fort', words: 'Je cherche un poste le matin.' },
  { state: 'Frein', impact: 'Faible' },
  { state: 'Rien à signaler' },
  { state: 'Frein', impact: 'Bloquant', words: 'Je ne m’en sors plus après le 15.' },
  { state: 'Frein', impact: 'Bloquant', words: 'Mon permis est suspendu jusqu’en mars.' },
  { state: 'Ne souhaite pas répondre' },
  { state: 'Rien à signaler' },
  { state: 'Frein', impact: 'Faible' },
  { state: 'Rien à signaler' },
];

let stage;
let page;
let person;

const picture = (name) => page.screenshot(join(ARTIFACTS, `${name}.png`));
const saved = (pattern) => readdirSync(stage.saved).find((name) => pattern.test(name));

before(async () => {
  stage = await openStage();
  page = await stage.open();
  await page.size(1280, 800);
});

after(async () => {
  await page?.close();
  stage?.close();
});

test('first start makes the base and its recovery sheet', async () => {
  await page.wait('button: Créer ma base');
  await picture('1-premier-demarrage');
  const words = await firstStart(page);
  const sheet = execFileSync('pdftotext', ['-layout', join(stage.saved, saved(/\.pdf$/)), '-'], { encoding: 'utf8' });
  for (const word of words) assert.ok(sheet.includes(word), word);
  await picture('2-aujourd-hui');
});

test('a person and the ten categories of the appointment', async () => {
  person = await newPerson(page, PERSON);
  await interview(page, person, CATEGORIES);
  await picture('3-diagnostic');
  await until(async () => {
    const { categories } = await ask(page, 'get_diagnostic', { personId: person });
    return JSON.stringify(categories).includes('permis est suspendu');
  }, 'the diagnostic to be stored');
  assert.deepEqual(await page.errors(), []);
});

test('closed and opened again, everything is there', async () => {
  await page.close();
  page = await stage.open();
  await page.wait('button: Déverrouiller');
  await picture('6-deverrouiller');
  await unlock(page);
  await page.run("location.hash = '#/file-active'");
  await page.waitText(PERSON.firstName);
  await picture('7-file-active');
  await page.run('location.hash = arguments[0]', `#/dossier/${person}/synthese`);
  await page.waitText('permis est suspendu');
  await picture('8-synthese');
  assert.deepEqual(await page.errors(), []);
});

test('nothing readable is left on the disk', () => {
  const planted = ['Éloïse', 'N’Diaye', 'permis est suspendu', 'poste le matin'];
  const places = [stage.base, stage.profile, stage.home];
  for (const place of places) {
    for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath ?? entry.path, entry.name);
      const bytes = readFileSync(file);
      for (const text of planted) {
        for (const encoding of ['utf8', 'utf16le']) assert.ok(!bytes.includes(Buffer.from(text, encoding)), `${text} in ${file}`);
      }
    }
  }
});
