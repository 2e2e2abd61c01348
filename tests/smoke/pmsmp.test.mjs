// A visit, an offer, somebody on it, the sixty days of the law, the fiche, the bilan and the renewal: in the real window.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { ARTIFACTS, openStage, story } from './stage.mjs';
import { ask, firstStart, newPerson } from './steps.mjs';
import { Key, until } from './webdriver.mjs';

let stage;
let page;
let person;
let offer;
let pmsmp;

const picture = (name) => page.screenshot(join(ARTIFACTS, `${name}.png`));
const go = (address) => page.run('location.hash = arguments[0]', address);
const hash = () => page.run('return location.hash');
const iso = (date) => date.toISOString().slice(0, 10);
const typed = (day) => day.split('-').reverse().join('/');
const view = (id) => ask(page, 'get_pmsmp', { pmsmpId: id });

/** First days of the months of 31 days around today: the last one that is over, the next one to come. */
function longMonths() {
  const now = new Date();
  const first = (shift) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + shift, 1));
  const isLong = (shift) => new Date(first(shift + 1) - 86_400_000).getUTCDate() === 31;
  const past = [-1, -2, -3].find(isLong);
  const ahead = [1, 2, 3].find(isLong);
  const day = (shift, number) => iso(new Date(Date.UTC(first(shift).getUTCFullYear(), first(shift).getUTCMonth(), number)));
  return { past: (number) => day(past, number), ahead: (number) => day(ahead, number) };
}
const { past, ahead } = longMonths();

const step = story(test, () => page, 'echec-pmsmp');

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

/** What an immersion is before its convention. */
const aim = (objectives, startsOn, endsOn) => ({ object: 'decouvrir', objectives, judgedBy: 'Trois gestes faits seul', startsOn, endsOn, noReplacement: true });

/** Prepares an immersion on the offer, writes it and takes it to a step. */
async function immersion(offerId, fields, steps) {
  let made = await ask(page, 'create_pmsmp', { personId: person, offerId });
  const { id } = made.row;
  made = await ask(page, 'update_pmsmp', { pmsmpId: id, version: null, pmsmp: { ...made.pmsmp, ...fields } });
  for (const [name, on] of steps) made = await ask(page, 'move_pmsmp', { pmsmpId: id, step: name, on, back: false });
  return id;
}

const over = (startsOn, endsOn) => ['proposee', 'rencontre_faite', 'convention_demandee', 'convention_validee', 'en_cours'].map((name) => [name, startsOn]).concat([['terminee', endsOn]]);

step('a visit gives an offer', async () => {
  await go('#/offres');
  await page.click('button: Visite sur place');
  await page.type('field: Entreprise', 'Menuiserie Exemple');
  await page.type('field: Métier', 'Menuisier');
  await page.click('button: Commencer la visite');
  await page.wait('heading: 1. Entreprise');
  offer = await until(async () => /offres\/([^/]+)\/visite/.exec(await hash())?.[1], 'the sheet of the visit');
  await page.type('field: SIRET', '73282932000074');
  await page.press(Key.Alt, Key.Right);
  await page.wait('heading: 2. Poste');
  await page.type('field: Tâches principales du métier', 'Poncer une planche');
  await until(async () => (await ask(page, 'get_offer', { offerId: offer })).offer.tasks.length === 1, 'the task to be kept');
  await picture('14-visite');
  const { offer: sheet } = await ask(page, 'get_offer', { offerId: offer });
  const schedule = [1, 2, 4].map((weekday) => ({ weekday, start: 540, end: 720 }));
  await ask(page, 'update_offer', { offerId: offer, offer: { ...sheet, hostName: 'Ana Lopes', hostRole: 'Responsable', schedule, positions: 3, softSkills: ['SE01', 'SE06', 'SE15'] } });
});

step('a person is put on it; the sixty-first day is refused, with its article', async () => {
  const { person: file } = await ask(page, 'get_person', { personId: person });
  await ask(page, 'update_person', { personId: person, person: { ...file, birthDate: '1990-01-31' } });
  await immersion(offer, aim('Découvrir les machines', past(1), past(30)), over(past(1), past(30)));
  pmsmp = await immersion(offer, aim('Découvrir la pose', ahead(1), ahead(31)), [['proposee', iso(new Date())], ['rencontre_faite', iso(new Date())]]);
  await go(`#/dossier/${person}/pmsmp/${pmsmp}`);
  await page.waitText('61 jours');
  await page.waitText('D5135-3');
  await picture('15-pmsmp-61-jours');
  await page.click('button: Noter la demande de convention');
  await until(async () => (await view(pmsmp)).row.state === 'rencontre_faite', 'the convention to be refused');
  const { findings } = await view(pmsmp);
  assert.ok(findings.some(({ code, level, article }) => code === 'PM-07' && level === 'bloquant' && article === 'D5135-3'), JSON.stringify(findings));
});

step('shortened by a day, it goes on', async () => {
  await page.type('field: Dernier jour', typed(ahead(30)));
  await page.press(Key.Tab);
  await until(async () => !(await view(pmsmp)).findings.some(({ code }) => code === 'PM-07'), 'the sixty days to be kept');
  await page.waitText('60 jours');
  await picture('16-pmsmp-60-jours');
  await page.click('button: Noter la demande de convention');
  await until(async () => (await view(pmsmp)).row.state === 'convention_demandee', 'the convention to be asked for');
});

step('the fiche navette is on disk', async () => {
  const before = new Set(readdirSync(stage.saved));
  await page.click('button: Fiche navette');
  await page.wait('heading: Ce que contient ce document');
  await page.click('button: Aperçu');
  await page.wait('[data-page="1"][data-drawn=true]');
  await page.click('button: Enregistrer…');
  await page.waitText('noté dans les documents');
  const name = await until(() => readdirSync(stage.saved).find((one) => !before.has(one) && one.endsWith('.pdf')), 'the fiche on disk');
  assert.ok(!/goff|yannick|menuiserie/i.test(name), name);
  await picture('17-fiche-navette');
  await page.click('button: Fermer');
});

step('the bilan decides of the renewal', async () => {
  const company = await ask(page, 'create_company', { company: { name: 'Boulangerie Exemple', siret: '13002526500013' } });
  const { row, offer: sheet } = await ask(page, 'create_offer', { companyId: company.id, job: 'Boulanger' });
  await ask(page, 'update_offer', { offerId: row.id, offer: { ...sheet, hostName: 'Nadia Roux', hostRole: 'Gérante', tasks: ['Façonner le pain'], softSkills: ['SE01', 'SE06', 'SE15'] } });
  const done = await immersion(row.id, aim('Découvrir le fournil', past(3), past(12)), over(past(3), past(12)));
  await go(`#/dossier/${person}/pmsmp/${done}/bilan`);
  await page.click('button: Appeler le tuteur (8 minutes)');
  await page.wait('heading: Bilan de l’immersion');
  const renewal = async () => (await ask(page, 'get_pmsmp_bilan', { pmsmpId: done })).bilan.renewal;
  // The lines come after the heading: the answer is there once its line is.
  const reached = (label) =>
    until(
      () =>
        page.run(
          `const group = [...document.querySelectorAll('fieldset')].find((one) => one.querySelector('legend')?.textContent.includes('L’objectif est atteint'));
          const answer = [...(group?.querySelectorAll('label') ?? [])].find((one) => one.textContent.trim() === arguments[0]);
          answer?.querySelector('input').click();
          return answer !== undefined;`,
          label,
        ),
      `the answer « ${label} »`,
    );
  await reached('Oui');
  await until(async () => !(await renewal()).isOpen, 'no renewal once the objective is reached');
  await page.waitText('L’objectif est atteint : le renouvellement n’est pas permis');
  await reached('Non');
  await page.type('field: Ce qui le montre', 'Il reste à apprendre le façonnage.');
  await until(async () => (await renewal()).isOpen, 'a renewal once it is not');
  await picture('18-pmsmp-bilan');
  await go(`#/dossier/${person}/pmsmp/${done}`);
  await page.click('button: Renouveler');
  await until(async () => !(await hash()).includes(done), 'the renewal to open');
  await page.waitText('Renouvellement');
  await picture('19-pmsmp-renouvellement');
  assert.deepEqual(await page.errors(), []);
});
