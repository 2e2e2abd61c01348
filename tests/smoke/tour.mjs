// node tour.mjs BASE FOLDER PERSON: opens the real window on an existing base and photographs the main job.
// The passphrase is read from TRAME_PASSPHRASE.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { openStage } from './stage.mjs';
import { until } from './webdriver.mjs';

const [base, folder, person] = process.argv.slice(2);
const PLACES = [
  ['aujourd-hui', '#/'],
  ['file-active', '#/file-active'],
  ['synthese', `#/dossier/${person}/synthese`],
  ['diagnostic', `#/dossier/${person}/diagnostic`],
  ['plan', `#/dossier/${person}/plan`],
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
  for (const [index, [name, address]] of PLACES.entries()) {
    await page.run('location.hash = arguments[0]', address);
    await settled(page);
    await page.screenshot(join(folder, `${index + 2}-${name}.png`));
  }
} finally {
  await page?.close();
  stage.close();
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
