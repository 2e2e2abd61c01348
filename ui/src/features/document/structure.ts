import type { PDFPageProxy } from 'pdfjs-dist';

/** A piece of a page as it is read aloud. */
export interface Spoken {
  /** The element that says it. */
  tag: string;
  /** Level of a heading. */
  level?: number;
  /** What stands for a drawing. */
  alt?: string;
  children: (Spoken | string)[];
}

/** A node of the structure tree, as pdf.js answers it. */
export interface TreeNode {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: TreeNode[];
}

/** A piece of the text of a page: words, or the border of a marked content. */
export interface TextPiece {
  type?: string;
  id?: string | null;
  str?: string;
  hasEOL?: boolean;
}

const TAGS: Record<string, string> = {
  P: 'p',
  L: 'ul',
  LI: 'li',
  Table: 'table',
  Caption: 'caption',
  THead: 'thead',
  TBody: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
};
const INLINE = new Set(['Span', 'Link', 'Form', 'Lbl', 'LBody', 'Strong', 'Em', 'Quote']);

/** The words of each marked content of a page. */
export function wordsById(pieces: readonly TextPiece[]): Map<string, string> {
  const words = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const { type, id, str = '', hasEOL = false } of pieces) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? null);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const holder = open.findLast((one) => one !== null);
      if (holder) words.set(holder, (words.get(holder) ?? '') + str + (hasEOL ? ' ' : ''));
    }
  }
  return words;
}

/** The structure of a page as elements; `under` is the level of the heading the page stands below. */
export function speak(node: TreeNode, words: ReadonlyMap<string, string>, under: number): Spoken {
  const role = node.role ?? '';
  const heading = /^H([1-6])$/.exec(role)?.[1];
  const children = (node.children ?? []).flatMap((child): (Spoken | string)[] => {
    if (child.role !== undefined) return [speak(child, words, under)];
    const text = child.id === undefined ? undefined : words.get(child.id);
    return text ? [text] : [];
  });
  const spoken: Spoken = { tag: TAGS[role] ?? (INLINE.has(role) ? 'span' : 'div'), children };
  if (heading) return { ...spoken, tag: 'div', level: under + Number(heading) };
  return node.alt ? { ...spoken, tag: 'span', alt: node.alt } : spoken;
}

/** The lines of a page that has no structure, in the order they are drawn. */
export function lines(pieces: readonly TextPiece[]): Spoken {
  const whole = pieces.map(({ str = '', hasEOL = false }) => str + (hasEOL ? '\n' : '')).join('');
  const said = whole.split('\n').filter((line) => line.trim() !== '');
  return { tag: 'div', children: said.map((line) => ({ tag: 'p', children: [line] })) };
}

/** What a page says, in its reading order. */
export async function readPage(page: PDFPageProxy, under: number): Promise<Spoken> {
  const [tree, text] = await Promise.all([
    page.getStructTree() as Promise<TreeNode | null>,
    page.getTextContent({ includeMarkedContent: true }),
  ]);
  const pieces = text.items as TextPiece[];
  return tree ? speak(tree, wordsById(pieces), under) : lines(pieces);
}
