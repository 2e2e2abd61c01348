import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** Dots to the inch: what a laser printer needs for small letters. */
const SHARPNESS = 220;
const MILLIMETRES = 25.4 / 72;

/** Pages laid out for the printer, beside the window; nothing is written to disk. */
export class PrintedPages {
  readonly #holder = document.createElement('div');
  readonly #sheet = new CSSStyleSheet();
  #addresses: string[] = [];

  /** Draws every page; `ondrawn` hears of each. */
  async draw(pdf: PDFDocumentProxy, ondrawn: (page: number) => void): Promise<void> {
    this.clear();
    this.#holder.className = 'print-pages';
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: MILLIMETRES });
      if (number === 1) this.#sheet.replaceSync(`@page { size: ${String(width)}mm ${String(height)}mm; margin: 0; }`);
      this.#holder.append(await this.#leaf(page, width, height));
      ondrawn(number);
    }
  }

  /** Opens the dialog of the printer, and waits until it is closed. */
  print(): void {
    document.body.append(this.#holder);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    document.documentElement.dataset['printing'] = 'true';
    window.print();
  }

  /** Forgets the pages. */
  clear(): void {
    delete document.documentElement.dataset['printing'];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#holder.remove();
    this.#holder.replaceChildren();
    for (const address of this.#addresses) URL.revokeObjectURL(address);
    this.#addresses = [];
  }

  async #leaf(page: PDFPageProxy, width: number, height: number): Promise<HTMLElement> {
    const canvas = document.createElement('canvas');
    const viewport = page.getViewport({ scale: SHARPNESS / 72 });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    const image = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done);
    });
    // The pixels of a canvas outlive its element: given back at once, a list of sixty pages prints too.
    canvas.width = 0;
    if (!image) throw new Error('the page could not be drawn');
    const address = URL.createObjectURL(image);
    this.#addresses.push(address);
    const picture = Object.assign(new Image(), { src: address, alt: '' });
    await picture.decode();
    const leaf = document.createElement('div');
    // A hair less than the sheet: rounded up, each page would push a blank one.
    Object.assign(leaf.style, { width: `${String(width)}mm`, height: `${String(height - 0.3)}mm` });
    leaf.append(picture);
    return leaf;
  }
}
