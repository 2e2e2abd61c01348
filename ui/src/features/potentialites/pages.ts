import type { PotentialitesMark } from '../../api/generated';

/** What the parent answers, item by item. */
export type Answers = Record<string, PotentialitesMark | null>;

/** A page: the items of a domain. */
export interface Page {
  items: readonly { item: string }[];
}

/** The first item of a page with no answer. */
export function unansweredIn(page: Page | undefined, answers: Answers): string | undefined {
  return page?.items.find(({ item }) => (answers[item] ?? null) === null)?.item;
}

/** The first page with an item to answer; -1 when all is answered. */
export function pageToAnswer(pages: readonly Page[], answers: Answers): number {
  return pages.findIndex((page) => unansweredIn(page, answers) !== undefined);
}

/** Where one starts on a page: what has no answer yet, else its head. */
export function startOf(page: Page | undefined, answers: Answers): string | undefined {
  return unansweredIn(page, answers) ?? page?.items[0]?.item;
}

/** The item beside another on its page; undefined past an end. */
export function beside(page: Page | undefined, item: string | undefined, by: 1 | -1): string | undefined {
  const items = page?.items ?? [];
  return items[items.findIndex((one) => one.item === item) + by]?.item;
}
