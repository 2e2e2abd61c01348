// Two versions side by side, the grids of France Travail, the reader of notes, suggestions from the keyboard.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { ZOOMED, fits, judge, openPage, settled, story } from './browser.mjs';
import { makeBase, startHost } from './host.mjs';
import { go, saved, unlock, words } from './steps.mjs';

const LONG = 'Une phrase assez longue pour couvrir plusieurs lignes de la page. '.repeat(12).trim();
const SECRET = 'Orage privé à garder pour moi';
const FIRST = {
  logement: { state: 'rien_a_signaler' },
  emploi: { state: 'frein', impact: 'fort', strengths: ['Ponctuelle'], situations: ['emploi.projet_salarie'] },
  difficulte_financiere: { state: 'frein', impact: 'fort' },
  mobilite: { state: 'frein', impact: 'bloquant', situations: ['mobilite.sans_transport'], words: LONG, note: SECRET },
  sante: { state: 'ne_souhaite_pas_repondre' },
  numerique: { state: 'frein', impact: 'faible' },
};
const SECOND = {
  logement: { state: 'frein', impact: 'faible', situations: ['logement.expulsion'] },
  emploi: { state: 'frein', impact: 'faible', strengths: ['Ponctuelle', 'Permis B'], situations: ['emploi.projet_salarie'] },
  mobilite: { state: 'frein_leve', situations: ['mobilite.depend_transports'], words: 'Je prends le bus.', note: SECRET },
  maitrise_langue: { state: 'rien_a_signaler' },
};

const step = story(test);
let base;
let host;
let window;
let page;
let person;
let blank;

const say = async (diagnosticId, answers) => {
  for (const [category, fields] of Object.entries(answers))
    await host.rpc('update_category', { diagnosticId, category, fields });
};

before(async () => {
  base = makeBase({ people: 1 });
  host = await startHost(base.base);
  window = await openPage(host.origin);
  page = window.page;
  await unlock(page);
  const open = async (birthName) => (await host.rpc('create_person', { person: { birthName, firstName: 'Fatou' } })).id;
  person = await open('Diallo');
  blank = await open('Sangaré');
  const first = (await host.rpc('open_diagnostic', { personId: person })).version.id;
  await say(first, FIRST);
  await host.rpc('close_diagnostic', { diagnosticId: first });
});

after(async () => {
  await window?.close();
  await host?.kill();
  base?.remove();
});

/** Goes there and waits for its text. */
async function visit(id, path, text) {
  await go(page, `#/dossier/${id}/${path}`);
  await page.getByText(words(text)).first().waitFor();
  await settled(page);
}

step('one version alone: the page says what comparing needs', async () => {
  await visit(person, 'diagnostic/comparer', 'Il faut deux versions pour comparer');
  await judge(page, 'comparer-une-version');
  await visit(blank, 'diagnostic/france-travail', 'Pas encore de diagnostic');
  await judge(page, 'france-travail-vide');
});

step('two versions: what appeared, was lifted, weighs less, persists; on a wheel and in a table', async () => {
  const second = (await host.rpc('open_diagnostic', { personId: person })).version.id;
  await say(second, SECOND);
  await visit(person, 'diagnostic/emploi', 'Comparer deux versions');
  await judge(page, 'diagnostic-deux-versions');
  await page.getByRole('link', { name: 'Comparer deux versions' }).click();
  const table = page.getByRole('table', { name: 'Les deux versions, catégorie par catégorie' });
  await table.waitFor();
  for (const line of [/Logement.*rien à signaler.*frein faible.*Frein apparu/, /Emploi.*frein fort.*frein faible.*Impact moins fort/, /Mobilité.*frein bloquant.*frein levé.*Frein levé/, /Numérique.*Frein qui persiste/])
    await table.getByRole('row', { name: line }).waitFor();
  const wheel = page.getByRole('img', { name: 'Les deux versions superposées' });
  assert.match(await wheel.locator('desc').textContent(), /Mobilité.*frein levé, auparavant frein bloquant/);
  for (const title of ['Ce qui est apparu', 'Ce qui pèse plus ou moins', 'Ce qui persiste', 'Ce qui est levé'])
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
  assert.ok(!(await page.locator('body').textContent()).includes(SECRET));
  await judge(page, 'comparer');
  await page.getByRole('heading', { level: 2, name: 'Ce qui est apparu' }).evaluate((heading) => heading.scrollIntoView());
  await fits(page, 'comparer-detail');
  await page.getByRole('button', { name: 'Imprimer la comparaison' }).click();
  await page.getByRole('button', { name: 'Aperçu' }).click();
  await page.getByRole('button', { name: 'Enregistrer…' }).waitFor();
  await judge(page, 'comparer-apercu');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

step('only what changed, from the keyboard; the versions in the other order say the same', async () => {
  await page.getByRole('checkbox', { name: 'Seulement ce qui a changé' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('heading', { level: 2, name: 'Ce qui persiste' }).waitFor({ state: 'detached' });
  await judge(page, 'comparer-changements');
  const older = await page.getByLabel('De', { exact: true }).inputValue();
  const newer = await page.getByLabel('À', { exact: true }).inputValue();
  await page.getByLabel('De', { exact: true }).selectOption(newer);
  await page.getByText('C’est la même version').waitFor();
  await page.getByText('Rien n’a changé entre ces deux versions.').waitFor();
  await page.getByLabel('À', { exact: true }).selectOption(older);
  await page.getByRole('heading', { level: 2, name: 'Ce qui est apparu' }).waitFor();
  assert.equal(await page.getByLabel('De', { exact: true }).inputValue(), older);
});

step('the grids of France Travail: codes, what is missing and where, copied to the clipboard', async () => {
  await visit(person, 'diagnostic/emploi', 'Grilles France Travail');
  await page.getByRole('link', { name: 'Grilles France Travail' }).click();
  const table = page.getByRole('table', { name: 'Correspondance avec les grilles de France Travail' });
  await table.getByRole('row', { name: /Contrainte de logement.*PROCEDURE_EXPULSION/ }).waitFor();
  await table.getByRole('row', { name: /Contrainte numérique.*Situation à cocher/ }).waitFor();
  await judge(page, 'france-travail');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: host.origin });
  await page.getByRole('button', { name: 'Copier le tableau' }).click();
  await page.getByText('Le tableau est copié.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.split('\n').some((row) => row.startsWith('Contrainte de logement\tcontrainte_logement\tEn procédure d’expulsion\tPROCEDURE_EXPULSION\t')), copied);
  assert.ok(!copied.includes(SECRET));
  await page.getByRole('listitem').getByRole('link', { name: 'Contrainte numérique' }).click();
  await page.getByRole('heading', { level: 2, name: /Numérique/ }).waitFor();
});

step('where the clipboard is refused, the table is left selected', async () => {
  await visit(person, 'diagnostic/france-travail', 'Copier le tableau');
  await page.evaluate(() => (navigator.clipboard.write = () => Promise.reject(new Error('refused'))));
  await page.getByRole('button', { name: 'Copier le tableau' }).click();
  await page.getByText(words('Le tableau est sélectionné : Ctrl + C')).waitFor();
  assert.match(await page.evaluate(() => String(getSelection())), /contrainte_logement/);
});

step('a note is read as it is written: pointed at, never blocked, set aside line by line', async () => {
  await visit(person, 'diagnostic/sante', 'Ma note');
  const note = page.getByLabel('Ma note');
  await note.fill('Son diabète, très fainéant. NIR 2 78 04 99 999 001 05.');
  const aid = page.getByRole('list', { name: 'Relecture de la note' });
  await aid.getByText('Cela parle de santé.').waitFor();
  assert.equal(await aid.getByRole('listitem').count(), 3);
  await saved(page);
  await judge(page, 'relecture-note');
  await aid.getByRole('button', { name: words('Laisser « fainéant » tel quel') }).press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('[aria-label="Relecture de la note"] li').length === 2);
  await visit(person, 'journal', 'Nouvelle note');
  await page.getByRole('button', { name: 'Nouvelle note' }).click();
  await page.getByLabel('Note', { exact: true }).fill('Sorti de prison en mars.');
  await page.getByText('Cela parle d’infractions').waitFor();
  await judge(page, 'relecture-journal');
});

step('a category is answered with nothing to report in one key, and all is confirmed unchanged in one', async () => {
  await visit(person, 'diagnostic/contraintes_familiales', 'Ma note');
  await page.getByRole('region', { name: 'Entretien' }).focus();
  await page.keyboard.press('r');
  await saved(page);
  const read = async () => (await host.rpc('get_diagnostic', { personId: person, diagnosticId: null })).version.categories;
  assert.equal((await read()).find(({ category }) => category === 'contraintes_familiales').state, 'rien_a_signaler');
  await page.keyboard.press('t');
  await page.getByText('Tout est confirmé inchangé').waitFor();
  // What was answered otherwise today is not called unchanged.
  const unchanged = (await read()).filter(({ unchangedOn }) => unchangedOn !== null).map(({ category }) => category);
  assert.deepEqual(unchanged, ['difficulte_financiere', 'sante', 'numerique']);
  await judge(page, 'tout-inchange');
});

step('suggestions: one key adds, one key puts off, the focus goes on, in the interview and in the plan', async () => {
  await visit(person, 'diagnostic/logement', 'Ajouter au plan');
  const offered = page.getByRole('button', { name: /^Ajouter au plan/ });
  const count = await offered.count();
  assert.ok(count >= 2, `${count} suggestions`);
  await judge(page, 'suggestions-entretien');
  await offered.first().focus();
  await page.keyboard.press('x');
  await page.waitForFunction((left) => document.querySelectorAll('[data-pick]').length === left, count - 1);
  assert.ok(await offered.first().evaluate((button) => button === document.activeElement), 'the focus goes on');
  await page.keyboard.press('a');
  await page.waitForFunction((left) => document.querySelectorAll('[data-pick]').length === left, count - 2);
  assert.ok(await page.evaluate(() => document.activeElement !== document.body), 'the focus is not lost');
  assert.equal((await host.rpc('get_plan', { personId: person })).objectives.length, 1);
  await visit(person, 'plan', 'Suggestions du diagnostic');
  await page.getByText('Suggestions du diagnostic').click();
  await judge(page, 'suggestions-plan');
  const before = await offered.count();
  await offered.first().focus();
  await page.keyboard.press('a');
  await page.waitForFunction((left) => document.querySelectorAll('[data-pick]').length === left, before - 1);
  await page.keyboard.press('Delete');
  await page.waitForFunction((left) => document.querySelectorAll('[data-pick]').length === left, before - 2);
  assert.equal((await host.rpc('get_plan', { personId: person })).objectives.length, 2);
});

step('nothing sticks out with text at its largest, and nobody complains', async () => {
  await page.setViewportSize(ZOOMED);
  for (const [path, text] of [['diagnostic/comparer', 'Ce qui est apparu'], ['diagnostic/france-travail', 'Copier le tableau']]) {
    await visit(person, path, text);
    await fits(page, `zoom-${path.split('/')[1]}`);
  }
  assert.deepEqual(window.complaints, []);
});
