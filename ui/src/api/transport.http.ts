import type { Transport } from './transport';

/** The transport of the browser tests: the same table over a loopback host. Never in the shipped bundle. */
export const transport: Transport = {
  async rpc(command, payload) {
    const answer = await fetch(`/rpc/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(payload),
    });
    const body: unknown = await answer.json();
    if (!answer.ok) throw body;
    return body;
  },
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
  // The host has no clock of its own: a locked base shows at the next command.
  onLocked: () => () => undefined,
};
