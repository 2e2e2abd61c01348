const list = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** Where a character is missing: « page 2 », « pages 2 et 3 ». */
export function missingWords(pages: readonly number[]): string {
  return `${pages.length > 1 ? 'pages' : 'page'}\u00a0${list.format(pages.map(String))}`;
}

/** The number of a character, « U+1F984 »: the screen may have no drawing of it either. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
