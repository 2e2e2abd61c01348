// Companies and their immersion offers: a visit with no network and no mouse, taken up again, then the lists.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fits, judge, settled, story, until, ZOOMED } from './browser.mjs';
import { desk } from './desk.mjs';
import { go, saved, words } from './steps.mjs';

const LONG = 'Société coopérative d’intérêt collectif des Jardins de Cocagne';

let host;
let complaints;
let page;
let company;
let offer;

desk({ people: 0 }, (opened) => ({ host, page, complaints } = opened));

const step = story(test);
const button = (name) => page.getByRole('button', { name: words(name) });
const idOf = (address) => new URL(address).hash.split('/')[2];
const view = () => host.rpc('get_offer', { offerId: offer });
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

step('empty lists teach', async () => {
  await page.getByRole('link', { name: 'Entreprises' }).first().click();
  await page.getByRole('heading', { name: 'Aucune entreprise pour l’instant' }).waitFor();
  await judge(page, 'entreprises-vide');
  await page.getByRole('link', { name: 'Offres d’immersion' }).click();
  await page.getByRole('heading', { name: 'Aucune offre d’immersion' }).waitFor();
  await judge(page, 'offres-vide');
});

step('a visit is filled with the keyboard only, page by page', async () => {
  await button('Visite sur place').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Entreprise' }).fill('Menuiserie Exemple');
  await page.getByText(words('Nouvelle entreprise : sa page sera créée.')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Menuisier');
  await judge(page, 'offre-visite-debut');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/offres\/[^/]+\/visite/);
  offer = idOf(page.url());
  await page.getByRole('heading', { name: '1. Entreprise' }).waitFor();

  // Entreprise.
  await page.getByRole('textbox', { name: 'Secteur' }).focus();
  await page.keyboard.type('Bâtiment');
  await page.getByLabel('SIRET').focus();
  await page.keyboard.type('732 829 320 00079');
  await page.getByText('La clé de ce SIRET ne correspond pas').waitFor();
  await page.getByLabel('SIRET').fill('732 829 320 00074');
  await page.getByText('La clé de ce SIRET ne correspond pas').waitFor({ state: 'detached' });
  await page.getByLabel('Nom et fonction de la personne rencontrée').focus();
  await page.keyboard.type('Nadia Roux, gérante');
  await page.getByRole('radio', { name: 'À demander' }).first().focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.getByLabel('Lignes').focus();
  await page.keyboard.type('L6');
  await saved(page);
  await judge(page, 'offre-visite-entreprise');

  // Poste.
  await page.keyboard.press('Alt+ArrowRight');
  await page.getByRole('heading', { name: '2. Poste' }).waitFor();
  assert.equal(await focused(), '2. Poste');
  await page.getByLabel('Nombre de postes concernés').fill('2');
  await page.getByLabel('Nom', { exact: true }).focus();
  await page.keyboard.type('Karim Attal');
  await page.getByLabel('Tâches principales du métier').focus();
  await page.keyboard.type('Poncer\nVernir\nRanger l’atelier');
  await page.getByRole('checkbox', { name: 'Port de charges' }).focus();
  await page.keyboard.press('Space');
  await judge(page, 'offre-visite-poste');

  // Attendus: technical skills are asked only when a hiring may follow.
  await page.keyboard.press('Alt+ArrowRight');
  await page.getByRole('heading', { name: '3. Attendus' }).waitFor();
  assert.equal(await page.getByLabel('Compétences techniques').count(), 0);
  assert.equal(await page.getByRole('checkbox').count(), 3 + 8);
  await page.getByRole('checkbox', { name: 'Initier une démarche de recrutement' }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Compétences techniques').focus();
  await page.keyboard.type('Lire un plan');
  await page.getByRole('checkbox', { name: 'Travailler en équipe' }).focus();
  await page.keyboard.press('Space');
  await button('Voir les 16').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.getByRole('checkbox').count(), 3 + 16);
  await judge(page, 'offre-visite-attendus');
  await saved(page);
});

step('stopped in the middle, the sheet is taken up again where it was left', async () => {
  await button('S’arrêter là').click();
  await page.waitForURL(/#\/offres\/[^/]+$/);
  const { offer: sheet, empty } = await view();
  assert.equal(sheet.job, 'Menuisier');
  assert.deepEqual(sheet.tasks, ['Poncer', 'Vernir', 'Ranger l’atelier']);
  assert.deepEqual(sheet.softSkills, ['SE06']);
  assert.deepEqual(sheet.objects, ['recrutement']);
  assert.equal(sheet.transitLines, 'L6');
  assert.ok(empty.includes('duration') && !empty.includes('tasks'));
  await page.getByRole('heading', { name: 'Ce qui reste vide' }).waitFor();
  await judge(page, 'offre-fiche');
  // Reaching a field that is empty from the list.
  await page.getByRole('region', { name: 'Ce qui reste vide' }).getByRole('button', { name: 'Durée' }).click();
  assert.equal(await page.getByLabel('Durée').evaluate((field) => field === document.activeElement), true);
});

step('every field of annexe 5 is in the editor, in its order', async () => {
  const shown = await page.locator('[data-field]').evaluateAll((blocks) => blocks.map(({ dataset }) => dataset.field));
  const expected = [
    'sector', 'companyName', 'met', 'companyAddress', 'places', 'transit', 'mobility', 'activity', 'workforce', 'statedValues',
    'job', 'positions', 'host', 'context', 'tasks', 'hardships', 'qualification', 'trainingPossible', 'prerequisites',
    'softSkills', 'technicalSkills', 'mobilitySolution', 'partTime', 'flexibleTime', 'otherMeasures', 'equipment', 'duration',
    'hours', 'firstDayPlace', 'otherDaysPlace', 'clothing', 'meals', 'reviewOn', 'futureCommitments', 'otherExpectations',
  ];
  assert.deepEqual(shown, expected);
});

step('the week is typed once and repeated', async () => {
  await page.getByRole('link', { name: words('Reprendre, page par page') }).click();
  await page.getByRole('heading', { name: '1. Entreprise' }).waitFor();
  await page.getByRole('navigation', { name: 'Pages de la visite' }).getByRole('button', { name: 'Organisation' }).click();
  await page.getByRole('heading', { name: '5. Organisation' }).waitFor();
  await page.getByLabel('Durée').fill('Deux semaines');
  await button('Ajouter une plage, Lundi').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('8h30');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await button('Comme lundi, jusqu’à vendredi').focus();
  await page.keyboard.press('Enter');
  await page.getByText(words('17 h 30 par semaine')).waitFor();
  const protective = page.getByRole('group', { name: /EPI/ });
  await protective.getByRole('radio', { name: 'Oui' }).check();
  await page.getByLabel('Lequel, et fourni par qui').fill('Chaussures de sécurité, fournies.');
  await saved(page);
  await judge(page, 'offre-visite-organisation');
  await until(async () => (await view()).offer.schedule.length === 5, 'five stretches kept');
  const sizes = await page.locator('.visit :is(button, input[type=text])').evaluateAll((all) =>
    all.filter((one) => one.offsetParent !== null).map((one) => one.getBoundingClientRect().height),
  );
  assert.ok(Math.min(...sizes) >= 44, `smallest target ${Math.min(...sizes)} px`);
});

step('what is refused keeps its page, and says why', async () => {
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('heading', { name: '4. Adaptations' }).waitFor();
  await page.getByRole('group', { name: 'Temps partiel possible' }).getByRole('radio', { name: 'Oui' }).check();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('heading', { name: '2. Poste' }).waitFor();
  await page.getByLabel('Code ROME').fill('Z12');
  await page.keyboard.press('Alt+ArrowRight');
  await page.getByText(words('Un code ROME a une lettre, de A à N')).waitFor();
  assert.equal(await page.getByRole('heading', { name: '2. Poste' }).count(), 1);
  await judge(page, 'offre-visite-refus');
  await page.getByLabel('Code ROME').fill('h2206');
  await saved(page);
  await until(async () => (await view()).offer.rome === 'H2206', 'the code kept');
});

step('the company has its page: log, contacts, facts', async () => {
  company = (await view()).row.companyId;
  await go(page, `#/entreprises/${company}`);
  await page.getByRole('heading', { name: 'Échanges' }).waitFor();
  await page.getByLabel('Ce qui s’est dit').fill('Prête à accueillir deux personnes en mars.');
  await page.getByLabel('Ce qui s’est dit').press('Enter');
  await page.getByText('Prête à accueillir deux personnes en mars.').waitFor();
  await button('Ajouter un contact').click();
  await page.keyboard.type('Karim Attal');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Chef d’atelier');
  await saved(page);
  await until(async () => {
    const { contacts } = await host.rpc('get_company', { companyId: company });
    return contacts.length === 1 && contacts[0].role === 'Chef d’atelier';
  }, 'one contact kept, once');
  await judge(page, 'entreprise');
  await page.getByText('Formation à l’accueil').click();
  await page.getByLabel('Formée le').fill('12/10/2026');
  await page.getByLabel('Module suivi').fill('Accueillir une PMSMP');
  await saved(page);
  await until(async () => (await host.rpc('get_company', { companyId: company })).company.trainedOn === '2026-10-12', 'the training kept');
});

step('a line of the log goes away and comes back', async () => {
  await page.getByRole('button', { name: /Retirer la ligne du/ }).click();
  await page.getByText('La ligne est retirée.').waitFor();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await page.getByText('Prête à accueillir deux personnes en mars.').waitFor();
});

step('lists are searched and narrowed', async () => {
  const { id } = await host.rpc('create_company', { company: { name: LONG, communeName: 'Saint-Sulpice-sur-Lèze', activity: 'Maraîchage biologique', territory: 'Sud toulousain' } });
  const { row } = await host.rpc('create_offer', { companyId: id, job: 'Ouvrière ou ouvrier agricole en maraîchage et pépinière' });
  await host.rpc('update_offer', { offerId: row.id, offer: { ...(await host.rpc('get_offer', { offerId: row.id })).offer, positions: 12 } });
  await go(page, '#/entreprises');
  await page.getByRole('link', { name: LONG }).waitFor();
  await judge(page, 'entreprises');
  await page.getByLabel('Chercher une entreprise').fill('maraichage');
  await page.getByText(words('1 entreprise sur 2')).waitFor();
  await page.getByLabel('Chercher une entreprise').fill('73282932000074');
  await page.getByRole('link', { name: 'Menuiserie Exemple' }).waitFor();
  await page.getByLabel('Chercher une entreprise').fill('introuvable');
  await page.getByRole('heading', { name: 'Aucune entreprise ne répond' }).waitFor();
  await button('Retirer la recherche et les filtres').click();
  await page.getByLabel('Formation à l’accueil').selectOption('oui');
  await page.getByText(words('1 entreprise sur 2')).waitFor();
  await go(page, '#/offres');
  await page.getByRole('link', { name: 'Menuisier' }).waitFor();
  await judge(page, 'offres');
  await page.getByRole('checkbox', { name: 'Temps partiel possible' }).check();
  await page.getByText(words('1 offre pour 2 en tout')).waitFor();
  await page.getByRole('checkbox', { name: 'Temps partiel possible' }).uncheck();
  await page.getByRole('checkbox', { name: 'Accessible sans voiture' }).check();
  await page.getByText(words('1 offre pour 2 en tout')).waitFor();
  await page.getByRole('checkbox', { name: 'Accessible sans voiture' }).uncheck();
  await page.getByRole('columnheader', { name: 'Places' }).getByRole('button').click();
  await page.getByRole('columnheader', { name: 'Places' }).getByRole('button').click();
  await until(async () => /maraîchage/.test(await page.locator('tbody tr').first().textContent()), 'the greatest first');
});

step('a sheet is copied, followed by another edition, retired, put away', async () => {
  await go(page, `#/offres/${offer}`);
  await button('Nouvelle édition').click();
  await until(async () => idOf(page.url()) !== offer, 'the new edition');
  await page.getByRole('heading', { name: 'Éditions' }).waitFor();
  await judge(page, 'offre-edition');
  await go(page, `#/offres/${offer}`);
  await page.getByText('Une nouvelle édition remplace cette fiche.').waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Secteur' }).isDisabled(), true);
  await judge(page, 'offre-remplacee');
  await page.getByRole('link', { name: 'Ouvrir l’édition qui la remplace' }).click();
  await until(async () => idOf(page.url()) !== offer, 'the edition in force');
  await button('Ne plus proposer').click();
  await page.getByText(words('N’est plus proposée depuis le')).waitFor();
  await button('Proposer de nouveau').click();
  await button('Ne plus proposer').waitFor();
  const before = idOf(page.url());
  await button('Dupliquer').click();
  await until(async () => idOf(page.url()) !== before, 'the copy');
  await button('Mettre de côté').click();
  await page.getByText('Cette fiche est mise de côté.').waitFor();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await button('Mettre de côté').waitFor();
});

step('long texts stay whole', async () => {
  const { offer: sheet } = await host.rpc('get_offer', { offerId: idOf(page.url()) });
  const tasks = Array.from({ length: 200 }, (_, at) => `Tâche ${at + 1} : ${'contrôler les pièces reçues et les ranger '.repeat(3).trim()}`);
  await host.rpc('update_offer', { offerId: idOf(page.url()), offer: { ...sheet, tasks, context: `${LONG}\n`.repeat(40), places: Array(12).fill(0).map((_, at) => `${LONG} ${at}`) } });
  await page.reload();
  await page.getByText(words('200 tâches, 200 au plus.')).waitFor();
  await settled(page);
  await page.setViewportSize(ZOOMED);
  await fits(page, 'offre-longue');
  await page.setViewportSize({ width: 1280, height: 800 });
  await go(page, '#/entreprises');
  await page.getByRole('link', { name: LONG }).click();
  await page.getByRole('heading', { name: LONG, level: 1 }).waitFor();
  await judge(page, 'entreprise-longue');
});

step('a company put away is no longer proposed, and comes back', async () => {
  await button('Mettre l’entreprise de côté').click();
  await page.getByText(words('Cette entreprise est mise de côté : ses offres')).waitFor();
  await judge(page, 'entreprise-de-cote');
  assert.equal((await host.rpc('list_offers', {})).rows.some(({ companyName }) => companyName === LONG), false);
  await button('La reprendre').click();
  await button('Mettre l’entreprise de côté').waitFor();
  assert.deepEqual(complaints, []);
});
