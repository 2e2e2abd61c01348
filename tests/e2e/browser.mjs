// Chromium on the built window: everything it complains about is noted, every screen can be judged and photographed.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

import { ARTIFACTS } from './host.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark', 'contrast'];
/** 1280×800 at 200 %. */
export const ZOOMED = { width: 640, height: 800 };

/** Opens a browser and one page on `origin`; `complaints` fills with what the console, scripts and policy say. */
export async function openPage(origin, { viewport = { width: 1280, height: 800 } } = {}) {
  mkdirSync(ARTIFACTS, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext({ viewport, locale: 'fr-FR', reducedMotion: 'reduce', acceptDownloads: true });
  const complaints = [];
  await context.exposeBinding('noteViolation', (_, text) => complaints.push(`policy: ${text}`));
  await context.addInitScript({ content: AXE });
  await context.addInitScript(() => {
    // How many questions the core has not answered yet.
    window.waiting = 0;
    const ask = window.fetch;
    window.fetch = (...request) => {
      window.waiting += 1;
      return ask(...request).finally(() => (window.waiting -= 1));
    };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      window.noteViolation(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    // A refusal of the core is an answer (422), which the browser also writes to its console; a tab asks for an icon.
    const harmless = /status of 422/.test(message.text()) || message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !harmless) complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.stack ?? error}`));
  await page.goto(origin);
  return { page, complaints, close: () => browser.close() };
}

/** Waits until the core has answered everything, a preview is drawn and the page stands still; otherwise says what moves. */
export async function settled(page) {
  let before = '';
  let moving = '';
  const still = async () => {
    const now = await page.evaluate(() =>
      document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => {
        // A page of a document is drawn in a worker, while nothing else moves.
        const drawing = document.querySelector('[role=document]:not(:has([data-drawn=true]))') ? 1 : 0;
        done(`${window.waiting + drawing} ${location.href} ${document.body.innerHTML}`);
      }))),
    );
    const stands = now.startsWith('0 ') && now === before;
    const at = [...now].findIndex((letter, index) => letter !== before[index]);
    moving = at < 0 ? `${now.split(' ', 1)} unanswered or not drawn` : `« ${before.slice(at - 40, at + 80)} » became « ${now.slice(at - 40, at + 80)} »`;
    before = now;
    return stands;
  };
  await until(still, () => `a page that stands still: ${moving}`);
}

/** No accessibility rule is broken, in any theme, and nothing sticks out at 200 % zoom; keeps a picture of each. */
export async function judge(page, name) {
  await settled(page);
  for (const theme of THEMES) {
    await page.evaluate((value) => (document.documentElement.dataset.theme = value), theme);
    await page.screenshot({ path: join(ARTIFACTS, `${name}-${theme}.png`) });
    const found = await page.evaluate(async (dressed) => {
      // Themes change colours only: every rule once, those about colour in each theme.
      const { violations } = await window.axe.run(document, dressed ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {});
      return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')})`);
    }, theme !== 'light');
    assert.deepEqual(found, [], `axe on ${name}, ${theme}`);
  }
  await page.evaluate(() => delete document.documentElement.dataset.theme);
  const size = page.viewportSize();
  await page.setViewportSize(ZOOMED);
  await fits(page, name);
  await page.setViewportSize(size);
}

/** Nothing sticks out on the side; keeps a picture. A table scrolls in a box of its own. */
export async function fits(page, name) {
  await settled(page);
  const out = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    const places = [document.documentElement, document.body, ...document.querySelectorAll('main, header, footer, dialog[open]')];
    const bad = places.filter(scrolls).map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`);
    if (bad.length > 0) {
      for (const element of document.querySelectorAll('main *, header *'))
        if (element.getBoundingClientRect().right > width + 1) bad.push(element.outerHTML.slice(0, 120));
    }
    return bad.slice(0, 6);
  });
  await page.screenshot({ path: join(ARTIFACTS, `${name}-${page.viewportSize().width}.png`) });
  assert.deepEqual(out, [], `${name} scrolls sideways`);
}

/** Calls `probe` until it answers something true; `what` is a text, or gives one. */
export async function until(probe, what, timeout = 15_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${typeof what === 'function' ? what() : what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The steps of one story: once one fails, the next ones have nothing to stand on and are left out. */
export function story(test) {
  let failed = false;
  return (name, work) =>
    test(name, async (context) => {
      if (failed) return context.skip('an earlier step failed');
      failed = true;
      await work();
      failed = false;
    });
}
