import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';

/** Points of a PDF to pixels of the page: 72 points and 96 pixels to the inch. */
export const PIXELS = 96 / 72;
/** A page at its natural size, in pixels. */
export interface Paper {
  width: number;
  height: number;
}

/** Past this a canvas is refused by some webviews; the page is then drawn coarser, not left blank. */
const MOST_PIXELS = 16_000_000;

/** Draws a page in a canvas shown `zoom` times as large as paper, at the sharpness of the screen. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, zoom: number): RenderTask {
  const natural = page.getViewport({ scale: zoom * PIXELS });
  const area = natural.width * natural.height;
  const sharpness = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / area));
  const viewport = page.getViewport({ scale: zoom * PIXELS * sharpness });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  return page.render({ canvas, viewport });
}
