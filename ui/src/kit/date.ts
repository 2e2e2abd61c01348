/** What somebody meant by a date: a day, nothing, or a sentence saying what is wrong. */
export type ParsedDate = { iso: string } | { empty: true } | { error: string };

const UNREADABLE = 'Écrivez la date comme 23/11/2026.';
const IMPOSSIBLE = 'Cette date n’existe pas\u202f: vérifiez le jour et le mois.';
const MONTHS = ['janv', 'fevr', 'mars', 'avri', 'mai', 'juin', 'juil', 'aout', 'sept', 'octo', 'nove', 'dece'];
const WORDS: Record<string, number> = {
  'aujourd hui': 0,
  aujourdhui: 0,
  auj: 0,
  demain: 1,
  'apres demain': 2,
  hier: -1,
};

function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}

function shifted(today: string, amount: number, unit: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  const day = date.getUTCDate();
  if (unit.startsWith('m') || unit.startsWith('a')) {
    // The end of a month stays the end of a month: 31/01 + 1 mois is 28/02.
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + amount * (unit.startsWith('a') ? 12 : 1));
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
  } else {
    date.setUTCDate(day + amount * (unit.startsWith('s') ? 7 : 1));
  }
  return date.toISOString().slice(0, 10);
}

/** Two digits read as the year people mean: up to twenty years ahead, else the century before. */
function fullYear(typed: string, today: string): number {
  const year = Number(typed);
  if (typed.length > 2) return year;
  return 2000 + year <= Number(today.slice(0, 4)) + 20 ? 2000 + year : 1900 + year;
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.slice(0, 4)) && word.length >= 3) + 1;
}

/** Reads a date as people type it: `3/4/26`, `03042026`, `3 avril`, `aujourd’hui`, `+7`, `+3 mois`. */
export function parseDate(text: string, today: string): ParsedDate {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'\s\u00a0\u202f]+/g, ' ')
    .trim();
  if (bare === '') return { empty: true };
  const word = WORDS[bare.replace('-', ' ')];
  if (word !== undefined) return { iso: shifted(today, word, 'j') };
  const shift = /^([+-]) ?(\d{1,4}) ?(j|jours?|s|sem|semaines?|m|mois|a|ans?)?$/.exec(bare);
  if (shift) return { iso: shifted(today, Number(`${shift[1] ?? ''}${shift[2] ?? ''}`), shift[3] ?? 'j') };

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  const packed = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(bare);
  const spelled = /^(\d{1,2})(?:er)? ([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?$/.exec(bare);
  const parted = /^(\d{1,2})[/.\- ]+(\d{1,2})(?:[/.\- ]+(\d{4}|\d{2}))?$/.exec(bare);
  const numeric = packed ?? parted;
  let found: string | null;
  if (iso) found = isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  else if (numeric)
    found = isoOf(fullYear(numeric[3] ?? today.slice(0, 4), today), Number(numeric[2]), Number(numeric[1]));
  else if (spelled && monthNumber(spelled[2] ?? '') > 0)
    found = isoOf(fullYear(spelled[3] ?? today.slice(0, 4), today), monthNumber(spelled[2] ?? ''), Number(spelled[1]));
  else return { error: UNREADABLE };
  return found === null ? { error: IMPOSSIBLE } : { iso: found };
}

/** `2026-11-23` → `23/11/2026`; anything else as it is. */
export function showDate(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return found ? `${found[3] ?? ''}/${found[2] ?? ''}/${found[1] ?? ''}` : iso;
}
