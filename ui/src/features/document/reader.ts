import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A document being read, and how to let go of it. */
export interface OpenPdf {
  pdf: PDFDocumentProxy;
  close: () => Promise<void>;
}

/**
 * Opens the real bytes of a document. The reader is heavy: it is fetched from the bundle at the first preview, never at
 * the start. Everything it may fetch by itself is off; our documents embed what they need.
 */
export async function openPdf(base64: string): Promise<OpenPdf> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Ours, in place of the one pdf.js makes from an address: it takes `tauri:` for another origin.
  const port = new Worker(workerAddress, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: toBytes(base64),
    worker,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
    port.terminate();
  };
  try {
    return { pdf: await task.promise, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

function toBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
