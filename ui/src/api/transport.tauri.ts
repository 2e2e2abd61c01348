import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Transport } from './transport';

/** Listens to the shell; returns how to stop. */
function listening(event: string, callback: () => void): () => void {
  const started = listen(event, callback);
  return () => {
    void started.then((stop) => {
      stop();
    });
  };
}

/** The shipped transport: one command of the shell carries the whole table. */
export const transport: Transport = {
  rpc: (cmd, payload) => invoke('rpc', { cmd, payload }),
  saveDocument: (document) => invoke<boolean>('save_document', { document }),
  openSaved: () => invoke('open_saved'),
  chooseFolder: () => invoke<boolean>('choose_folder'),
  saveInFolder: (document) => invoke<string>('save_in_folder', { document }),
  onLocked: (callback) => listening('locked', callback),
  onClosing: (callback) =>
    listening('closing', () => {
      void callback().then((saved) => invoke('finish_closing', { saved }));
    }),
};
