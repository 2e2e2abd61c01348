// The main job in a browser over the test host, every screen judged by axe in the three themes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { judge, openPage, story } from './browser.mjs';
import { PASSPHRASE, makeBase, startHost } from './host.mjs';
import { go, newPerson, sayCategory, saved, unlock } from './steps.mjs';

const PERSON = { birthName: 'Œuvrard-N’Diaye', firstName: 'Éloïse' };
const PRIVATE = 'Orage privé à garder pour moi';
const CATEGORIES = [
  { label: 'Logement', state: 'Rien à signaler' },
  { label: 'Emploi', state: 'Frein', impact: 'Fort', words: 'Je cherche un poste le matin.', situations: ['Est sans emploi depuis plus d’un an'] },
  { label: 'Formation', state: 'Frein', impact: 'Faible' },
  { label: 'administrative', state: 'Frein levé' },
  { label: 'financière', state: 'Frein', impact: 'Bloquant', words: 'Je ne m’en sors plus après le 15.', note: PRIVATE },
  { label: 'Mobilité', state: 'Frein', impact: 'Bloquant', words: 'Mon permis est suspendu jusqu’en mars.', situations: ['A un permis suspendu, annulé ou périmé', 'A du mal à payer ses déplacements'] },
  { label: 'Santé', state: 'Ne souhaite pas répondre' },
  { label: 'familiales', state: 'Rien à signaler', strength: 'Sœur disponible le mercredi' },
  { label: 'langue', state: 'Frein', impact: 'Faible' },
  { label: 'numérique', state: 'Rien à signaler' },
];

const step = story(test);
let base;
let host;
let window;
let page;
let person;
let summary;

before(async () => {
  base = makeBase();
  host = await startHost(base.base);
  window = await openPage(host.origin);
  page = window.page;
});

after(async () => {
  await window?.close();
  await host?.kill();
  base?.remove();
});

/** Presses what makes a document and answers the text of the file that came. */
async function download(press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const path = join(base.folder, file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }) };
}

step('first start: the base, its recovery sheet on paper, two words typed again', async () => {
  await page.getByRole('heading', { name: 'Bienvenue' }).waitFor();
  await judge(page, 'premier-demarrage');
  await page.getByLabel('Votre nom').fill('Camille Exemple');
  await page.getByLabel('Votre structure').fill('Maison de l’insertion');
  await page.getByLabel('Phrase de passe', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('La même, encore une fois').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Créer ma base' }).click();
  await page.getByRole('heading', { name: 'Votre fiche de secours' }).waitFor({ timeout: 60_000 });
  await judge(page, 'fiche-de-secours');
  const sheet = await page.locator('ol li').evaluateAll((lines) => lines.map((line) => line.lastChild.textContent.trim()));
  assert.equal(sheet.length, 24);
  const { text } = await download(() => page.getByRole('button', { name: 'Enregistrer la fiche de secours' }).click());
  for (const word of sheet) assert.ok(text.includes(word), word);
  await page.getByRole('button', { name: 'J’ai les mots' }).click();
  await page.getByRole('heading', { name: 'Confirmer la fiche de secours' }).waitFor();
  await judge(page, 'confirmer-la-fiche');
  for (const field of await page.getByLabel(/Mot n°/).all()) {
    const rank = /\d+/.exec(await field.evaluate((input) => input.labels[0].textContent))[0];
    await field.fill(sheet[rank - 1]);
  }
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await page.getByText('Rien n’attend aujourd’hui').waitFor();
  await judge(page, 'aujourd-hui-vide');
});

step('a new person', async () => {
  await page.getByRole('link', { name: 'File active' }).first().click();
  await page.getByText('Votre file active est vide').waitFor();
  await judge(page, 'file-active-vide');
  await go(page, '#/file-active/nouveau');
  await page.getByLabel('Prénom').waitFor();
  await judge(page, 'nouveau-dossier');
  person = await newPerson(page, PERSON);
  await page.getByRole('heading', { level: 1, name: /Éloïse/ }).waitFor();
  await judge(page, 'synthese-vide');
});

step('ten categories in the interview', async () => {
  await page.getByRole('link', { name: 'Diagnostic 360°' }).first().click();
  await page.getByText('Aucun diagnostic pour l’instant').waitFor();
  await judge(page, 'diagnostic-vide');
  await page.getByRole('button', { name: 'Commencer le diagnostic' }).click();
  for (const [index, category] of CATEGORIES.entries()) {
    await page.getByRole('heading', { level: 2, name: category.label }).waitFor();
    await sayCategory(page, category);
    await saved(page);
    if (category.label === 'Mobilité') await judge(page, 'diagnostic');
    if (index < 9) await page.keyboard.press('Alt+ArrowRight');
  }
  const { version } = await host.rpc('get_diagnostic', { personId: person, diagnosticId: null });
  assert.equal(version.discussed, 10);
  assert.equal(version.categories[5].words, CATEGORIES[5].words);
  assert.equal(version.categories[4].note, PRIVATE);
});

step('the version is closed and changes no more', async () => {
  await page.getByRole('button', { name: 'Clore la version' }).click();
  await page.getByRole('dialog').getByText('Une version close ne change plus').waitFor();
  await judge(page, 'clore-la-version');
  await page.getByRole('dialog').getByRole('button', { name: 'Clore la version' }).click();
  await page.getByRole('button', { name: 'Ouvrir une nouvelle version' }).waitFor();
  assert.equal(await page.getByRole('textbox').count(), 0, 'nothing to type in');
  await judge(page, 'version-close');
});

step('the plan: a suggestion taken, an action in a few letters', async () => {
  await page.getByRole('link', { name: 'Plan d’action' }).first().click();
  await page.getByText('Suggestions du diagnostic').click();
  const suggestion = page.getByRole('button', { name: /Ajouter au plan.*permis/i }).first();
  await suggestion.waitFor();
  await judge(page, 'plan-suggestions');
  await suggestion.click();
  const objective = page.getByRole('article').first();
  await objective.getByRole('button', { name: 'Ajouter une action' }).focus();
  await page.keyboard.press('Enter');
  const entry = page.getByRole('combobox', { name: 'Ajouter une action' });
  await entry.waitFor();
  await page.keyboard.type('Demander conseil à mon frère');
  await page.getByRole('option', { name: /Demander conseil à mon frère/ }).waitFor();
  await page.keyboard.press('Enter');
  await objective.getByText('Demander conseil à mon frère').first().waitFor();
  await page.keyboard.press('Escape');
  await objective.getByRole('combobox', { name: /Priorité/ }).selectOption('1');
  await saved(page);
  await judge(page, 'plan');
  const { objectives } = await host.rpc('get_plan', { personId: person });
  assert.equal(objectives.length, 1);
  assert.ok(objectives[0].actions.some(({ action }) => action.label === 'Demander conseil à mon frère'));
});

step('the next appointment', async () => {
  await page.getByRole('link', { name: 'Rendez-vous', exact: true }).first().click();
  await page.getByRole('button', { name: /rendez-vous/i }).first().click();
  const next = new Date(Date.now() + 7 * 86_400_000).toLocaleDateString('fr-FR');
  await page.getByLabel('Jour').fill(next);
  await page.getByLabel('Heure').fill('14 h 30');
  await page.getByLabel('Objet').fill('Point sur le permis');
  await judge(page, 'nouveau-rendez-vous');
  await page.getByRole('button', { name: 'Ajouter le rendez-vous' }).click();
  await page.getByText('Point sur le permis').waitFor();
  await judge(page, 'rendez-vous');
});

step('the summary for the contract, on disk, without the private note', async () => {
  await page.getByRole('link', { name: 'Synthèse', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Priorités' }).waitFor();
  await judge(page, 'synthese');
  await page.getByRole('button', { name: 'Imprimer la synthèse' }).click();
  await page.getByRole('heading', { name: 'Ce que contient ce document' }).waitFor();
  await judge(page, 'imprimer');
  await page.getByRole('button', { name: 'Aperçu' }).click();
  await page.locator('[data-drawn=true]').first().waitFor();
  summary = await download(() => page.getByRole('button', { name: 'Enregistrer…' }).click());
  await page.getByText('noté dans les documents').waitFor();
  const flat = summary.text.replace(/\s+/g, ' ');
  assert.ok(flat.includes('Œuvrard-N’Diaye') || flat.includes('ŒUVRARD-N’DIAYE'), flat.slice(0, 400));
  assert.ok(flat.includes(PERSON.firstName));
  for (const { label, words } of CATEGORIES) {
    assert.ok(flat.toLowerCase().includes(label.toLowerCase()), label);
    if (words) assert.ok(flat.includes(words.slice(0, 16)), words);
  }
  assert.ok(flat.includes('Demander conseil à mon frère'));
  assert.ok(!flat.includes('Orage'), 'the private note is not printed');
  await page.keyboard.press('Escape');
});

step('the journal, the identity, the settings', async () => {
  for (const [name, address] of [['journal', `#/dossier/${person}/journal`], ['historique', `#/dossier/${person}/historique`], ['identite', `#/dossier/${person}/fiche`], ['reglages', '#/reglages']]) {
    await go(page, address);
    await page.waitForFunction(() => document.querySelector('main .column')?.innerText.trim().length > 20);
    await judge(page, name);
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Une personne, une action' }).waitFor();
  await judge(page, 'aller-a');
  await page.keyboard.press('Escape');
});

step('locked, the window holds nothing; unlocked or reloaded, everything is there', async () => {
  await page.getByRole('button', { name: 'Verrouiller' }).click();
  await page.getByLabel('Phrase de passe', { exact: true }).waitFor();
  assert.ok(!(await page.content()).includes(PERSON.firstName));
  await judge(page, 'deverrouiller');
  await page.getByLabel('Phrase de passe', { exact: true }).fill('ce n’est pas la bonne');
  await page.getByRole('button', { name: 'Déverrouiller', exact: true }).click();
  await page.getByRole('alert').first().waitFor();
  await judge(page, 'deverrouiller-refuse');
  await page.getByRole('button', { name: 'Déverrouiller', exact: true, disabled: false }).waitFor();
  await unlock(page);
  for (const again of [false, true]) {
    await go(page, `#/dossier/${person}/synthese`);
    if (again) await page.reload();
    await page.getByRole('heading', { level: 1, name: /Éloïse/ }).waitFor();
    await page.getByText('Demander conseil à mon frère').first().waitFor();
    await go(page, `#/dossier/${person}/diagnostic/mobilite`);
    await page.getByText('Mon permis est suspendu').waitFor();
    await go(page, `#/dossier/${person}/rendez-vous`);
    await page.getByText('Point sur le permis').waitFor();
  }
});

step('nothing was refused by the policy, nothing written to the console', () => {
  assert.deepEqual(window.complaints, []);
});
