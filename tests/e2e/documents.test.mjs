// What is in a document is chosen before, its real bytes are looked at, and what leaves the base is noted with its hash.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { fits, judge, openPage, story, until, ZOOMED } from './browser.mjs';
import { makeBase, startHost } from './host.mjs';
import { go, unlock, words } from './steps.mjs';

const PHONE = '0698765432';
const UNDRAWN = '🦄';

const step = story(test);
let base;
let host;
let window;
let page;
let person;
let saved;

before(async () => {
  base = makeBase({ people: 8 });
  host = await startHost(base.base);
  window = await openPage(host.origin);
  page = window.page;
  await unlock(page);
  const rows = await host.rpc('list_people', { status: 'ouverts' });
  person = rows.find(({ confirmedOn }) => confirmedOn).id;
  const file = await host.rpc('get_person', { personId: person });
  await host.rpc('update_person', { personId: person, person: { ...file.person, phone: PHONE, address: `12 rue des ${UNDRAWN}` } });
});

after(async () => {
  await window?.close();
  await host?.kill();
  base?.remove();
});

const button = (name) => page.getByRole('button', { name, exact: true });
/** What assistive technology reads of the pages. */
const spoken = async () => (await page.locator('[data-page] .visually-hidden').allTextContents()).join(' ').replace(/\s+/g, ' ');
const drawn = (number) => page.locator(`[data-page="${number}"][data-drawn=true] canvas`);
/** How many pixels of a canvas are not paper. */
const ink = (canvas) =>
  canvas.evaluate((element) => {
    const { data } = element.getContext('2d').getImageData(0, 0, element.width, element.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 600) dark += 1;
    return dark;
  });

async function preview() {
  await button('Aperçu').click();
  await drawn(1).waitFor();
}

step('the tab of a dossier without documents says what it is for', async () => {
  await go(page, `#/dossier/${person}/documents`);
  await page.getByText('Aucun document n’est encore sorti').waitFor();
  await judge(page, 'documents-vide');
});

step('what the document contains is shown before it is made, and follows what one unticks', async () => {
  await button('Synthèse de diagnostic…').click();
  await page.getByRole('heading', { name: 'Ce que contient ce document' }).waitFor();
  await judge(page, 'document-choix');
  for (const group of await page.locator('dialog summary').all()) await group.click();
  await judge(page, 'document-choix-ouvert');
  await page.getByLabel('Les mots de la personne').uncheck();
  const contents = page.getByRole('region', { name: 'Ce que contient ce document' });
  await until(async () => !(await contents.textContent()).includes('Les mots'), 'the words to leave the list');
  await page.getByLabel('Les mots de la personne').check();
});

step('the preview draws the real pages and says them', async () => {
  await preview();
  assert.ok((await ink(drawn(1))) > 1000, 'the canvas is blank');
  await until(async () => (await spoken()).includes('06 98 76 54 32'), 'the phone in the text of the pages');
  await page.getByText(words('Caractère absent des polices')).waitFor();
  await judge(page, 'document-apercu');
});

step('pages turn and grow by the keyboard', async () => {
  const pages = page.getByRole('document', { name: /Aperçu/ });
  const where = page.getByText(/^Page \d+ sur \d+$/);
  await pages.focus();
  const [, last] = /sur (\d+)/.exec(await where.textContent());
  for (const [key, number] of [['End', last], ['Home', 1], ['PageDown', 2], ['PageUp', 1]]) {
    await page.keyboard.press(key);
    await page.getByText(`Page ${number} sur ${last}`, { exact: true }).waitFor();
  }
  const width = async () => (await page.locator('[data-page="1"] canvas').boundingBox()).width;
  const before = await width();
  await page.keyboard.press('+');
  await until(async () => (await width()) > before * 1.2, 'a larger page');
  await page.keyboard.press('0');
  await until(async () => Math.abs((await width()) - before) < 2, 'the page as wide as its room');
  await page.setViewportSize(ZOOMED);
  await fits(page, 'document-apercu-zoom');
  await page.setViewportSize({ width: 1280, height: 800 });
});

step('what is hidden is not in the document', async () => {
  await button('Modifier les choix').click();
  await page.locator('summary', { hasText: 'Informations sur la personne' }).click();
  await page.getByLabel('Téléphone').uncheck();
  await preview();
  await until(async () => (await spoken()).length > 400, 'the text of the pages');
  assert.ok(!(await spoken()).includes('06 98 76 54 32'));
});

step('saved, it is listed with the hash of the file and what was left out', async () => {
  const [file] = await Promise.all([page.waitForEvent('download'), button('Enregistrer…').click()]);
  saved = join(base.folder, file.suggestedFilename());
  await file.saveAs(saved);
  assert.ok(!/abadie|diallo/i.test(file.suggestedFilename()), file.suggestedFilename());
  await page.getByText('noté dans les documents').waitFor();
  await page.keyboard.press('Escape');
  const hash = createHash('sha256').update(readFileSync(saved)).digest('hex');
  const line = page.locator('main ol li').first();
  await line.getByText(hash.slice(0, 12), { exact: true }).waitFor();
  await line.getByText(/sans\s: .*Téléphone/).waitFor();
  await line.locator('summary').click();
  await line.getByText(hash, { exact: true }).waitFor();
  await judge(page, 'documents');
});

step('printed from the window, page by page, then noted once one says so', async () => {
  await page.evaluate(() => (globalThis.print = () => (globalThis.printed = document.querySelectorAll('.print-pages img').length)));
  await button('Synthèse de diagnostic…').click();
  await preview();
  await button('Imprimer').click();
  await page.getByText(words('L’impression est-elle partie ?')).waitFor();
  const pages = await page.locator('[data-page]').count();
  assert.equal(await page.evaluate(() => globalThis.printed), pages);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('dialog[open]').isVisible(), false, 'only the pages are on paper');
  assert.equal(await page.locator('.print-pages').isVisible(), true);
  await page.emulateMedia({ media: 'screen' });
  await judge(page, 'document-imprime');
  await button('Oui, la noter').click();
  await page.getByText(words('L’impression est-elle partie ?')).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.locator('main ol li').nth(1).waitFor();
  await page.locator('main ol li').first().getByText(/imprimé/).waitFor();
  assert.equal(await page.locator('.print-pages').count(), 0, 'no page outlives its preview');
});

step('every document of a person shows a page', async () => {
  for (const name of [
    'Ma synthèse…',
    'Plan d’action…',
    'Correspondance France Travail…',
    'Ma feuille de route…',
    'Fiche de diagnostic vierge…',
  ]) {
    await button(name).click();
    await page.getByRole('heading', { name: 'Ce que contient ce document' }).waitFor();
    await preview();
    assert.ok((await ink(drawn(1))) > 1000, `${name} is blank`);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
});

step('nothing was refused by the policy, nothing written to the console', () => {
  assert.deepEqual(window.complaints, []);
});
