/** Words of the recovery sheet. */
export const WORD_COUNT = 24;

/** Reads words however they were typed or pasted: numbered, one a line, with commas. */
export function readWords(text: string): string[] {
  return text
    .split(/[\s\d.,;:)(\u00b0-]+/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '' && word !== 'n');
}
