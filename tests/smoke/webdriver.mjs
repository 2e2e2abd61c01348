// A small W3C WebDriver client over fetch, enough to use the real window as a person does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const LOOK_UP = readFileSync(new URL('./look-up.js', import.meta.url), 'utf8');

/** Keys of the W3C table the journeys press. */
export const Key = { Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Control: '\uE009', Alt: '\uE00A', Right: '\uE014' };

/** One running window and the driver that holds it. */
export class Window {
  #driver;
  #base;
  #session;
  #processes;

  constructor(driver, base, session, processes) {
    this.#driver = driver;
    this.#base = base;
    this.#session = session;
    this.#processes = processes;
  }

  /** Starts `binary` under a WebKitWebDriver of its own. */
  static async open(binary, env) {
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...env, TAURI_AUTOMATION: 'true', TAURI_WEBVIEW_AUTOMATION: 'true' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const base = `http://127.0.0.1:${port}`;
    try {
      await until(() => fetch(`${base}/status`).then((answer) => answer.ok), 'the driver answers', 10_000);
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: [] } } };
      const { sessionId } = await send('POST', `${base}/session`, { capabilities });
      return new Window(driver, base, sessionId, () => running(binary, env.TRAME_BASE));
    } catch (error) {
      driver.kill();
      throw error;
    }
  }

  /** Closes the window as its close button does, then the driver. */
  async close() {
    await send('DELETE', `${this.#base}/session/${this.#session}`).catch(() => {});
    const gone = once(this.#driver, 'exit');
    this.#driver.kill();
    await gone;
    // The driver does not wait for the window, which holds the base until its process ends. Now and then WebKit ends the
    // page and forgets to tell the window: then the system tells it.
    await until(() => this.#processes().length === 0, 'the window to end', 5_000).catch(() => {
      for (const pid of this.#processes()) end(pid);
    });
    await until(() => this.#processes().length === 0, 'the window to end', 15_000);
  }

  /** Waits for the window to end by itself, then stops the driver. */
  async ended() {
    await until(() => this.#processes().length === 0, 'the window to end by itself');
    const gone = once(this.#driver, 'exit');
    this.#driver.kill();
    await gone;
  }

  #call(method, path, body) {
    return send(method, `${this.#base}/session/${this.#session}${path}`, body);
  }

  /** Runs the body of a function in the page. */
  run(script, ...args) {
    return this.#call('POST', '/execute/sync', { script, args });
  }

  /** Runs the body of an async function in the page and waits for it. */
  async runAsync(script, ...args) {
    const wrapped = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${script} })(...arguments).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.#call('POST', '/execute/async', { script: wrapped, args });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  /** Waits for what a person would call `name` and answers its handle; `target` is `button: Suivant` or plain CSS. */
  async wait(target, timeout = 15_000) {
    const found = await until(() => this.run(LOOK_UP, target), `« ${target} »`, timeout);
    return found[ELEMENT];
  }

  /** True when the page shows it now. */
  async has(target) {
    return (await this.run(LOOK_UP, target)) !== null;
  }

  /** Waits until the page shows `text`. */
  waitText(text, timeout = 15_000) {
    const flat = text.replace(/\s+/g, ' ');
    const script = 'return document.body.innerText.replace(/\\s+/g, " ").includes(arguments[0])';
    return until(() => this.run(script, flat), `the text « ${text} »`, timeout);
  }

  /** Scrolls to an element: WebKit leaves alone what shows by a few pixels, and its middle may be under what covers it. */
  async #reach(target) {
    const element = await this.wait(target);
    await this.run("arguments[0].scrollIntoView({ block: 'center' })", { [ELEMENT]: element });
    return element;
  }

  /** Scrolls to an element and clicks it as the mouse does. */
  async click(target) {
    const element = await this.#reach(target);
    await this.#call('POST', `/element/${element}/click`, {});
  }

  /** Empties a field and types in it as the keyboard does. */
  async type(target, text) {
    const element = await this.#reach(target);
    await this.#call('POST', `/element/${element}/clear`, {});
    await this.#call('POST', `/element/${element}/value`, { text });
  }

  /** Types where the focus is. */
  async press(...keys) {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.map((value) => ({ type: 'keyUp', value })).reverse();
    await this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
  }

  /** Sets the size of the window. */
  size(width, height) {
    return this.#call('POST', '/window/rect', { width, height });
  }

  title() {
    return this.#call('GET', '/title');
  }

  url() {
    return this.#call('GET', '/url');
  }

  /** What the page complained about since it was loaded. */
  errors() {
    return this.run('return window.__trameErrors');
  }

  /** Writes a picture of the page, once its letters are there. */
  async screenshot(file) {
    await this.runAsync('await document.fonts.ready; await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));');
    await writeFile(file, Buffer.from(await this.#call('GET', '/screenshot'), 'base64'));
  }
}

/** Calls `probe` until it answers something true. */
export async function until(probe, what, timeout = 15_000) {
  const end = Date.now() + timeout;
  let last;
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    await sleep(100);
  }
  throw new Error(`waited ${timeout} ms for ${what}`, { cause: last });
}

/** Asks a process to end. */
function end(pid) {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // Ended meanwhile.
  }
}

/** Numbers of the processes that run `binary` on this base. */
function running(binary, base) {
  const found = readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/exe`) === binary && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`TRAME_BASE=${base}\0`);
    } catch {
      // Ended meanwhile, or somebody else's.
      return false;
    }
  });
  return found.map(Number);
}

async function send(method, url, body) {
  const request = { method, signal: AbortSignal.timeout(60_000) };
  if (body !== undefined) request.body = JSON.stringify(body);
  const { value } = await (await fetch(url, request)).json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
