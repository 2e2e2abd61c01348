import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Transport } from './transport';

/** The shipped transport: one command of the shell carries the whole table. */
export const transport: Transport = {
  rpc: (cmd, payload) => invoke('rpc', { cmd, payload }),
  saveDocument: (document) => invoke<boolean>('save_document', { document }),
  openSaved: () => invoke('open_saved'),
  chooseFolder: () => invoke<boolean>('choose_folder'),
  saveInFolder: (document) => invoke<string>('save_in_folder', { document }),
  onLocked(callback) {
    const listening = listen('locked', () => {
      callback();
    });
    return () => {
      void listening.then((stop) => {
        stop();
      });
    };
  },
};
