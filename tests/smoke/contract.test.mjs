// Two diagnostics, their comparison, the contract, its signature, a bilan, the renewal and an amendment: in the real window.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { ARTIFACTS, openStage, story } from './stage.mjs';
import { ask, firstStart, newPerson } from './steps.mjs';
import { until } from './webdriver.mjs';

let stage;
let page;
let person;

const picture = (name) => page.screenshot(join(ARTIFACTS, `${name}.png`));
const go = (tab) => page.run('location.hash = arguments[0]', `#/dossier/${person}/${tab}`);
const contracts = async () => (await ask(page, 'list_contracts', { personId: person })).contracts;
const stateOf = (kind) => async () => (await contracts()).find((row) => row.kind === kind)?.state;

const step = story(test, () => page, 'echec-contrat');

before(async () => {
  stage = await openStage();
  page = await stage.open();
  await page.size(1280, 800);
  await page.wait('button: Créer ma base');
  await firstStart(page);
  person = await newPerson(page, { birthName: 'Le Goff', firstName: 'Yannick' });
});

after(async () => {
  await page?.close();
  stage?.close();
});

/** Opens a version, says these categories, closes it. */
async function talk(said) {
  const { version } = await ask(page, 'open_diagnostic', { personId: person });
  for (const [category, fields] of Object.entries(said)) await ask(page, 'update_category', { diagnosticId: version.id, category, fields });
  await ask(page, 'close_diagnostic', { diagnosticId: version.id });
}

/** Agrees today to the line of the contract, by its key. */
async function agree() {
  const line = `const box = [...document.querySelectorAll('input[type=checkbox]')].find((one) => one.labels[0]?.textContent.includes('Déposer'));
    box?.focus();
    return box !== undefined;`;
  await until(() => page.run(line), 'the line to agree to');
  await page.press('a');
}

step('two versions side by side', async () => {
  await talk({ mobilite: { state: 'frein', impact: 'fort' }, logement: { state: 'rien_a_signaler' }, sante: { state: 'frein', impact: 'faible' } });
  await talk({ mobilite: { state: 'frein_leve' }, logement: { state: 'frein', impact: 'fort' }, sante: { state: 'frein', impact: 'fort' } });
  await go('diagnostic/comparer');
  await page.wait('heading: Les deux versions sur une roue');
  await picture('9-comparaison');
  for (const label of ['Logement', 'Mobilité', 'Santé']) await page.waitText(label);
  assert.deepEqual(await page.errors(), []);
});

step('a contract from the diagnostic and the plan, agreed to and ready', async () => {
  await ask(page, 'create_objective', {
    personId: person,
    objective: { category: 'logement', label: 'Trouver un logement durable', status: 'en_cours', priority: 1 },
    actions: [{ label: 'Déposer une demande de logement social', status: 'en_cours', actor: 'personne', weeklyMinutes: 900 }],
  });
  await go('contrat');
  await page.click('button: Préparer le contrat');
  await page.wait('heading: Premier contrat');
  await agree();
  await page.click('button: 6 mois');
  await page.waitText('Rien ne manque.');
  await picture('10-contrat');
  await page.click('button: Marquer prêt');
  await until(async () => (await stateOf('premier')()) === 'pret', 'the contract to be ready');
});

step('signed: the file saved is the file frozen in the base', async () => {
  await page.click('button: Signer…');
  await page.click('button: Signer et figer');
  await until(async () => ['signe', 'en_cours'].includes(await stateOf('premier')()), 'the contract to be signed');
  const [{ id }] = await contracts();
  const { sha256 } = await ask(page, 'get_contract', { contractId: id });
  const before = new Set(readdirSync(stage.saved));
  await page.click('button: Enregistrer le PDF signé…');
  const name = await until(() => readdirSync(stage.saved).find((one) => !before.has(one)), 'the signed pages on disk');
  assert.equal(createHash('sha256').update(readFileSync(join(stage.saved, name))).digest('hex'), sha256);
  await picture('11-contrat-signe');
});

step('an amendment changes a part of it', async () => {
  await page.click('button: Faire un avenant');
  await page.wait('heading: Avenant n° 1');
  await page.type('field: Ce qui change, et pourquoi', 'Deux ateliers de plus par semaine, à sa demande.');
  await page.waitText('Rien ne manque.');
  await page.click('button: Marquer prêt');
  await page.click('button: Signer…');
  await page.click('button: Signer et figer');
  await until(async () => ['signe', 'en_cours'].includes(await stateOf('avenant')()), 'the amendment to be signed');
});

step('no renewal without its bilan in both voices', async () => {
  const { id } = (await contracts()).find(({ kind }) => kind === 'premier');
  await ask(page, 'create_contract', { personId: person, kind: 'renouvellement', followsId: id });
  await go('plan');
  await go('contrat');
  await page.waitText('Le bilan du contrat précédent');
  await go('plan');
  await page.click('button: Faire le bilan');
  await page.type('field: Ce qui a été fait', 'J’ai déposé ma demande.');
  await page.run("[...document.querySelectorAll('textarea')].filter((one) => one.labels[0]?.textContent.includes('Ce qui a été fait'))[1].focus()");
  for (const letter of 'Demande complète.') await page.press(letter);
  await until(async () => {
    const { bilans } = await ask(page, 'get_plan', { personId: person });
    return bilans[0]?.bilan.personDone && bilans[0].bilan.referentDone.endsWith('.');
  }, 'both voices to be stored');
  await picture('12-bilan');
  await go('contrat');
  await page.wait('heading: Renouvellement n° 1');
  await until(async () => {
    const renewal = (await contracts()).find(({ kind }) => kind === 'renouvellement');
    const { gaps } = await ask(page, 'get_contract', { contractId: renewal.id });
    return !gaps.some(({ code }) => code.startsWith('bilan'));
  }, 'the bilan to be found');
  await picture('13-renouvellement');
});

step('the renewal, agreed to and signed, waits for its first day', async () => {
  await agree();
  await page.waitText('Rien ne manque.');
  await page.click('button: Marquer prêt');
  await page.click('button: Signer…');
  await page.click('button: Signer et figer');
  await until(async () => (await stateOf('renouvellement')()) === 'signe', 'the renewal to be signed');
  const renewal = (await contracts()).find(({ kind }) => kind === 'renouvellement');
  const first = (await contracts()).find(({ kind }) => kind === 'premier');
  assert.ok(renewal.startsOn > first.endsOn, `${renewal.startsOn} after ${first.endsOn}`);
  assert.deepEqual(await page.errors(), []);
});
