// Every screen on an invented caseload: at 200 % zoom, with texts that do not fit, with the person looking.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { ZOOMED, fits, judge, openPage, settled } from './browser.mjs';
import { ARTIFACTS, makeBase, startHost } from './host.mjs';
import { go, newPerson, saved, unlock } from './steps.mjs';

const LONG = 'Maximilienne-Alexandrine Vandenbroucke-Saint-Hilaire d’Aubigné';
const HUGE = 'Une phrase assez longue pour couvrir plusieurs lignes de la note, puis une autre. '.repeat(244).slice(0, 20_000);

let base;
let host;
let window;
let page;
let rows;
let full;
let long;

before(async () => {
  base = makeBase({ people: 60 });
  host = await startHost(base.base);
  window = await openPage(host.origin);
  page = window.page;
  await unlock(page);
  rows = await host.rpc('list_people', { search: '', status: 'tous' });
  full = (rows.find(({ overdueActions, confirmedOn }) => overdueActions > 0 && confirmedOn) ?? rows[0]).id;
});

after(async () => {
  await window?.close();
  await host?.kill();
  base?.remove();
});

const dossier = (id) => [
  ['synthese', `#/dossier/${id}/synthese`],
  ['diagnostic', `#/dossier/${id}/diagnostic`],
  ['plan', `#/dossier/${id}/plan`],
  ['contrat', `#/dossier/${id}/contrat`],
  ['rendez-vous', `#/dossier/${id}/rendez-vous`],
  ['documents', `#/dossier/${id}/documents`],
  ['journal', `#/dossier/${id}/journal`],
  ['historique', `#/dossier/${id}/historique`],
  ['identite', `#/dossier/${id}/fiche`],
];
const screens = () => [['aujourd-hui', '#/'], ['file-active', '#/file-active'], ['nouveau-dossier', '#/file-active/nouveau'], ...dossier(full), ['reglages', '#/reglages']];

/** Goes there and waits until the address, the title and the data are the new ones. */
async function visit(address) {
  await go(page, address);
  // A screen that only shows its title is not there yet.
  await page.waitForFunction(() => document.querySelector('main .column')?.innerText.trim().length > 20);
  await settled(page);
}

test('every screen of a full caseload passes axe in the three themes', async () => {
  for (const [name, address] of screens()) {
    await visit(address);
    await judge(page, `demo-${name}`);
  }
});

test('search finds without accents, whatever the order, with one mistake', async () => {
  await visit('#/file-active');
  const { firstName, lastName } = rows[0];
  const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  await page.getByRole('searchbox').or(page.getByLabel('Chercher dans la file active')).first().fill(`${bare(firstName)} ${bare(lastName)}`);
  await page.getByRole('rowheader', { name: new RegExp(lastName, 'i') }).first().waitFor();
  await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length < count, rows.length);
  await page.getByLabel('Chercher dans la file active').fill('');
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length > 20);
});

test('a 60-character name and a 20,000-character note are kept whole', async () => {
  const [firstName, ...rest] = LONG.split(' ');
  long = await newPerson(page, { birthName: rest.join(' '), firstName });
  await page.getByRole('heading', { level: 1, name: /Vandenbroucke/ }).waitFor();
  await go(page, `#/dossier/${long}/diagnostic`);
  await page.getByRole('button', { name: 'Commencer le diagnostic' }).click();
  await page.getByLabel('Ma note').fill(HUGE);
  await page.getByLabel('Ses mots').fill('مرحبا 👩🏽‍🦽 Mon fils s’appelle Ægidius');
  await saved(page);
  const { version } = await host.rpc('get_diagnostic', { personId: long, diagnosticId: null });
  assert.equal(version.categories[0].note, HUGE);
  await visit(`#/dossier/${long}/journal`);
  await page.getByRole('button', { name: 'Nouvelle note' }).click();
  await page.getByLabel('Note', { exact: true }).fill(HUGE);
  await page.getByRole('button', { name: 'Ajouter la note' }).click();
  await page.getByRole('article').waitFor();
  const notes = await host.rpc('list_notes', { personId: long });
  assert.equal(notes[0].note.text, HUGE.trim());
  await judge(page, 'note-longue');
});

test('a name of 300 characters is refused beside its field', async () => {
  await visit('#/file-active/nouveau');
  await page.getByLabel('Nom de naissance').fill('N'.repeat(300));
  await page.getByLabel('Prénom').fill('Camille');
  await page.getByRole('button', { name: 'Créer le dossier' }).click();
  await page.waitForFunction(() => document.querySelector('input[aria-invalid=true]') !== null);
  await judge(page, 'nom-refuse');
  await page.getByLabel('Nom de naissance').fill('');
});

test('a long name sticks out nowhere, at 200 % zoom and at the usual size', async () => {
  for (const size of [ZOOMED, { width: 1280, height: 800 }]) {
    await page.setViewportSize(size);
    for (const [name, address] of [['file-active', '#/file-active'], ...dossier(long)]) {
      await visit(address);
      await fits(page, `nom-long-${name}`);
    }
  }
});

test('with the person looking, private notes and the names of others are hidden', async () => {
  await host.rpc('update_category', {
    diagnosticId: (await host.rpc('get_diagnostic', { personId: long, diagnosticId: null })).version.id,
    category: 'emploi',
    fields: { state: 'frein', impact: 'fort', words: 'Dit devant elle.', note: 'Orage privé', noteShared: false, situations: [], strengths: [] },
  });
  await visit(`#/dossier/${long}/diagnostic/emploi`);
  await page.getByLabel('Ma note').waitFor();
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
  await page.getByLabel('Ma note').waitFor({ state: 'detached' });
  assert.equal(await page.getByLabel('Ses mots').inputValue(), 'Dit devant elle.');
  await judge(page, 'ecran-partage-diagnostic');
  const others = rows.flatMap(({ lastName, firstName }) => [`${lastName} ${firstName}`, `${firstName} ${lastName}`]);
  for (const [name, address] of [['aujourd-hui', '#/'], ['file-active', '#/file-active'], ...dossier(long)]) {
    await visit(address);
    const text = (await page.evaluate(() => document.body.textContent)).replace(/\s+/g, ' ');
    assert.ok(!text.includes('Orage privé'), `private note on ${name}`);
    for (const other of others) assert.ok(!text.includes(other), `${other} on ${name}`);
    await page.screenshot({ path: join(ARTIFACTS, `ecran-partage-${name}.png`) });
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Une personne, une action' }).fill(rows[0].lastName);
  await page.getByText('Rien ne correspond').waitFor();
  await page.keyboard.press('Escape');
});

test('no complaint of the policy or the console on any of these screens', () => {
  assert.deepEqual(window.complaints, []);
});
