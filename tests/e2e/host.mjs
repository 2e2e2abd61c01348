// The core behind the loopback host, on a base of its own.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? 'target');
const UI = join(ROOT, 'ui/dist-host');
const HOST = process.env.TRAME_HOST ?? join(TARGET, 'debug/trame-host');
/** The headless program. */
export const CLI = process.env.TRAME_CLI ?? join(TARGET, 'debug/trame-cli');

/** Pictures kept after the run. */
export const ARTIFACTS = join(ROOT, 'tests/artifacts');

export const PASSPHRASE = 'girafe tunnel moutarde brume clavier sapin velours';

/** A folder for one base; `people` fills it with that many invented people, 0 leaves it made and empty. */
export function makeBase({ people } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'trame-e2e-'));
  const base = join(folder, 'base');
  const env = { ...process.env, TRAME_PASSPHRASE: PASSPHRASE };
  const cli = (...args) => execFileSync(CLI, ['--base', base, ...args], { env, encoding: 'utf8' });
  if (people !== undefined) {
    cli('init', '--name', 'Camille Exemple', '--structure', 'Maison de l’insertion');
    if (people > 0) cli('demo', '--people', String(people), '--seed', '7');
  }
  return { base, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the host on a base; `rpc` asks the core what the window asks it. */
export async function startHost(base) {
  if (!existsSync(UI)) throw new Error('ui/dist-host is missing: npm --prefix ui run build:host');
  const child = spawn(HOST, ['--base', base, '--ui', UI], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const gone = once(child, 'exit');
  const [origin] = await Promise.race([
    once(lines, 'line'),
    gone.then(([code]) => {
      throw new Error(`the host stopped with code ${code}`);
    }),
  ]);
  return {
    origin,
    async rpc(command, payload = {}) {
      const answer = await fetch(`${origin}/rpc/${command}`, { method: 'POST', body: JSON.stringify(payload) });
      const body = await answer.json();
      if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(body)}`);
      return body;
    },
    /** As a power cut: no goodbye. */
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
