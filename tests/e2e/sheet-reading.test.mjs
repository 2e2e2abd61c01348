// A fiche navette filled in by the company comes back into the offer: compared, chosen line by line, taken, undone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { judge, openPage, story } from './browser.mjs';
import { PASSPHRASE, makeBase, startHost } from './host.mjs';
import { go, words } from './steps.mjs';

const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
const PYPDF = join(resolve(ROOT, process.env.CARGO_TARGET_DIR ?? 'target'), 'tools/pypdf');
const LONG = 'Établissements Vandenbroucke-Saint-Symphorien et compagnie, sud';
const step = story(test);
let base;
let host;
let window;
let page;
let filled;
let offer;

before(async () => {
  base = makeBase({ people: 1 });
  host = await startHost(base.base);
  await host.rpc('unlock', { passphrase: PASSPHRASE });
  const company = await host.rpc('create_company', { company: { name: LONG } });
  const made = await host.rpc('create_offer', { companyId: company.id, job: 'Aide-cuisinière' });
  offer = made.row.id;
  const blank = await host.rpc('render_document', { kind: 'companySheet' });
  const from = join(base.folder, 'vierge.pdf');
  filled = join(base.folder, 'remplie.pdf');
  writeFileSync(from, Buffer.from(blank.base64, 'base64'));
  const values = {
    job: 'Aide de cuisine',
    meals: 'Sur place, offerts',
    main_tasks: 'Éplucher\nDresser\nNettoyer',
    visited_on: 'hier',
    duration: 'deux semaines '.repeat(40),
    company_values: 'Prendre le temps, travailler en binôme, ne laisser personne seul. '.repeat(8),
    behavioural_skills_se06: '/Oui',
  };
  execFileSync('python3', [join(ROOT, 'tests/scripts/fill_form.py'), from, filled], {
    env: { ...process.env, PYTHONPATH: PYPDF },
    input: JSON.stringify(values),
  });
  window = await openPage(host.origin);
  page = window.page;
  // The base is open already: the page goes straight to the work.
  await page.getByRole('link', { name: 'File active' }).first().waitFor();
});

after(async () => {
  await window?.close();
  await host?.kill();
  base?.remove();
});

step('the page says what it does before anything is chosen', async () => {
  await go(page, `#/offres/${offer}/relire`);
  await page.getByRole('heading', { level: 1, name: 'Relire une fiche navette' }).waitFor();
  await judge(page, 'fiche-relire');
});

step('a file that is no filled sheet is refused in words', async () => {
  const other = { name: 'autre.pdf', mimeType: 'application/pdf', buffer: Buffer.from('rien') };
  await page.getByLabel('Fiche navette remplie').setInputFiles(other);
  await page.getByRole('alert').getByText(words('n’est pas un PDF')).waitFor();
  await judge(page, 'fiche-relire-refus');
});

step('what the sheet says is compared with the offer, line by line', async () => {
  await page.getByLabel('Fiche navette remplie').setInputFiles({
    name: 'remplie.pdf',
    mimeType: 'application/pdf',
    buffer: readFileSync(filled),
  });
  await page.getByRole('heading', { name: 'Ce que dit la fiche' }).waitFor();
  assert.equal(await page.getByRole('checkbox', { name: 'Repas' }).isChecked(), true);
  assert.equal(await page.getByRole('checkbox', { name: /Métier concerné/ }).isChecked(), false);
  assert.equal(await page.getByRole('checkbox', { name: 'Date de visite' }).count(), 0);
  await judge(page, 'fiche-relire-comparee');
});

step('with the keyboard alone, what is chosen is taken, and taken back', async () => {
  await page.getByRole('checkbox', { name: /Métier concerné/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Reprendre/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`#/offres/${offer}$`));
  const taken = await host.rpc('get_offer', { offerId: offer });
  assert.equal(taken.offer.job, 'Aide de cuisine');
  assert.deepEqual(taken.offer.tasks, ['Éplucher', 'Dresser', 'Nettoyer']);
  assert.deepEqual(taken.offer.softSkills, ['SE06']);
  assert.equal(taken.offer.duration, null);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await page.getByText(words('Annulé : ')).first().waitFor();
  const back = await host.rpc('get_offer', { offerId: offer });
  assert.equal(back.offer.job, 'Aide-cuisinière');
  assert.deepEqual(back.offer.tasks, []);
});

step('nothing was complained about', () => assert.deepEqual(window.complaints, []));
