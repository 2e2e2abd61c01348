// The bilan « à trois voix » in the window: due, by phone with the keyboard only, with the person, agreed, put in the plan.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { judge, story, until } from './browser.mjs';
import { desk } from './desk.mjs';
import { go, saved, words } from './steps.mjs';

const DAY = 86_400_000;
const ago = (days) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const WEEK = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, start: 540, end: 720 },
  { weekday, start: 780, end: 1020 },
]);
const LONG = 'Maximilienne-Alexandrine';

let host;
let complaints;
let page;
let person;
let pmsmp;

desk({ people: 2 }, (opened) => ({ host, page, complaints } = opened));

const step = story(test);
const button = (name) => page.getByRole('button', { name: words(name) });
const view = async () => (await host.rpc('get_pmsmp_bilan', { pmsmpId: pmsmp })).bilan;

/** A PMSMP that went to its end, as the table makes one. */
async function finished(personId, company, from, to) {
  const { id: companyId } = await host.rpc('create_company', { company: { name: company } });
  const offer = await host.rpc('create_offer', { companyId, job: 'Menuisière d’atelier' });
  await host.rpc('update_offer', {
    offerId: offer.row.id,
    offer: {
      ...offer.offer,
      tasks: ['Poncer les pièces', 'Monter un meuble', 'Accueil des clients et explication des délais de livraison au comptoir'],
      softSkills: ['SE01', 'SE05', 'SE15'],
      objects: ['decouvrir', 'confirmer'],
    },
  });
  const made = await host.rpc('create_pmsmp', { personId, offerId: offer.row.id });
  const pmsmpId = made.row.id;
  await host.rpc('update_pmsmp', {
    pmsmpId,
    pmsmp: {
      ...made.pmsmp,
      object: 'confirmer',
      objectives: 'Confirmer l’envie de travailler le bois dans un atelier, plusieurs jours de suite.',
      judgedBy: 'Deux meubles montés, et l’envie de revenir.',
      startsOn: from,
      endsOn: to,
      schedule: WEEK,
      noReplacement: true,
      tutorName: 'Inès Caradec',
      tutorRole: 'Cheffe d’atelier',
      tutorPhone: '0561000000',
    },
  });
  const before = new Date(Date.parse(from) - 4 * DAY).toISOString().slice(0, 10);
  for (const [name, on] of [['convention_demandee', before], ['convention_validee', before], ['en_cours', from], ['terminee', to]])
    await host.rpc('move_pmsmp', { pmsmpId, step: name, on });
  return pmsmpId;
}

step('what is due shows today, and leads to « À traiter »', async () => {
  const file = await host.rpc('create_person', {
    person: { birthName: 'Vandenbroucke-Saint-Hilaire d’Aubigné', firstName: LONG, birthDate: '1990-01-31' },
  });
  person = file.id;
  pmsmp = await finished(person, 'Menuiserie Œuvrard', ago(25), ago(14));
  await finished(person, 'Atelier du Val', ago(130), ago(121));
  await go(page, '#/reglages');
  await go(page, '#/');
  await page.getByRole('heading', { name: words('Bilans d’immersion à faire') }).waitFor();
  await judge(page, 'bilan-aujourd-hui');
  await page.getByRole('region', { name: words('Bilans d’immersion à faire') }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'À traiter' }).waitFor();
  await judge(page, 'bilans-a-traiter');
});

step('after three months one is set aside with a reason, and comes back', async () => {
  const aside = page.getByRole('button', { name: words(`Mettre de côté le bilan de ${LONG}`) });
  assert.equal(await aside.count(), 1);
  await aside.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Mettre ce bilan de côté' });
  await dialog.waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByText('À remplir.').waitFor();
  await page.keyboard.type('L’atelier a fermé.');
  await judge(page, 'bilan-mettre-de-cote');
  await page.keyboard.press('Enter');
  await page.getByText('Le bilan est mis de côté.').waitFor();
  await page.getByRole('radio', { name: /^Mis de côté/ }).check();
  await page.getByText('L’atelier a fermé.').waitFor();
  await judge(page, 'bilans-mis-de-cote');
  await page.getByRole('radio', { name: /^À traiter/ }).check();
});

step('a call with the tutor, with the keyboard only', async () => {
  await page.getByRole('link', { name: words(LONG) }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words('Bilan de l’immersion') }).waitFor();
  await judge(page, 'bilan-debut');
  await button('Appeler le tuteur').focus();
  const began = Date.now();
  let keys = 0;
  const press = async (...list) => {
    for (const key of list) {
      await page.keyboard.press(key);
      keys += 1;
    }
  };
  const type = async (text) => {
    await page.keyboard.type(text);
    keys += text.length;
  };
  await press('Enter');
  await page.getByRole('heading', { name: '1. Réalisation' }).waitFor();
  await until(() => page.evaluate(() => document.activeElement?.matches('input[type=radio]')), 'the first question has the focus');
  // Réalisation, objectif, what shows it.
  await press('Space', 'Tab', 'Tab', 'ArrowDown', 'Tab');
  await type('Deux meubles montés.');
  await press('Tab');
  // Three activities, then three savoir-être: a mark and an arrow each.
  await press('3', 'ArrowDown', '2', 'ArrowDown', 'n', 'ArrowDown', '4', 'ArrowDown', '2', 'ArrowDown', '3');
  await saved(page);
  const minutes = (Date.now() - began) / 60_000;
  console.log(`call with the tutor: ${keys} keys, ${minutes.toFixed(2)} min`);
  assert.ok(keys < 60 && minutes < 8, `${keys} keys, ${minutes} min`);
  const bilan = await until(async () => {
    const now = await view();
    return now.lines.every(({ line }) => line.taskMark ?? line.tutorMark) && now;
  }, 'every line said');
  assert.equal(bilan.done.completion, 'complete');
  assert.equal(bilan.outcome.reached, 'en_partie');
  assert.deepEqual(bilan.gaps, []);
  assert.deepEqual(bilan.lines.map(({ line }) => line.taskMark ?? line.tutorMark), ['seul', 'avec_aide', 'pas_abordee', '4', '2', '3']);
  await page.getByText(words('6 lignes dites sur 6')).waitFor();
  await judge(page, 'bilan-appel');
});

step('with the person: two voices, what is to be talked about, her own words', async () => {
  await button('Bilan complet').click();
  await page.getByRole('heading', { name: '9. Accord' }).waitFor();
  await judge(page, 'bilan-complet');
  const row = page.getByRole('radiogroup', { name: words('Organiser son travail, la personne') });
  await row.getByRole('radio', { name: /À l’aise/ }).click();
  await page.getByRole('heading', { name: 'À se dire pendant le bilan' }).waitFor();
  await page.getByRole('heading', { name: 'À se dire pendant le bilan' }).scrollIntoViewIfNeeded();
  await judge(page, 'bilan-a-se-dire');
  await page.getByLabel('Ce qui m’a plu').fill('Le calme de l’atelier le matin.');
  await page.getByRole('radio', { name: 'Plus forte' }).check();
  await page.getByRole('checkbox', { name: 'Garder cette phrase' }).first().check();
  await saved(page);
  await until(async () => (await view()).lines.some(({ line }) => line.cvKept && line.cv.startsWith('Je sais poncer')), 'a sentence kept');
  await page.getByRole('heading', { name: '8. Phrases pour le CV' }).scrollIntoViewIfNeeded();
  await judge(page, 'bilan-cv');
});

step('on a shared screen the tutor’s voice is hidden', async () => {
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
  assert.equal(await page.getByRole('radiogroup', { name: words('Organiser son travail, le tuteur') }).count(), 0);
  assert.equal(await page.getByText('À se dire pendant le bilan').count(), 0);
  await page.getByRole('heading', { name: '4. Savoir-être' }).scrollIntoViewIfNeeded();
  await judge(page, 'bilan-ecran-partage');
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
});

step('what comes after goes in the plan, and the person says what she thinks of it', async () => {
  await page.getByLabel('Autre suite').selectOption('embauche');
  await button('Ajouter').last().click();
  await page.getByRole('heading', { level: 3, name: 'Embauche' }).waitFor();
  await page.getByLabel('Date de début').fill(ago(200).split('-').reverse().join('/'));
  await page.keyboard.press('Tab');
  await page.getByText('Cette date vient avant le premier jour.').waitFor();
  const soon = new Date(Date.now() + 8 * DAY).toISOString().slice(0, 10);
  await page.getByLabel('Date de début').fill(soon.split('-').reverse().join('/'));
  await page.keyboard.press('Tab');
  await until(async () => (await view()).followUps[0]?.followUp.happensOn === soon, 'a hire with its day');
  await button('Noter l’avis de la personne').click();
  const dialog = page.getByRole('dialog', { name: words('L’avis de la personne') });
  await dialog.getByRole('radio', { name: 'Pas d’accord' }).check();
  await dialog.getByRole('button', { name: 'Noter l’avis et figer' }).click();
  await dialog.getByText('À remplir.').waitFor();
  await judge(page, 'bilan-avis');
  await dialog.getByRole('radio', { name: 'D’accord', exact: true }).check();
  await dialog.getByRole('button', { name: 'Noter l’avis et figer' }).click();
  await page.getByText(words('Ce bilan ne change plus')).first().waitFor();
  await button('Mettre dans le plan d’action').click();
  await judge(page, 'bilan-suites');
  await page.getByRole('dialog').getByRole('button', { name: 'Mettre dans le plan' }).click();
  await page.getByText('Les suites sont dans le plan.').waitFor();
  const plan = await host.rpc('get_plan', { personId: person });
  assert.equal(plan.objectives[0].objective.category, 'emploi');
  assert.equal(plan.objectives[0].actions[0].action.dueOn, soon);
  await page.getByRole('heading', { level: 2, name: 'Bilan de l’immersion' }).scrollIntoViewIfNeeded();
  await judge(page, 'bilan-fige');
  assert.deepEqual(complaints, []);
});
