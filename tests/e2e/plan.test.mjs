// The plan in the window: by the keyboard, by the mouse, with the law's hours, with a bilan; short, long and shared.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { ZOOMED, fits, judge, openPage, settled, story } from './browser.mjs';
import { PASSPHRASE, makeBase, startHost } from './host.mjs';
import { go, saved, unlock } from './steps.mjs';

/** Most keys a planned action may take beside its text. */
const KEYS = 12;
const LONG = 'Maximilienne-Alexandrine Vandenbroucke-Saint-Hilaire d’Aubigné';
const LABEL = 'Prendre rendez-vous avec le service qui suit mon dossier, apporter les trois derniers bulletins de salaire, '.repeat(3).slice(0, 240).trim();

const step = story(test);
let base;
let host;
let window;
let page;
let person;

before(async () => {
  base = makeBase();
  host = await startHost(base.base);
  await host.rpc('create_base', {
    name: 'Camille Exemple',
    structure: 'Maison de l’insertion',
    territory: null,
    passphrase: PASSPHRASE,
    demo: true,
  });
  await host.rpc('lock');
  window = await openPage(host.origin);
  page = window.page;
  await unlock(page);
  ({ id: person } = await host.rpc('create_person', {
    person: { birthName: 'Nguyễn', firstName: 'Mai' },
  }));
});

after(async () => {
  await window?.close();
  await host?.kill();
  base?.remove();
});

const iso = (days) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE');
const plan = () => host.rpc('get_plan', { personId: person });
const action = (label, fields = {}) => ({
  label,
  status: 'en_cours',
  actor: 'personne',
  ...fields,
});
const addObjective = (category, label, actions, fields = {}) =>
  host.rpc('create_objective', {
    personId: person,
    objective: { category, label, status: 'en_cours', ...fields },
    actions,
  });

/** Shows the plan as it is in the base. */
async function show(id = person) {
  await go(page, '#/');
  await go(page, `#/dossier/${id}/plan`);
  await page.getByRole('heading', { name: 'Heures par semaine' }).waitFor();
  await settled(page);
}

/** Presses keys that are counted, and types texts that are not. */
async function count(moves) {
  let keys = 0;
  for (const move of moves) {
    if (move.key) {
      keys += 1;
      await page.keyboard.press(move.key);
    } else {
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
      await page.keyboard.type(move.text);
    }
    await settled(page);
  }
  return keys;
}

step('an empty plan says what to do; from it, an objective and an action take few keys', async () => {
  await show();
  await page.getByText('Le plan est vide').waitFor();
  await judge(page, 'plan-vide');
  const keys = await count([{ key: 'o' }, { text: 'Retrouver un rythme' }, { key: 'Enter' }, { text: 'Marcher le matin' }, { key: 'Enter' }]);
  const { objectives } = await plan();
  assert.equal(objectives[0].actions[0].action.label, 'Marcher le matin');
  console.log(`an objective and its first action from the keyboard: ${keys} keys plus their texts`);
  assert.ok(keys <= KEYS);
});

step('a planned action from the keyboard in at most 12 keys plus its text', async () => {
  await addObjective('mobilite', 'Passer le permis', []);
  await show();
  const { defaultDueOn } = await plan();
  const added = async () => (await plan()).objectives.flatMap(({ actions }) => actions);
  const first = await added();
  const keys = await count([{ key: 'a' }, { text: 'Appeler ma sœur' }, { key: 'Enter' }]);
  const other = await count([{ key: 'Escape' }, { key: 'a' }, { key: 'Alt+ArrowDown' }, { text: 'auto' }, { key: 'Enter' }]);
  const [own, picked] = (await added()).filter(({ id }) => !first.some((known) => known.id === id));
  assert.deepEqual([own.action.label, own.action.actor, own.action.dueOn, own.isFree], ['Appeler ma sœur', 'personne', defaultDueOn, true]);
  assert.equal(picked.action.dueOn, defaultDueOn);
  assert.equal(picked.isFree, false, 'the best action of the pack was taken');
  assert.ok((await plan()).objectives.find(({ objective }) => objective.category === 'mobilite').actions.length === 1);
  console.log(`a planned action from the keyboard: ${keys} keys plus its text, who and date included; ${other} under another objective`);
  assert.ok(keys <= KEYS && other <= KEYS);
  await page.keyboard.press('Escape');
});

step('priorities by digits; the others move down', async () => {
  const titles = page.getByRole('article').getByRole('button', { expanded: true });
  for (const title of [/Retrouver un rythme/, /Passer le permis/]) {
    await titles.filter({ hasText: title }).focus();
    await page.keyboard.press('1');
    await settled(page);
  }
  const ranks = (await plan()).objectives.map(({ objective }) => [objective.category, objective.priority]);
  assert.deepEqual(Object.fromEntries(ranks), { emploi: 2, mobilite: 1 });
  assert.ok(await titles.filter({ hasText: /Passer le permis/ }).evaluate((button) => button === document.activeElement), 'the focus stays');
});

step('actions change places with Alt and an arrow, and by the mouse', async () => {
  await addObjective(
    'logement',
    'Garder mon logement',
    ['Un', 'Deux', 'Trois'].map((label) => action(label, { weeklyMinutes: 60, startsOn: iso(-30) })),
  );
  await show();
  const article = page.getByRole('article').filter({ hasText: 'Garder mon logement' });
  const order = async () => (await plan()).objectives.find(({ objective }) => objective.category === 'logement').actions.map(({ action: { label } }) => label);
  const pencil = article.getByRole('button', { name: /Modifier.*Trois/ });
  await pencil.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page
    .getByRole('status')
    .filter({ hasText: /Trois.*2e\s+place\s+sur\s+3/ })
    .waitFor({ state: 'attached' });
  assert.deepEqual(await order(), ['Un', 'Trois', 'Deux']);
  await page.waitForFunction(() => /Modifier.*Trois/.test(document.activeElement?.getAttribute('aria-label')));
  await article
    .locator('li')
    .filter({ hasText: 'Deux' })
    .locator('[data-handle]')
    .dragTo(article.locator('li').filter({ hasText: 'Un' }).first(), {
      targetPosition: { x: 60, y: 4 },
    });
  await settled(page);
  assert.deepEqual(await order(), ['Deux', 'Un', 'Trois']);
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('Control+z');
  await settled(page);
  assert.deepEqual(await order(), ['Un', 'Trois', 'Deux']);
});

step('an action ends with its reason, another is late', async () => {
  const { objectives } = await plan();
  const last = objectives.find(({ objective }) => objective.category === 'logement').actions[2];
  await host.rpc('update_action', {
    actionId: last.id,
    action: {
      ...last.action,
      dueOn: iso(-3),
      proof: 'Attestation du bailleur',
    },
  });
  const { id: appointmentId } = await host.rpc('create_appointment', {
    personId: person,
    appointment: {
      day: iso(8),
      time: '14:30',
      minutes: 45,
      place: null,
      subject: 'Point d’étape',
      attendance: 'prevu',
    },
  });
  await show();
  await page.getByRole('combobox', { name: /État de l’action.*Un$/ }).selectOption('abandonnee');
  const dialog = page.getByRole('dialog', {
    name: 'Abandonnée par la personne',
  });
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByText('À remplir').first().waitFor();
  await judge(page, 'plan-pourquoi');
  await dialog.getByLabel('Pourquoi').fill('Le car de 7 h est supprimé');
  await page.keyboard.press('Enter');
  await page.getByText('Le car de 7 h est supprimé').waitFor();
  await page.getByText('en retard').first().waitFor();
  await page.getByRole('button', { name: /Modifier.*Trois/ }).click();
  await page.getByLabel('Rendez-vous lié').selectOption(appointmentId);
  await saved(page);
  await judge(page, 'plan-action');
  await page.getByRole('button', { name: 'Terminé' }).click();
  await page.getByRole('link', { name: /Rendez-vous du/ }).waitFor();
  await judge(page, 'plan-complet');
});

step('the hours asked are lowered, and the page says why', async () => {
  await page.getByRole('button', { name: 'Adapter les heures demandées' }).click();
  const dialog = page.getByRole('dialog', {
    name: 'Adapter les heures demandées',
  });
  await dialog.getByLabel('Heures demandées par semaine').fill('5 h');
  await dialog.getByLabel('Motif').selectOption('parent_isole');
  await dialog.getByLabel('Jusqu’au').fill('31/05/2027');
  await judge(page, 'plan-heures-a-adapter');
  await dialog.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(/5\s+h demandées au lieu de 15\s+h.*parent isolé/).waitFor();
  await page.getByText('semaines en chiffres').click();
  assert.equal(await page.getByRole('row').count(), 14);
  await judge(page, 'plan-heures');
  assert.equal((await plan()).asked.minutes, 300);
});

step('the bilan, in two voices, beside the facts; one voice stays hidden on a shared screen', async () => {
  await page.getByRole('button', { name: 'Faire le bilan' }).click();
  await page.getByRole('group', { name: 'La personne' }).getByLabel('Ce qui a été fait').fill('J’ai appelé l’auto-école et le bailleur.');
  await page.getByRole('group', { name: 'Le référent' }).getByLabel('Ce qui a gêné').fill('Mots du référent à garder.');
  await saved(page);
  await settled(page);
  await judge(page, 'plan-bilan');
  const { bilans } = await plan();
  assert.equal(bilans.length, 1);
  assert.equal(bilans[0].bilan.referentHindered, 'Mots du référent à garder.');
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
  await page.getByText('Vos mots restent cachés').waitFor();
  assert.ok(!(await page.content()).includes('Mots du référent'));
  await judge(page, 'plan-bilan-partage');
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
  await page.getByRole('button', { name: 'Terminé' }).click();
  await page.getByText(/^Bilan du \d/).click();
  await judge(page, 'plan-bilan-passe');
});

step('forty actions with labels of 240 letters hold in the page', async () => {
  const [firstName, ...rest] = LONG.split(' ');
  ({ id: person } = await host.rpc('create_person', {
    person: { birthName: rest.join(' '), firstName },
  }));
  const categories = ['logement', 'emploi', 'sante', 'contraintes_familiales', 'numerique'];
  for (const [index, category] of categories.entries()) {
    const actions = Array.from({ length: 8 }, (_, rank) =>
      action(rank % 2 ? LABEL : 'Rappeler', {
        actor: rank % 3 ? 'personne' : 'partenaire',
        actorName: rank % 3 ? null : LONG,
        startsOn: iso(-20 + rank),
        dueOn: iso(rank * 9 - 10),
        proof: rank % 4 ? null : LABEL,
        weeklyMinutes: rank * 45,
        ...(rank === 7 && { status: 'annulee', closeReason: LABEL }),
      }),
    );
    await addObjective(category, index % 2 ? LABEL : 'Un objectif', actions, {
      priority: index < 3 ? index + 1 : null,
    });
  }
  await show();
  assert.equal(await page.locator('article li').count(), 40);
  // The page scrolls inside the window, never the window itself.
  assert.equal(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), 0);
  await judge(page, 'plan-long');
  for (const size of [ZOOMED, { width: 1000, height: 800 }, { width: 1280, height: 2400 }]) {
    await page.setViewportSize(size);
    await fits(page, 'plan-long');
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
  await fits(page, 'plan-long-partage');
  await page.getByRole('switch', { name: 'Écran partagé' }).click();
});

step('the help lists the keys of the plan', async () => {
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('ajouter une action').waitFor();
  await judge(page, 'aide');
  await page.keyboard.press('Escape');
});

step('nothing was refused by the policy, nothing written to the console', () => {
  assert.deepEqual(window.complaints, []);
});
