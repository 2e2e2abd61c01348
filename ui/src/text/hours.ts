/** What somebody typed as hours, in minutes: « 2 », « 2,5 », « 1h30 », « 45 min ». Null when empty. */
export function readHours(typed: string): number | null | undefined {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').toLowerCase();
  if (text === '') return null;
  const minutes = /^(\d{1,4})(?:min|mn)$/.exec(text);
  if (minutes) return Number(minutes[1]);
  const clock = /^(\d{1,3})(?:h|:)(\d{1,2})?(?:min|mn)?$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2] ?? 0);
  const decimal = /^\d{1,3}(?:[.,]\d{1,2})?$/.exec(text);
  return decimal ? Math.round(Number(text.replace(',', '.')) * 60) : undefined;
}

/** Minutes as one types them: « 2 h », « 1 h 30 », « 45 min ». */
export function writeHours(minutes: number | null): string {
  if (minutes === null) return '';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${String(rest)} min`;
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest).padStart(2, '0')}`;
}
