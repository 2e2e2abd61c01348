// From the caseload: the list as it is looked at, blank sheets, and a batch one can stop.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { judge, openPage, story, until } from './browser.mjs';
import { makeBase, startHost } from './host.mjs';
import { go, unlock, words } from './steps.mjs';

const step = story(test);
let base;
let host;
let window;
let page;

before(async () => {
  base = makeBase({ people: 12 });
  host = await startHost(base.base);
  window = await openPage(host.origin);
  page = window.page;
  await unlock(page);
  await go(page, '#/file-active');
  await page.getByRole('button', { name: 'Imprimer…' }).click();
});

after(async () => {
  await window?.close();
  await host?.kill();
  base?.remove();
});

const button = (name) => page.getByRole('button', { name, exact: true });
const spoken = async () => (await page.locator('[data-page] .visually-hidden').allTextContents()).join(' ').replace(/\s+/g, ' ');
const folder = () => join(base.folder, 'documents');
const files = () => readdirSync(folder()).sort();

step('the list is the one on screen: same people, same order, the filter in words', async () => {
  await page.getByRole('button', { name: /^Naissance/ }).click();
  await page.getByLabel('Chercher dans la file active').fill('a');
  await page.getByText(/personnes? sur \d+/).waitFor();
  const shown = await host.rpc('list_people', { search: 'a', status: 'ouverts', sort: 'birthDate', descending: false });
  await judge(page, 'file-active-imprimer');
  await button('La liste affichée…').click();
  await page.getByRole('heading', { name: 'Ce que contient ce document' }).waitFor();
  await judge(page, 'liste-choix');
  await button('Aperçu').click();
  await page.locator('[data-drawn=true]').first().waitFor();
  const last = shown.at(-1).lastName;
  await until(async () => (await spoken()).toLowerCase().includes(last.toLowerCase()), 'the last row of the list');
  const text = (await spoken()).toLowerCase();
  const places = shown.map(({ lastName }) => text.indexOf(lastName.toLowerCase()));
  assert.ok(places.every((place) => place >= 0), 'everyone of the list');
  assert.ok(text.includes('recherche'), text.slice(0, 300));
  await judge(page, 'liste-apercu');
  await page.keyboard.press('Escape');
  await page.getByLabel('Chercher dans la file active').fill('');
});

step('blank sheets need nobody', async () => {
  for (const name of ['Fiche de diagnostic vierge…', 'Fiche navette vierge…']) {
    await button(name).click();
    await button('Aperçu').click();
    await page.locator('[data-page="1"][data-drawn=true]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
});

step('a batch stops after the document under way, and says what was made', async () => {
  // Somebody without a contract has none to print: those who have one keep it.
  for (const { id } of await host.rpc('list_people', { status: 'ouverts' })) {
    const { contracts } = await host.rpc('list_contracts', { personId: id });
    if (contracts.length === 0) await host.rpc('create_contract', { personId: id, kind: 'premier' });
  }
  await button('Les contrats à renouveler…').click();
  await page.getByRole('radio', { name: /Toutes les personnes/ }).check();
  await judge(page, 'lot-choix');
  let release;
  const held = new Promise((resolve) => (release = resolve));
  let asked = 0;
  await page.route('**/rpc/render_document', async (route) => {
    asked += 1;
    if (asked === 2) await held;
    await route.continue();
  });
  await page.getByRole('button', { name: /^Choisir le dossier/ }).click();
  await page.getByText(/^1 sur \d+$/).waitFor();
  assert.equal(await page.getByRole('progressbar').evaluate((bar) => bar.value), 1);
  const broken = await page.evaluate(() => window.axe.run(document).then(({ violations }) => violations.map(({ id }) => id)));
  assert.deepEqual(broken, [], 'axe while it works');
  await button('Arrêter').click();
  await page.getByText('Arrêt après celui-ci…').waitFor();
  release();
  await page.getByText(words('2 contrats enregistrés')).waitFor();
  await page.unroute('**/rpc/render_document');
  await page.getByText(/à l’arrêt/).waitFor();
  assert.equal(files().length, 2);
  await judge(page, 'lot-fini');
  await button('Terminé').click();
});

step('a whole batch: one file each, none over another, no name of a person in a name of file', async () => {
  const before = files().length;
  await button('Les contrats à renouveler…').click();
  await page.getByRole('radio', { name: /Toutes les personnes/ }).check();
  const open = await host.rpc('list_people', { status: 'ouverts' });
  await page.getByRole('button', { name: /^Choisir le dossier/ }).click();
  await page.getByText(new RegExp(`^${open.length}.contrats enregistrés`)).waitFor({ timeout: 60_000 });
  const made = files();
  assert.equal(made.length, before + open.length);
  for (const name of made) {
    assert.ok(readFileSync(join(folder(), name)).subarray(0, 5).equals(Buffer.from('%PDF-')), name);
    for (const { lastName } of open) assert.ok(!name.toLowerCase().includes(lastName.toLowerCase()), name);
  }
  const rows = await host.rpc('list_documents', { personId: open[0].id });
  assert.ok(rows.some(({ kind, use }) => kind === 'contract' && use === 'saved'));
  await button('Terminé').click();
});

step('a folder that refuses stops the batch with its sentence', async () => {
  await page.route('**/native/save_in_folder', (route) =>
    route.fulfill({ status: 422, json: { code: 'storage', message: 'Le disque choisi est plein.', hint: 'Libérez de la place.', fields: {}, incident: null } }),
  );
  await button('Les contrats à renouveler…').click();
  await page.getByRole('radio', { name: /Toutes les personnes/ }).check();
  await page.getByRole('button', { name: /^Choisir le dossier/ }).click();
  await page.getByText('Le disque choisi est plein.').waitFor();
  await page.getByRole('heading', { name: /1.document refusé/ }).waitFor();
  await judge(page, 'lot-refuse');
  await button('Terminé').click();
});

step('nothing was refused by the policy, nothing written to the console', () => {
  assert.deepEqual(window.complaints, []);
});
