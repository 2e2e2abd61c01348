// Réglages · Référentiel: a pack from elsewhere is read, refused, compared, adopted and undone, in the window and with the keyboard.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';

import { judge, openPage, settled, story } from './browser.mjs';
import { CLI, PASSPHRASE, makeBase, startHost } from './host.mjs';
import { go, unlock, words } from './steps.mjs';

const AGENCY = fileURLToPath(new URL('../fixtures/packs/agence-du-val.json', import.meta.url));
const SCHEMA = new URL('../../assets/schema/referentiel.schema.json', import.meta.url);
const step = story(test);

let base;
let host;
let window;
let page;

before(async () => {
  base = started();
  host = await startHost(base.base);
  window = await openPage(host.origin);
  page = window.page;
  await unlock(page);
  await host.rpc('create_person', { person: { birthName: 'Lacaze', firstName: 'Alix' } });
});

after(async () => {
  await window?.close();
  await host?.kill();
  base?.remove();
});

/** A base of its own, with nobody in it. */
function started() {
  const made = makeBase();
  execFileSync(CLI, ['--base', made.base, 'init', '--name', 'Camille Exemple'], { env: { ...process.env, TRAME_PASSPHRASE: PASSPHRASE } });
  return made;
}

const version = async () => (await host.rpc('get_reference')).referentiel.version;
const choose = (file) => page.getByLabel('Importer un référentiel', { exact: true }).setInputFiles(file);
const preview = () => page.getByRole('region', { name: words('Ce qui changerait : Référentiel inventé') });
/** Brings a place to the top, so that the picture shows it. */
const show = async (name, level) => {
  await page.getByRole('heading', { name, level }).evaluate((heading) => heading.scrollIntoView());
  await settled(page);
};

step('the section says what is in force', async () => {
  await go(page, '#/reglages/referentiel');
  await page.getByText('En vigueur').waitFor();
  await page.getByText('version 2026.1').waitFor();
  await show('Référentiel', 2);
  await judge(page, 'referentiel');
});

step('a broken file is refused with every line, and a heavy one is not read', async () => {
  const broken = join(base.folder, 'casse.json');
  const file = readFileSync(AGENCY, 'utf8');
  writeFileSync(broken, file.replaceAll('"theme": "mobilite"', '"theme": "jardin"').replace('Vit  en colocation', ' '));
  await choose(broken);
  await page.getByRole('heading', { name: words('Ce référentiel est refusé') }).waitFor();
  assert.equal(await page.getByRole('region', { name: words('Ce référentiel est refusé') }).getByRole('listitem').count(), 5);
  await page.getByText(words('ligne 12, octet')).waitFor();
  await judge(page, 'referentiel-refuse');
  const heavy = join(base.folder, 'lourd.json');
  writeFileSync(heavy, Buffer.alloc(50 * 1024 * 1024, ' '));
  await choose(heavy);
  await page.getByText(words('dépasse 4 Mo')).waitFor();
  await page.getByRole('heading', { name: words('Ce référentiel est refusé') }).waitFor({ state: 'detached' });
});

step('the preview shows old and new words, narrowed by change, category and search', async () => {
  await choose(AGENCY);
  await preview().waitFor();
  await preview().getByText(words('3 reformulées')).waitFor();
  await preview().getByText(words('8 ajoutées')).waitFor();
  const line = preview().getByRole('listitem').filter({ hasText: 'Permis B obtenu' });
  await line.getByText('A le permis B').waitFor();
  await show(words('Ce qui changerait : Référentiel inventé'), 3);
  await judge(page, 'referentiel-apercu');
  await preview().getByLabel('Changement', { exact: true }).selectOption({ label: 'À relire (4)' });
  await preview().getByText('4 entrées sur 13').waitFor();
  await preview().getByLabel('Catégorie', { exact: true }).selectOption({ label: 'Mobilité' });
  await preview().getByText('1 entrée sur 13').waitFor();
  await preview().getByLabel(words('Roule en trottinette électrique : atout ou frein')).selectOption({ label: 'Atout' });
  await preview().getByLabel('Changement', { exact: true }).selectOption({ label: 'Tout (13)' });
  await preview().getByLabel('Chercher dans les entrées').fill('velo');
  await preview().getByText('1 entrée sur 13').waitFor();
  await preview().getByLabel('Chercher dans les entrées').fill('introuvable');
  await preview().getByText('Aucune entrée ne répond à ces filtres.').waitFor();
  await preview().getByLabel('Chercher dans les entrées').fill('');
  await preview().getByLabel('Catégorie', { exact: true }).selectOption({ label: 'Toutes' });
});

step('what looks the same can be set apart, and replacing says what goes', async () => {
  const apart = preview().getByRole('button', { name: words('Ce n’est pas la même : Permis B obtenu') });
  await apart.focus();
  await page.keyboard.press('Enter');
  await preview().getByText(words('9 ajoutées')).waitFor();
  await preview().getByRole('button', { name: words('La rapprocher à nouveau : Permis B obtenu') }).click();
  await preview().getByText(words('8 ajoutées')).waitFor();
  await preview().getByRole('radio', { name: 'Le remplacer' }).check();
  await preview().getByText(/\d{3}\sretirées/).first().waitFor();
  await preview().getByLabel('Changement', { exact: true }).selectOption({ index: 2 });
  await show(words('Ce qui changerait : Référentiel inventé'), 3);
  await judge(page, 'referentiel-remplacer');
  await preview().getByRole('radio', { name: 'Compléter le référentiel en vigueur' }).check();
  await preview().getByText(/retirées/).first().waitFor({ state: 'detached' });
  await preview().getByLabel('Changement', { exact: true }).selectOption({ index: 0 });
});

step('adopting puts the words in force at once, the schema holds, and « Annuler » puts the former ones back', async () => {
  await preview().getByRole('button', { name: 'Adopter ce référentiel' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(words('Référentiel adopté : version 2026.1+cdb-')).waitFor();
  assert.match(await version(), /^2026\.1\+cdb-[0-9a-f]{8}$/);
  const { referentiel } = await host.rpc('get_reference');
  const trotting = referentiel.situations.find(({ label }) => label === 'Roule en trottinette électrique');
  assert.equal(trotting.polarity, 'atout');
  const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  assert.ok(validate(referentiel), JSON.stringify(validate.errors?.slice(0, 3)));
  await show('Référentiel', 2);
  await judge(page, 'referentiel-adopte');
  await choose(AGENCY);
  await preview().getByText(words('Rien ne change')).waitFor();
  assert.equal(await preview().getByRole('button', { name: 'Adopter ce référentiel' }).count(), 0);
  await preview().getByRole('button', { name: 'Fermer l’aperçu' }).click();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await page.waitForFunction(() => !document.querySelector('main').innerText.includes('+cdb-'));
  assert.equal(await version(), '2026.1');
});

step('the interview speaks the adopted words without a restart', async () => {
  await choose(AGENCY);
  await preview().getByRole('button', { name: 'Adopter ce référentiel' }).click();
  await page.getByText(words('Référentiel adopté')).waitFor();
  const [{ id }] = await host.rpc('list_people', { search: '', status: 'tous' });
  const { version: open } = await host.rpc('get_diagnostic', { personId: id, diagnosticId: null });
  if (!open || open.closedOn) await host.rpc('open_diagnostic', { personId: id });
  await go(page, `#/dossier/${id}/diagnostic/logement`);
  await page.getByRole('checkbox', { name: 'Vit en colocation' }).waitFor();
});

step('what was typed in plans is listed without a name and joins the référentiel', async () => {
  const [{ id, lastName }] = await host.rpc('list_people', { search: '', status: 'tous' });
  const objective = { category: 'mobilite', code: null, label: 'Réparer son vélo', status: 'en_cours', priority: null };
  await host.rpc('create_objective', { personId: id, objective, actions: [] });
  await go(page, '#/reglages/referentiel');
  const free = page.getByRole('region', { name: 'Saisies libres de vos plans' });
  await free.getByRole('checkbox', { name: 'Réparer son vélo' }).focus();
  await page.keyboard.press('Space');
  assert.ok(!(await free.innerText()).includes(lastName));
  await show('Saisies libres de vos plans', 3);
  await judge(page, 'referentiel-saisies');
  await free.getByRole('button', { name: 'Ajouter au référentiel (1)' }).click();
  await page.getByText(words('Référentiel complété : version 2026.1+local-')).waitFor();
  await free.getByRole('checkbox', { name: 'Réparer son vélo' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Autres référentiels' }).or(page.getByText('Autres référentiels')).first().click();
  await page.getByRole('button', { name: words('Comparer la version 2026.1 à celle en vigueur') }).click();
  await page.getByRole('heading', { name: words('Ce qui changerait : Référentiel de diagnostic') }).waitFor();
  await show('Référentiel', 2);
  await judge(page, 'referentiel-anciens');
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
  await page.getByText(words('Masquées pendant l’écran partagé')).waitFor();
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
});

step('no complaint of the policy or the console', () => {
  assert.deepEqual(window.complaints, []);
});

test('the headless program reads, refuses and adopts the same files', () => {
  const own = started();
  const env = { ...process.env, TRAME_PASSPHRASE: PASSPHRASE };
  const run = (...args) => spawnSync(CLI, ['import', 'referentiel', ...args], { env, encoding: 'utf8' });
  try {
    const looked = run(AGENCY);
    assert.equal(looked.status, 0, looked.stderr);
    for (const said of ['14 entrées (7 situations, 4 objectifs, 3 actions)', '6 thèmes repliés en 5 catégories', '8 ajoutées', '3 reformulées', '0 perdue', '- A le permis B\n    + Permis B obtenu'])
      assert.match(looked.stdout, words(said), looked.stdout);
    const adopted = JSON.parse(run(AGENCY, '--base', own.base, '--adopt', '--json').stdout);
    assert.equal(adopted.adopted, true);
    assert.equal(adopted.preview.counts.added, 8);
    assert.match(run(AGENCY, '--base', own.base, '--adopt').stdout, /Rien ne change\s: 2026\.1\+cdb-[0-9a-f]{8} reste en vigueur/);
    const broken = join(own.folder, 'casse.json');
    writeFileSync(broken, '{\n  "situations": oups }');
    const refused = run(broken);
    assert.equal(refused.status, 1);
    const { code, problems } = JSON.parse(refused.stderr);
    assert.deepEqual([code, problems[0].line, problems[0].byte], ['refused', 2, 18]);
    const heavy = join(own.folder, 'lourd.json');
    writeFileSync(heavy, Buffer.alloc(50 * 1024 * 1024, ' '));
    assert.match(JSON.parse(run(heavy).stderr).message, words('Ce fichier pèse 50,0 Mo : 4 Mo au plus.'));
    assert.equal(run(AGENCY, '--adopt').status, 2);
    assert.equal(run(join(own.folder, 'absent.json')).status, 1);
  } finally {
    own.remove();
  }
});
