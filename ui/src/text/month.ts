/** What somebody typed as a month, as `2024-03`: « 03/2024 », « 3 2024 », « 2024-03 ». Undefined when it is none. */
export function readMonth(typed: string): string | undefined {
  const text = typed.trim();
  const french = /^(?:\d{1,2}[/.\- ])?(\d{1,2})[/.\- ](\d{4})$/.exec(text) ?? /^(\d{2})(\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text);
  const [year, month] = iso ? [iso[1], iso[2]] : [french?.[2], french?.[1]];
  if (!year || !month || Number(month) < 1 || Number(month) > 12) return undefined;
  return `${year}-${month.padStart(2, '0')}`;
}

/** Age in full years of who was born that month, or months before two years. */
export function ageOfMonth(month: string, today: string): string {
  const months =
    (Number(today.slice(0, 4)) - Number(month.slice(0, 4))) * 12 +
    Number(today.slice(5, 7)) -
    Number(month.slice(5, 7));
  if (months < 0) return '';
  return months < 24 ? `${String(months)}\u00a0mois` : `${String(Math.floor(months / 12))}\u00a0ans`;
}
