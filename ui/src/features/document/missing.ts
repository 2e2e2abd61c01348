const list = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** Where a character is missing: « page 2 », « pages 2 et 3 ». */
export function missingWords(pages: readonly number[]): string {
  return `${pages.length > 1 ? 'pages' : 'page'}\u00a0${list.format(pages.map(String))}`;
}
