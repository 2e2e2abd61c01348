// The walls around the page, tried from inside the real window.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { BINARY, openStage } from './stage.mjs';

const INVOKE = 'return window.__TAURI_INTERNALS__.invoke(args[0], args[1]).then((value) => ({ value }), (error) => ({ error }))';

let stage;
let page;
let visits = 0;
let outside;
let address;

before(async () => {
  outside = createServer((_, answer) => {
    visits += 1;
    answer.setHeader('Access-Control-Allow-Origin', '*').end('outside');
  }).listen(0, '127.0.0.1');
  await once(outside, 'listening');
  address = `http://127.0.0.1:${outside.address().port}`;
  stage = await openStage();
  page = await stage.open();
  await page.wait('body *');
});

after(async () => {
  await page?.close();
  stage?.close();
  outside?.close();
});

const violated = (directive) => page.runAsync(`
  const seen = new Promise((resolve) => addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), { once: true }));
  ${directive}
  return Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 2000, 'nothing'))]);`);

test('the window opens on the built-in interface without a complaint', async () => {
  assert.match(await page.url(), /^tauri:\/\/localhost(\/|$)/);
  assert.deepEqual(await page.errors(), []);
});

test('the core answers through its one door', async () => {
  const { error } = await page.runAsync(INVOKE, 'rpc', { cmd: 'no_such_command', payload: {} });
  assert.equal(error.code, 'bad_request');
  assert.match(error.message, /\S/);
});

test('every other command is refused', async () => {
  const others = ['plugin:fs|read_file', 'plugin:shell|execute', 'plugin:opener|open_path', 'plugin:opener|open_url', 'plugin:dialog|save',
    'plugin:log|log', 'plugin:window|create', 'plugin:webview|create_webview_window', 'plugin:app|version', 'plugin:path|resolve_directory', 'unknown'];
  for (const name of others) {
    const { error, value } = await page.runAsync(INVOKE, name, {});
    assert.equal(value, undefined, name);
    assert.match(String(error), /not allowed|not found/i, `${name}: ${error}`);
  }
});

test('a document goes where the user says, and nothing else can be opened', async () => {
  const { error } = await page.runAsync(INVOKE, 'open_saved', { path: '/etc/hostname' });
  assert.equal(error.code, 'bad_request');
  const document = { fileName: '../Synthèse.pdf', base64: Buffer.from('bonjour').toString('base64') };
  assert.deepEqual(await page.runAsync(INVOKE, 'save_document', { document }), { value: true });
  assert.equal(readFileSync(join(stage.saved, 'Synthèse.pdf'), 'utf8'), 'bonjour');
});

test('the policy stops what comes from outside or from text', async () => {
  const before = visits;
  assert.equal(await violated(`fetch('${address}/fetch').catch(() => {});`), 'connect-src');
  assert.equal(await violated(`new Image().src = '${address}/image';`), 'img-src');
  assert.match(await violated("const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s);"), /^script-src/);
  assert.match(await violated("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">');"), /^(script|img)-src/);
  assert.equal(await violated(`const f = document.createElement('iframe'); f.src = '${address}/frame'; document.body.append(f);`), 'frame-src');
  assert.equal(await page.run('return window.ran === undefined'), true);
  assert.equal(await page.runAsync("try { eval('1'); return 'ran' } catch { return 'refused' }"), 'refused');
  assert.equal(visits, before, 'nothing reached the outside');
});

test('the page cannot leave, open a window or download', async () => {
  const start = await page.url();
  const before = visits;
  await page.run(`location.href = '${address}/leave'`);
  await page.run(`window.open('${address}/window')`);
  await page.run(`const link = document.createElement('a'); link.href = '${address}/file'; link.download = 'x'; document.body.append(link); link.click();`);
  await page.runAsync('await new Promise((resolve) => setTimeout(resolve, 1000))');
  assert.equal(await page.url(), start);
  assert.equal(visits, before);
});

test('a build without the automation feature refuses a driver', { skip: !process.env.TRAME_SHIPPED }, () => {
  for (const name of ['TAURI_AUTOMATION', 'TAURI_WEBVIEW_AUTOMATION']) {
    const { status, stderr } = spawnSync(process.env.TRAME_SHIPPED ?? BINARY, { env: { ...stage.env, [name]: 'true' }, encoding: 'utf8', timeout: 10_000 });
    assert.equal(status, 1);
    assert.match(stderr, /Trame ne démarre pas/);
  }
});
