// A clean place for one real window: its own screen, home, base, profile, temporary and saved files.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openDisplay } from './display.mjs';
import { Window } from './webdriver.mjs';

const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? 'target');

/** Pictures kept after the run. */
export const ARTIFACTS = join(ROOT, 'tests/artifacts');

/** The shell built with the feature `automation`. */
export const BINARY = process.env.TRAME_BINARY ?? join(TARGET, 'debug/trame');

/** Steps of one journey: once one fails, the next have nothing to stand on, and a picture says where it stopped. */
export function story(test, page, name) {
  let failed = false;
  return (title, work) =>
    test(title, async (context) => {
      if (failed) return context.skip('an earlier step failed');
      failed = true;
      try {
        await work();
        failed = false;
      } catch (error) {
        await page().screenshot(join(ARTIFACTS, `${name}.png`)).catch(() => {});
        throw error;
      }
    });
}

/** Prepares the folders and the screen; `base` may be one that exists. */
export async function openStage({ base } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'trame-smoke-'));
  const places = { base: base ?? join(folder, 'base'), saved: join(folder, 'saved'), profile: join(folder, 'profile'), home: join(folder, 'home'), temp: join(folder, 'temp') };
  for (const place of [...Object.values(places), ARTIFACTS]) mkdirSync(place, { recursive: true });
  const display = await openDisplay();
  const env = stageEnv(places, display.name);
  return {
    ...places,
    env,
    open: () => Window.open(BINARY, env),
    close() {
      display.stop();
      // A helper process of the webview may write for a moment after the window has ended.
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

function stageEnv(places, display) {
  const { PATH, LANG = 'C.UTF-8' } = process.env;
  return {
    PATH,
    LANG,
    TMPDIR: places.temp,
    HOME: places.home,
    XDG_RUNTIME_DIR: places.home,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    // No bus and no assistive bridge on a test machine; asking for them only costs seconds.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    NO_AT_BRIDGE: '1',
    TRAME_BASE: places.base,
    TRAME_SAVE_DIR: places.saved,
    TRAME_PROFILE_DIR: places.profile,
  };
}
