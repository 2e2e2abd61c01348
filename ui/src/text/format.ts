/** Narrow no-break space, before « ; : ! ? » and inside guillemets. */
export const NNBSP = '\u202f';
/** No-break space, between a number and its unit. */
export const NBSP = '\u00a0';

const numbers = new Intl.NumberFormat('fr-FR');
const weekdays = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** 1234 → « 1 234 ». */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** « 2026-11-23 », with or without a time → « 23/11/2026 ». What is not a date is given back as it is. */
export function formatDate(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return found ? `${found[3] ?? ''}/${found[2] ?? ''}/${found[1] ?? ''}` : iso;
}

/** « 2024-03 » → « 03/2024 ». */
export function formatMonth(iso: string): string {
  const found = /^(\d{4})-(\d{2})/.exec(iso);
  return found ? `${found[2] ?? ''}/${found[1] ?? ''}` : iso;
}

/** « 2026-11-23 » → « lundi 23 novembre ». */
export function formatDay(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : weekdays.format(date).replace(/ 1 /, ' 1er ');
}

/** « 14:30 », or a local date and time → « 14 h 30 ». */
export function formatTime(time: string): string {
  const found = /(?:^|T| )(\d{2}):(\d{2})/.exec(time);
  return found ? `${found[1] ?? ''}${NBSP}h${NBSP}${found[2] ?? ''}` : time;
}

/** A local date and time → « 23/11/2026 à 14 h 30 ». */
export function formatDateTime(iso: string): string {
  return `${formatDate(iso)} à ${formatTime(iso)}`;
}

/** Minutes → « 2 h 30 », « 45 min », « 20 h ». */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${String(rest)}${NBSP}min`;
  const whole = `${formatNumber(hours)}${NBSP}h`;
  return rest === 0 ? whole : `${whole}${NBSP}${String(rest).padStart(2, '0')}`;
}

/** « 0612345678 » → « 06 12 34 56 78 »; « +33612345678 » → « +33 6 12 34 56 78 ». Others stay as typed. */
export function formatPhone(phone: string): string {
  const bare = phone.replace(/[\s.\-()]/g, '');
  if (/^0\d{9}$/.test(bare)) return bare.replace(/(\d{2})(?=\d)/g, `$1${NBSP}`);
  const abroad = /^(?:\+|00)33(\d)(\d{8})$/.exec(bare);
  if (!abroad) return phone;
  return `+33${NBSP}${abroad[1] ?? ''}${NBSP}${(abroad[2] ?? '').replace(/(\d{2})(?=\d)/g, `$1${NBSP}`)}`;
}

/** In French zero and one are singular: « 0 personne », « 2 personnes ». */
export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count)}${NBSP}${Math.abs(count) < 2 ? one : many}`;
}

/** 34 → « 34 ans ». */
export function formatAge(years: number): string {
  return plural(years, 'an', 'ans');
}

/** Days from one ISO day to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
  const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Math.round((day(to) - day(from)) / 86_400_000);
}

/** Where a day stands from today: « aujourd’hui », « dans 4 jours », « il y a 12 jours », « il y a 3 mois ». */
export function formatFromToday(iso: string, today: string): string {
  const days = daysBetween(today, iso);
  if (days === 0) return 'aujourd’hui';
  if (days === 1) return 'demain';
  if (days === -1) return 'hier';
  const size = Math.abs(days);
  const length =
    size < 61
      ? plural(size, 'jour', 'jours')
      : size < 730
        ? `${String(Math.round(size / 30.44))}${NBSP}mois`
        : formatAge(Math.floor(size / 365.25));
  return days > 0 ? `dans ${length}` : `il y a ${length}`;
}

/** « … » with the spaces French wants. */
export function quote(text: string): string {
  return `«${NNBSP}${text}${NNBSP}»`;
}

/** « foyer, enfants » → « Foyer, enfants », at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** « Foyer, enfants » → « foyer, enfants », in the middle of a line. */
export function midline(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}

/** Joins what is there with a middle dot; what is empty leaves no trace. */
export function facts(...parts: (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** A size in bytes → « 12 Ko », « 3,4 Mo ». */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))}${NBSP}Ko`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10)}${NBSP}Mo`;
}
