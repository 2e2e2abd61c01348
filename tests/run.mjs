// node run.mjs FOLDER: the journeys of a folder, one file after the other. A journey that fails is played a second time:
// drivers of browsers now and then lose an event. What needed its second time is said; what fails twice fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const journeys = readdirSync(folder).filter((name) => name.endsWith('.test.mjs')).sort();

/** Plays one journey, shown as it goes; answers what it complained of, or null. */
async function play(journey) {
  const child = spawn(process.execPath, ['--test', '--test-reporter=spec', join(folder, journey)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    told += part;
    process.stdout.write(part);
  });
  const [code] = await once(child, 'close');
  if (code === 0) return null;
  const [, complaint] = told.split('failing tests:');
  return (complaint ?? told).trim().split('\n').slice(0, 12).join('\n');
}

const twice = [];
const failed = [];
for (const journey of journeys) {
  const first = await play(journey);
  if (first === null) continue;
  console.log(`\n${journey} failed: played a second time.`);
  const second = await play(journey);
  (second === null ? twice : failed).push(`${journey}: ${second ?? first}`);
}
for (const complaint of twice) console.log(`\npassed the second time only: ${complaint}`);
for (const complaint of failed) console.log(`\nfailed twice: ${complaint}`);
console.log(`\n${folder}: ${journeys.length} journeys, ${twice.length} at the second time, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
