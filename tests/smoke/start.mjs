// node start.mjs BASE: how long the window takes before its list can be used, against a window with nothing in it.
// Prints one line of JSON. TRAME_BINARY is the shell with automation, BARE_BINARY the bare window; the base opens
// with TRAME_PASSPHRASE. The time to type it is left out, the time to check it (about 0.6 s, on purpose) is not.
import { openStage } from './stage.mjs';
import { Window } from './webdriver.mjs';

const RUNS = 5;
const [base] = process.argv.slice(2);

async function timed(binary, use) {
  const stage = await openStage({ base });
  try {
    const start = performance.now();
    const page = await Window.open(binary, stage.env);
    const times = await use(page, () => performance.now() - start);
    await page.close();
    return times;
  } finally {
    stage.close();
  }
}

async function bareWindow(page, elapsed) {
  await page.wait('h1');
  return { shown: elapsed() };
}

async function usableList(page, elapsed) {
  await page.wait('field: Phrase de passe');
  const shown = elapsed();
  await page.type('field: Phrase de passe', process.env.TRAME_PASSPHRASE);
  await page.run("location.hash = '#/file-active'");
  const typed = elapsed();
  await page.click('button: Déverrouiller');
  await page.wait('tbody tr');
  return { shown, list: shown + elapsed() - typed };
}

const median = (runs, key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
const bare = [];
const trame = [];
// Alternated, so that the noise of the machine falls on both.
for (let run = 0; run < RUNS; run += 1) {
  bare.push(await timed(process.env.BARE_BINARY, bareWindow));
  trame.push(await timed(process.env.TRAME_BINARY, usableList));
}
const floor = median(bare, 'shown');
const figure = (value) => ({ ms: Math.round(value), ratio: Number((value / floor).toFixed(2)) });
console.log(
  JSON.stringify({
    bareWindow: figure(floor),
    unlockScreen: figure(median(trame, 'shown')),
    usableList: figure(median(trame, 'list')),
  }),
);
