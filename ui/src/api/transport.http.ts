import type { Transport } from './transport';

async function post(address: string, payload: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  const body: unknown = await answer.json();
  if (!answer.ok) throw body;
  return body;
}

/** The transport of the browser tests: the same table over a loopback host. Never in the shipped bundle. */
export const transport: Transport = {
  rpc: (command, payload) => post(`/rpc/${command}`, payload),
  saveDocument({ base64, fileName, mediaType }) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
    link.click();
    URL.revokeObjectURL(address);
    return Promise.resolve(true);
  },
  // A browser opens what it downloads by itself.
  openSaved: () => Promise.resolve(),
  // The host writes beside its base, as the shell writes in the folder the user chose.
  chooseFolder: () => Promise.resolve(true),
  saveInFolder: (document) => post('/native/save_in_folder', document) as Promise<string>,
  // The host has no clock of its own: a locked base shows at the next command.
  onLocked: () => () => undefined,
  // A browser closes its page without asking.
  onClosing: () => () => undefined,
};
