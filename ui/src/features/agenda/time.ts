/** What somebody typed as a time, as `14:30`: « 14h30 », « 14 h », « 1430 », « 9:5 ». Undefined when it is none. */
export function readTime(typed: string): string | undefined {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').toLowerCase();
  const found = /^(\d{1,2})(?:[h:.](\d{1,2})?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!found) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
