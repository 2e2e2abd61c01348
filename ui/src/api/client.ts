import { transport } from '#transport';
import { toApiError } from './errors';
import type { Commands, DocumentFile } from './generated';

const lockedListeners = new Set<() => void>();

function tellLocked(): void {
  for (const listener of lockedListeners) listener();
}

/** Runs a command of the table. Throws an `ApiError`, nothing else. */
export async function call<K extends keyof Commands>(name: K, input: Commands[K][0]): Promise<Commands[K][1]> {
  try {
    return (await transport.rpc(name, input)) as Commands[K][1];
  } catch (thrown) {
    const error = toApiError(thrown);
    if (error.code === 'locked') tellLocked();
    throw error;
  }
}

/** Calls back when the base is found locked or locks itself; returns how to stop listening. */
export function onLocked(callback: () => void): () => void {
  lockedListeners.add(callback);
  const stop = transport.onLocked(callback);
  return () => {
    lockedListeners.delete(callback);
    stop();
  };
}

/** Calls back before the window closes; the window stays when the answer is false. Returns how to stop listening. */
export function onClosing(callback: () => Promise<boolean>): () => void {
  return transport.onClosing(callback);
}

/** Whatever the shell refuses, as an error one can show. */
async function native<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw toApiError(thrown);
  }
}

/** Saves a document where the user says; false when the user gave up. */
export function saveDocument(document: DocumentFile): Promise<boolean> {
  return native(() => transport.saveDocument(document));
}

/** Opens the document last saved. */
export function openSaved(): Promise<void> {
  return native(() => transport.openSaved());
}

/** Asks for the folder that takes a batch; false when the user gave up. */
export function chooseFolder(): Promise<boolean> {
  return native(() => transport.chooseFolder());
}

/** Saves a document in the chosen folder; answers the name it got there. */
export function saveInFolder(document: DocumentFile): Promise<string> {
  return native(() => transport.saveInFolder(document));
}
