// A contract in the window: prepared from the dossier, agreed to line by line, signed, amended and renewed.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import { fits, judge, story, ZOOMED } from './browser.mjs';
import { desk } from './desk.mjs';
import { go, newPerson, saved, words } from './steps.mjs';

const LONG = 'Maximilienne-Alexandrine Vandenbroucke-Saint-Hilaire d’Aubigné et toute son équipe de suivi '.repeat(2).trim();

let host;
let complaints;
let page;
let person;

desk({ people: 12 }, (opened) => ({ host, page, complaints } = opened));

const step = story(test);
const button = (name) => page.getByRole('button', { name: words(name) });
const contracts = () => host.rpc('list_contracts', { personId: person });

step('an empty page teaches what a contract rests on', async () => {
  person = await newPerson(page, { birthName: 'Soulé', firstName: 'Léa' });
  await go(page, `#/dossier/${person}/contrat`);
  await page.getByRole('heading', { name: 'Pas encore de contrat' }).waitFor();
  await judge(page, 'contrat-vide');
});

step('a contract is prepared from the diagnostic and the plan', async () => {
  await host.rpc('update_dossier', {
    personId: person,
    dossier: { orientationPath: 'social', orientationNotifiedOn: new Date().toISOString().slice(0, 10) },
  });
  const { version } = await host.rpc('open_diagnostic', { personId: person });
  await host.rpc('update_category', { diagnosticId: version.id, category: 'mobilite', fields: { state: 'frein', impact: 'fort' } });
  await host.rpc('close_diagnostic', { diagnosticId: version.id });
  await host.rpc('create_objective', {
    personId: person,
    objective: { category: 'mobilite', label: 'Se déplacer seule', status: 'en_cours', priority: 1 },
    actions: [
      { label: 'S’inscrire à l’auto-école', status: 'en_cours', actor: 'partenaire', actorName: 'Auto-école solidaire', weeklyMinutes: 540 },
      { label: 'Chercher un covoiturage', status: 'en_projet', actor: 'personne', weeklyMinutes: 420 },
    ],
  });
  await go(page, `#/dossier/${person}/plan`);
  await go(page, `#/dossier/${person}/contrat`);
  await button('Préparer le contrat').click();
  await page.getByRole('heading', { name: 'Premier contrat' }).waitFor();
  await page.getByText(words('2 lignes sans l’accord daté de la personne')).waitFor();
  await page.getByText('Dates fixées par la loi').click();
  await judge(page, 'contrat-brouillon');
});

step('with the keyboard: agreed line by line, twelve months, ready', async () => {
  await page.getByRole('checkbox', { name: 'S’inscrire à l’auto-école' }).focus();
  await page.keyboard.press('a');
  await page.getByRole('checkbox', { name: 'Chercher un covoiturage' }).focus();
  await page.keyboard.press('a');
  await page.getByText('Rien ne manque.').waitFor();
  await button('12 mois').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Ce que la personne vise').fill('Devenir aide-soignante.');
  await saved(page);
  await button('Marquer prêt').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Prêt à signer. Le modifier le remet en brouillon.').waitFor();
  const list = await contracts();
  assert.equal(list.contracts[0].state, 'pret');
  await judge(page, 'contrat-pret');
});

step('signed, its pages are kept and never change', async () => {
  await button('Signer…').click();
  const dialog = page.getByRole('dialog', { name: 'Signer ce contrat' });
  await dialog.getByText('À la signature, le contrat est figé').waitFor();
  await judge(page, 'contrat-signature');
  await dialog.getByRole('button', { name: 'Signer et figer' }).click();
  await page.getByText(/^Signé le/).first().waitFor();
  const list = await contracts();
  assert.equal(list.contracts[0].state, 'en_cours');
  const view = await host.rpc('get_contract', { contractId: list.contracts[0].id });
  const saving = page.waitForEvent('download');
  await button('Enregistrer le PDF signé…').click();
  const bytes = await readFile(await (await saving).path());
  assert.equal(createHash('sha256').update(bytes).digest('hex'), view.sha256);
  await button('Noter la remise').click();
  await page.getByText('La remise du contrat est notée.').waitFor();
  await judge(page, 'contrat-signe');
});

step('an amendment says what it changes, with long words', async () => {
  await button('Faire un avenant').click();
  await page.getByRole('heading', { name: words('Avenant n° 1') }).waitFor();
  await page.getByLabel('Ce qui change, et pourquoi').fill(`${LONG}\n`.repeat(12));
  await saved(page);
  await judge(page, 'contrat-avenant');
  await page.setViewportSize(ZOOMED);
  await fits(page, 'contrat-avenant-long');
  await page.setViewportSize({ width: 1280, height: 800 });
  await button('Retirer ce brouillon').click();
  await page.getByText('Le brouillon est retiré.').waitFor();
});

step('a renewal asks for the bilan, and leads to it', async () => {
  await button('Renouveler').click();
  await page.getByRole('heading', { name: words('Renouvellement n° 1') }).waitFor();
  const bilan = page.getByRole('link', { name: 'Le bilan du contrat précédent' });
  assert.match(await bilan.getAttribute('href'), /plan$/);
  await judge(page, 'contrat-renouvellement');
});

step('the file active and today show contracts', async () => {
  await go(page, '#/file-active');
  await page.getByRole('columnheader', { name: 'Fin du contrat' }).waitFor();
  await judge(page, 'contrat-file-active');
  await go(page, '#/');
  await page.getByRole('heading', { name: 'Contrats à renouveler' }).waitFor();
  await judge(page, 'contrat-aujourd-hui');
  assert.deepEqual(complaints, []);
});
