import type { DocumentFile } from './generated';

/** The door to the core. Two of them: the Tauri shell, and the loopback host of the browser tests. */
export interface Transport {
  /** Runs a command; rejects with the error of the wire. */
  rpc(command: string, payload: unknown): Promise<unknown>;
  /** Asks where, writes the document there; false when the user gave up. */
  saveDocument(document: DocumentFile): Promise<boolean>;
  /** Opens the document last saved with the system's own viewer. */
  openSaved(): Promise<void>;
  /** Asks for the folder that takes a batch; false when the user gave up. */
  chooseFolder(): Promise<boolean>;
  /** Writes a document in the chosen folder, over nothing; answers the name it got. */
  saveInFolder(document: DocumentFile): Promise<string>;
  /** Calls back when the core locks by itself; returns how to stop listening. */
  onLocked(callback: () => void): () => void;
  /**
   * Calls back before the window closes; the answer says whether all was saved. The window stays when it was not.
   * Returns how to stop listening.
   */
  onClosing(callback: () => Promise<boolean>): () => void;
}
