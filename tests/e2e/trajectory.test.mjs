// The trajectory in the window: a path that begins, a year of it, with the keyboard only, and its page.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { judge, story } from './browser.mjs';
import { desk } from './desk.mjs';
import { go, words } from './steps.mjs';

const DAY = 86_400_000;
const ago = (days) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const LONG = 'Marie-Emmanuelle-Alexandrine Vandenbroucke-Saint-Symphorien';

let host;
let complaints;
let page;
let person;

desk({ people: 0 }, (opened) => ({ host, page, complaints } = opened));

const step = story(test);
const region = (name) => page.getByRole('region', { name: words(name) });

/** Everything a path is made of. */
async function live(personId) {
  const { version } = await host.rpc('open_diagnostic', { personId });
  const say = (category, fields) => host.rpc('update_category', { diagnosticId: version.id, category, fields });
  await say('emploi', { state: 'frein', impact: 'fort', strengths: ['Quatre ans en cantine scolaire, du matin au soir'] });
  await say('logement', { state: 'frein_leve' });
  await say('sante', { state: 'frein', impact: 'fort', strengths: ['MARQUE-SANTE'] });
  await say('contraintes_familiales', { state: 'rien_a_signaler', situations: ['contraintes_familiales.entourage'] });
  await host.rpc('close_diagnostic', { diagnosticId: version.id });
  const { person: fields } = await host.rpc('get_person', { personId });
  await host.rpc('update_person', { personId, person: { ...fields, languages: ['fr', 'bm'], licences: ['B'], rights: ['rsa_majore', 'css'] } });
  const done = Array.from({ length: 30 }, (_, at) => ({
    label: `Démarche ${at + 1} : ${at % 3 === 0 ? 'appeler, écrire, relancer et se déplacer jusqu’à obtenir une réponse écrite' : 'un rendez-vous pris'}`,
    status: 'realisee',
    actor: 'personne',
    closedOn: ago(60 - at),
  }));
  await host.rpc('create_objective', {
    personId,
    objective: { category: 'emploi', label: 'Travailler dans une cuisine', status: 'en_cours', priority: 1 },
    actions: [
      ...done,
      { label: 'Déposer le dossier de la crèche', status: 'en_cours', actor: 'personne', dueOn: ago(-12) },
      { label: 'prêter un vélo électrique', status: 'en_projet', actor: 'partenaire', actorName: 'Mission mobilité' },
    ],
  });
  await host.rpc('create_appointment', {
    personId,
    appointment: { day: ago(-8), time: '14:30', minutes: 60, subject: 'Préparer la crèche', attendance: 'prevu' },
  });
}

step('a path begins on the first day', async () => {
  person = (await host.rpc('create_person', { person: { birthName: LONG, firstName: 'Fatou' } })).id;
  await go(page, `#/dossier/${person}/trajectoire`);
  await page.getByRole('heading', { level: 2, name: 'Trajectoire' }).waitFor();
  await region('Ce que j’ai fait').getByText('Début de mon accompagnement').waitFor();
  await region('Ce qui vient').getByText('Nous en décidons ensemble.').waitFor();
  await judge(page, 'trajectoire-vide');
});

step('a year of it shows the most telling steps, and all of them with the keyboard', async () => {
  await live(person);
  await go(page, `#/dossier/${person}/synthese`);
  await page.getByRole('heading', { level: 2, name: 'Priorités' }).waitFor();
  await page.getByRole('link', { name: 'Trajectoire', exact: true }).focus();
  await page.keyboard.press('Enter');
  const done = region('Ce que j’ai fait');
  await done.getByText(words('autres actions réalisées')).waitFor();
  assert.equal(await done.getByRole('listitem').count(), 10);
  await region('Mes ressources').getByText('Bambara').waitFor();
  assert.equal(await page.getByText(/MARQUE-SANTE|Complémentaire santé/).count(), 0);
  await judge(page, 'trajectoire');
  await page.getByRole('button', { name: 'Montrer toutes les étapes' }).focus();
  await page.keyboard.press('Enter');
  await done.getByText(words('Démarche 1 :')).waitFor();
  assert.equal(await done.getByRole('listitem').count(), 32);
  await judge(page, 'trajectoire-longue');
  await page.keyboard.press('Enter');
});

step('on a shared screen it stays, larger', async () => {
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
  await region('Mes forces').getByText('Quatre ans en cantine').waitFor();
  await judge(page, 'trajectoire-ecran-partage');
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
});

step('it is printed on one page', async () => {
  await page.getByRole('button', { name: 'Imprimer ma trajectoire' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ma trajectoire' });
  await dialog.getByRole('heading', { name: 'Ce que contient ce document' }).waitFor();
  await judge(page, 'trajectoire-document');
  await dialog.getByRole('button', { name: 'Aperçu' }).click();
  await dialog.getByRole('button', { name: 'Enregistrer…' }).waitFor();
  await judge(page, 'trajectoire-apercu');
  assert.deepEqual(complaints, []);
});
