// A summary with its data goes from one base to another; a logo goes on the letterhead.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { deflateSync } from 'node:zlib';

import { judge, openPage, story } from './browser.mjs';
import { PASSPHRASE, makeBase, startHost } from './host.mjs';
import { go, unlock, words } from './steps.mjs';

const step = story(test);
let bases;
let hosts;
let window;
let page;
let pdf;
let name;

before(async () => {
  bases = [makeBase({ people: 5 }), makeBase({ people: 1 })];
  const sender = await startHost(bases[0].base);
  await sender.rpc('unlock', { passphrase: PASSPHRASE });
  const rows = await sender.rpc('list_people', { status: 'ouverts' });
  const someone = rows.find(({ confirmedOn }) => confirmedOn);
  name = someone.lastName;
  const file = await sender.rpc('render_document', { kind: 'summary', personId: someone.id, withData: true });
  pdf = join(bases[0].folder, 'synthese.pdf');
  writeFileSync(pdf, Buffer.from(file.base64, 'base64'));
  hosts = [sender, await startHost(bases[1].base)];
  window = await openPage(hosts[1].origin);
  page = window.page;
  await unlock(page);
});

after(async () => {
  await window?.close();
  for (const host of hosts ?? []) await host.kill();
  for (const base of bases ?? []) base.remove();
});

const button = (label) => page.getByRole('button', { name: label, exact: true });

step('« Importer depuis un PDF » is found from anywhere', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('importer');
  await page.getByRole('option', { name: /Importer depuis un PDF/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('PDF à importer').waitFor();
  await judge(page, 'importer');
});

step('what is too heavy is not read, what is no document of Trame is refused', async () => {
  const field = page.getByLabel('PDF à importer');
  let asked = 0;
  page.on('request', (request) => (asked += request.url().endsWith('/read_pdf') ? 1 : 0));
  await field.setInputFiles({ name: 'lourd.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(21 * 1024 * 1024) });
  await page.getByText(words('dépasse 20 Mo')).waitFor();
  assert.equal(asked, 0);
  await field.setInputFiles({ name: 'autre.pdf', mimeType: 'application/pdf', buffer: Buffer.from('rien') });
  await page.getByRole('alert').getByText(/PDF/).first().waitFor();
  assert.equal(asked, 1);
  await judge(page, 'importer-refuse');
});

step('what will be created is read before it is', async () => {
  await page.getByLabel('PDF à importer').setInputFiles(pdf);
  await page.getByRole('heading', { name: 'Ce qui sera créé' }).waitFor();
  await page.getByRole('heading', { name: new RegExp(name, 'i') }).waitFor();
  await judge(page, 'importer-apercu');
  const before = await hosts[1].rpc('count_people', { status: 'tous' });
  await page.getByRole('button', { name: /^Importer/ }).click();
  await page.waitForURL(/#\/dossier\//);
  await page.getByRole('heading', { level: 1, name: new RegExp(name, 'i') }).waitFor();
  assert.equal((await hosts[1].rpc('count_people', { status: 'tous' })).all, before.all + 1);
});

step('a second time, one is told that it is already here', async () => {
  await go(page, '#/file-active/importer');
  await page.getByLabel('PDF à importer').setInputFiles(pdf);
  await page.getByText('déjà dans votre base').waitFor();
  await button('Importer quand même').waitFor();
  await judge(page, 'importer-deja');
});

/** A PNG of one colour. */
function png(width, height) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const crc = Buffer.alloc(4);
    let value = ~0;
    for (const byte of body) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    }
    crc.writeUInt32BE(~value >>> 0);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, body, crc]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x5c)]);
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

step('a logo is checked, shown as it will be printed, and taken off', async () => {
  await go(page, '#/reglages/profil');
  const field = page.getByLabel('Logo', { exact: true });
  await field.setInputFiles({ name: 'lourd.png', mimeType: 'image/png', buffer: Buffer.alloc(6 * 1024 * 1024) });
  await page.getByText(words('dépasse 5 Mo')).waitFor();
  await field.setInputFiles({ name: 'abime.png', mimeType: 'image/png', buffer: png(80, 40).subarray(0, 60) });
  await page.getByRole('alert').getByText(/logo|image/i).first().waitFor();
  await field.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(160, 60) });
  const picture = page.getByRole('img', { name: 'Logo imprimé en tête des documents' });
  await picture.waitFor();
  assert.ok(await picture.evaluate((image) => image.decode().then(() => image.naturalWidth > 0)));
  await judge(page, 'reglages-logo');
  await button('Retirer le logo').click();
  await picture.waitFor({ state: 'detached' });
  assert.equal((await hosts[1].rpc('get_profile')).logo, null);
});

step('joining the data is a setting', async () => {
  const box = page.getByLabel('Joindre les données (JSON) aux synthèses et contrats');
  assert.equal(await box.isChecked(), true);
  await box.uncheck();
  await page.waitForFunction(() => document.body.innerText.includes('Enregistré'));
  assert.equal((await hosts[1].rpc('get_settings')).attachData, false);
});

step('nothing was refused by the policy, nothing written to the console', () => {
  assert.deepEqual(window.complaints, []);
});
