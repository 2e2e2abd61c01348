/** How large a page may be shown: a quarter of paper to four times. */
const LEAST = 0.25;
const MOST = 4;
const STEP = 1.25;

/** Where one is in the preview, and how large. */
export class PreviewView {
  readonly pages: number;
  page = $state(1);
  zoom = $state(1);
  /** Whether the page follows the width of the window. */
  fitted = $state(true);

  constructor(pages: number) {
    this.pages = pages;
  }

  /** Goes to a page, within those there are. */
  go(page: number): void {
    this.page = Math.min(Math.max(page, 1), this.pages);
  }

  /** Larger or smaller by a step. */
  resize(steps: number): void {
    this.fitted = false;
    this.zoom = Math.min(Math.max(this.zoom * STEP ** steps, LEAST), MOST);
  }

  /** As wide as there is room. */
  fit(room: number, paper: number): void {
    this.fitted = true;
    this.zoom = Math.min(Math.max(room / paper, LEAST), MOST);
  }

  /** What a key does; true when it did something. */
  press(key: string, fit: () => void): boolean {
    const moves: Record<string, () => void> = {
      PageDown: () => {
        this.go(this.page + 1);
      },
      PageUp: () => {
        this.go(this.page - 1);
      },
      Home: () => {
        this.go(1);
      },
      End: () => {
        this.go(this.pages);
      },
      '+': () => {
        this.resize(1);
      },
      '-': () => {
        this.resize(-1);
      },
      '0': fit,
    };
    moves[key]?.();
    return key in moves;
  }
}
