// node tour.mjs BASE FOLDER [PERSON]: opens the real window on an invented base and photographs the main job.
// The passphrase is read from TRAME_PASSPHRASE. Without a person, the one with most to show; an interview is opened
// when there is none, so that the picture shows one under way.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { openStage } from './stage.mjs';
import { ask } from './steps.mjs';
import { until } from './webdriver.mjs';

const [base, folder, wanted] = process.argv.slice(2);
const places = (person, category) => [
  ['aujourd-hui', '#/'],
  ['file-active', '#/file-active'],
  ['synthese', `#/dossier/${person}/synthese`],
  ['diagnostic', `#/dossier/${person}/diagnostic/${category}`],
  ['comparaison', `#/dossier/${person}/diagnostic/comparer`],
  ['plan', `#/dossier/${person}/plan`],
  ['contrat', `#/dossier/${person}/contrat`],
];

const stage = await openStage({ base });
let page;
try {
  page = await stage.open();
  await page.size(1280, 800);
  await page.wait('button: Déverrouiller');
  await page.screenshot(join(folder, '1-deverrouiller.png'));
  await page.type('field: Phrase de passe', process.env.TRAME_PASSPHRASE);
  await page.click('button: Déverrouiller');
  await page.wait('nav a[aria-current=page]');
  const person = wanted ?? (await richest());
  const { version } = await ask(page, 'get_diagnostic', { personId: person, diagnosticId: null });
  const shown = version && version.closedOn === null ? { version } : await ask(page, 'open_diagnostic', { personId: person });
  const { category } = [...shown.version.categories].sort((a, b) => weight(b) - weight(a))[0];
  for (const [index, [name, address]] of places(person, category).entries()) {
    await page.run('location.hash = arguments[0]', address);
    await settled(page);
    await page.screenshot(join(folder, `${index + 2}-${name}.png`));
  }
} finally {
  await page?.close();
  stage.close();
}

/** How much there is to see in a category. */
function weight({ impact, situations, words, note }) {
  return ['faible', 'fort', 'bloquant'].indexOf(impact) + situations.length + (words ? 2 : 0) + (note ? 1 : 0);
}

/** The person whose dossier has most to show. */
async function richest() {
  const rows = await ask(page, 'list_people', { search: '', status: 'ouverts' });
  const score = ({ categories, nextAppointmentAt, overdueActions, isStale }) =>
    Math.min(categories.filter(({ state }) => state === 'frein').length, 5) + (nextAppointmentAt ? 2 : 0) + (overdueActions > 0 ? 2 : 0) - (isStale ? 3 : 0);
  return rows.sort((a, b) => score(b) - score(a))[0].id;
}

/** Waits until the page has stopped changing. */
async function settled(window) {
  const length = () => window.run('return document.body.innerText.length');
  await sleep(200);
  await until(async () => {
    const before = await length();
    await sleep(300);
    return before > 0 && before === (await length());
  }, 'a page that stands still');
}
