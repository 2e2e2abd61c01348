// The immersion of a person in the window: from an offer, held to the law, moved to its end; then the calendar.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fits, judge, story, until, ZOOMED } from './browser.mjs';
import { desk } from './desk.mjs';
import { go, newPerson, saved, words } from './steps.mjs';

const LONG_NAME = 'Association Saint-Exupéry pour l’insertion et l’emploi durable';

let host;
let complaints;
let page;
let person;
let offer;

desk({ people: 30 }, (opened) => ({ host, page, complaints } = opened));

const step = story(test);
const button = (name) => page.getByRole('button', { name: words(name) });
const day = (after) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);
const typed = (iso) => iso.split('-').reverse().join('/');
const mine = async () => (await host.rpc('list_pmsmps', { personId: person })).pmsmps;

/** Types a day as people do, then leaves the field. */
async function date(label, iso) {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(typed(iso));
  await field.press('Tab');
}

step('an empty page teaches what an immersion starts from', async () => {
  const company = await host.rpc('create_company', { company: { name: LONG_NAME, siret: '732 829 320 00074' } });
  const { row, offer: sheet } = await host.rpc('create_offer', { companyId: company.id, job: 'Préparation de commandes' });
  offer = row.id;
  await host.rpc('update_offer', {
    offerId: offer,
    offer: {
      ...sheet,
      hostName: 'Ana Lopes',
      hostRole: 'Responsable',
      transit: true,
      schedule: [1, 2, 4].map((weekday) => ({ weekday, start: 360, end: 720 })),
    },
  });
  person = await newPerson(page, { birthName: 'Soulé', firstName: 'Léa' });
  const file = await host.rpc('get_person', { personId: person });
  await host.rpc('update_person', { personId: person, person: { ...file.person, birthDate: '1990-01-31' } });
  const { version } = await host.rpc('open_diagnostic', { personId: person });
  await host.rpc('update_category', {
    diagnosticId: version.id,
    category: 'mobilite',
    fields: { state: 'frein', impact: 'fort', situations: ['mobilite.sans_permis'] },
  });
  await go(page, `#/dossier/${person}/pmsmp`);
  await page.getByRole('heading', { name: 'Pas encore de PMSMP' }).waitFor();
  await judge(page, 'pmsmp-vide');
});

step('with the keyboard: an offer is chosen beside what the person said', async () => {
  await button('Préparer une PMSMP').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Préparer une PMSMP' });
  const box = dialog.getByRole('combobox');
  await box.focus();
  await page.keyboard.type('saint-ex');
  await dialog.getByRole('option', { name: /Préparation de commandes/ }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByText('N’a pas le permis de conduire').waitFor();
  await dialog.getByText('Commence avant 7').first().waitFor();
  await judge(page, 'pmsmp-affecter');
  await dialog.getByRole('button', { name: 'Préparer', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/pmsmp\/.+/);
  await page.getByRole('heading', { name: words(LONG_NAME) }).first().waitFor();
  await judge(page, 'pmsmp-brouillon');
});

step('the law speaks while one types, and leads to the field', async () => {
  await page.getByRole('radio', { name: /Découvrir/ }).check();
  await page.getByLabel('Objectif précis').fill('Découvrir la préparation de commandes');
  await page.getByLabel('Comment on saura').fill('Préparer seule dix commandes');
  await date('Premier jour', day(7));
  await date('Dernier jour', day(60));
  await page.getByText(/D5135-3/).first().waitFor();
  await judge(page, 'pmsmp-trop-longue');
  await date('Dernier jour', day(20));
  await saved(page);
  await page.getByRole('checkbox', { name: /ne remplace personne/ }).check();
  await page.getByText('Rien ne s’oppose à la convention.').waitFor();
  await judge(page, 'pmsmp-prete');
});

step('line by line, what the company will read', async () => {
  await page.getByLabel('Points d’appui', { exact: true }).fill('À l’aise avec le public.\n'.repeat(6));
  await page.getByRole('checkbox', { name: /lise .*Points d’appui/ }).check();
  const seen = page.getByRole('region', { name: /Ce que l’entreprise verra d’elle/ });
  await seen.getByText('À l’aise avec le public.').first().waitFor();
  await seen.scrollIntoViewIfNeeded();
  await judge(page, 'pmsmp-partage');
});

step('steps are noted one by one, and the convention fixes the dates', async () => {
  await button('Noter qu’elle est proposée').click();
  await button('Noter que la rencontre est faite').click();
  await button('Noter la demande de convention').click();
  await page.getByText('La convention est demandée').waitFor();
  assert.ok(await page.getByLabel('Premier jour', { exact: true }).isDisabled());
  await judge(page, 'pmsmp-convention');
  await page.getByLabel('N° de convention').fill('2026-0042');
  await button('Noter la convention validée').click();
  await until(async () => (await mine())[0]?.state === 'convention_validee', 'the convention validated');
});

step('a way out has its reason, and comes back', async () => {
  await button('Elle n’ira pas à son terme').click();
  const dialog = page.getByRole('dialog', { name: /pas à son terme/ });
  await dialog.getByRole('radio', { name: /Annulée/ }).check();
  await dialog.getByRole('button', { name: 'Noter la sortie' }).click();
  await dialog.getByText('À remplir.').first().waitFor();
  await judge(page, 'pmsmp-sortie');
  await dialog.getByLabel('Raison').fill('Le chantier est reporté.');
  await dialog.getByLabel('À l’initiative de').selectOption('entreprise');
  await dialog.getByRole('button', { name: 'Noter la sortie' }).click();
  await page.getByText('Le chantier est reporté.').waitFor();
  await judge(page, 'pmsmp-annulee');
  await button('C’était une erreur').click();
  await until(async () => (await mine())[0]?.state === 'convention_validee', 'back in its course');
});

step('an immersion under way: an accident, its countdown', async () => {
  const running = await host.rpc('list_immersions', { from: day(-60), to: day(0) });
  const row = running.find(({ state }) => state === 'en_cours');
  await go(page, `#/dossier/${row.personId}/pmsmp/${row.id}`);
  const note = page.getByRole('button', { name: /Noter un accident|Compléter/ });
  await note.click();
  const dialog = page.getByRole('dialog', { name: 'Accident pendant l’immersion' });
  await dialog.getByLabel('L’accident, le').fill(typed(row.startsOn));
  await dialog.getByLabel('L’accident, à').fill('7 h 30');
  await judge(page, 'pmsmp-accident-dialogue');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { name: /^Accident le/ }).waitFor();
  await page.getByText(/encore|délai dépassé/).first().waitFor();
  await judge(page, 'pmsmp-accident');
});

step('the list shows states and days used, host by host', async () => {
  await go(page, `#/dossier/${person}/pmsmp`);
  await page.getByRole('heading', { name: 'Jours dans chaque entreprise' }).waitFor();
  await page.getByText(/14\s+jours sur 60/).waitFor();
  await judge(page, 'pmsmp-liste');
});

step('the calendar is walked with the arrows, and hidden while the screen is shared', async () => {
  await go(page, '#/immersions');
  await page.getByRole('grid').waitFor();
  await judge(page, 'pmsmp-calendrier');
  await page.locator('td[tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement.dataset.day);
  const start = await focused();
  await page.keyboard.press('ArrowDown');
  const next = new Date(Date.parse(`${start}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
  await until(async () => (await focused()) === next, 'the day a week later');
  await page.keyboard.press('PageDown');
  await until(async () => (await focused())?.endsWith('-01'), 'the next month');
  await page.setViewportSize(ZOOMED);
  await fits(page, 'pmsmp-calendrier');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('switch', { name: /Écran partagé/ }).or(page.getByLabel(/Écran partagé/)).first().click();
  await page.getByText('Masqué pendant l’écran partagé').waitFor();
  await page.getByRole('button', { name: /Arrêter le partage/ }).click();
});

step('today tells what starts, what is to confirm, and accidents', async () => {
  await go(page, '#/');
  await page.getByRole('heading', { name: /Immersions à confirmer/ }).waitFor();
  await judge(page, 'pmsmp-aujourd-hui');
  await page.getByRole('heading', { name: /Immersions de la semaine/ }).waitFor();
});

step('from an offer, a person is chosen', async () => {
  await go(page, `#/offres/${offer}`);
  await button('Affecter à une personne').click();
  const dialog = page.getByRole('dialog', { name: 'Affecter à une personne' });
  await dialog.getByRole('combobox').fill('soule');
  await dialog.getByRole('option', { name: /Léa/ }).click();
  await dialog.getByText('À vérifier ensemble').waitFor();
  await judge(page, 'pmsmp-affecter-personne');
  await dialog.getByRole('button', { name: 'Préparer la PMSMP' }).click();
  await page.waitForURL(/pmsmp\/.+/);
  await button('Retirer cette PMSMP').click();
  await page.getByText('La PMSMP est retirée.').waitFor();
  assert.deepEqual(complaints, []);
});
