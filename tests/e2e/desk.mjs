// The usual stage of a story: an unlocked base of its own in a browser, for the whole of a file.
import { after, before } from 'node:test';

import { openPage } from './browser.mjs';
import { makeBase, startHost } from './host.mjs';
import { unlock } from './steps.mjs';

/**
 * Makes a base of `people` invented people and opens it before the steps; `ready` is given the page, the host, and what the
 * browser complains of. All goes away after them.
 */
export function desk({ people }, ready) {
  let base;
  let host;
  let window;

  before(async () => {
    base = makeBase({ people });
    host = await startHost(base.base);
    window = await openPage(host.origin);
    await unlock(window.page);
    ready({ host, page: window.page, complaints: window.complaints });
  });

  after(async () => {
    await window?.close();
    await host?.kill();
    base?.remove();
  });
}
