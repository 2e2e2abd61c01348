/** A tab of the top bar: a place with its own address. */
export interface PageTab {
  href: string;
  label: string;
  current: boolean;
}

/** What the top bar shows of the present screen. */
export interface PageHead {
  /** The one `h1`. */
  title: string;
  /** Beside it, quietly: age, end of the contract. */
  facts?: string;
  tabs?: readonly PageTab[];
  /** Title of the window when it says more than the `h1`: « Plan d’action ». Never a name of a person. */
  windowTitle?: string;
}

class Page {
  #head = $state.raw<PageHead>({ title: '' });

  /** What is shown now. */
  get head(): PageHead {
    return this.#head;
  }

  /** Sets the head of the page, and the title of the window. */
  set(head: PageHead): void {
    this.#head = head;
    // The title of a window shows in task bars and system logs: no name of a person there.
    document.title = `${head.windowTitle ?? head.title} · Trame`;
  }
}

/** The head of the present page. */
export const page = new Page();

/** Says what the top bar shows; to be called while a screen starts, and followed as its data come. */
export function usePage(head: () => PageHead): void {
  $effect.pre(() => {
    page.set(head());
  });
}
