/** A day and a time as typed → `2026-11-23T14:30`; null while one is missing or unreadable. */
export function readMoment(day: string | null, time: string): string | null {
  const found = /^(\d{1,2})\s*(?:h|:)\s*(\d{2})?$/i.exec(time.trim());
  if (day === null || !found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? '0')];
  if (hour > 23 || minute > 59) return null;
  return `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `2026-11-23T14:30` → its day and « 14:30 ». */
export function writeMoment(moment: string | null | undefined): { day: string | null; time: string } {
  const [day = null, time = ''] = moment ? moment.split('T') : [];
  return { day, time: time.slice(0, 5) };
}

/** Minutes from a local moment to another; negative when it is past. */
export function minutesBetween(from: string, to: string): number {
  const at = (moment: string): number => Date.parse(`${moment.slice(0, 16)}:00Z`);
  return Math.round((at(to) - at(from)) / 60_000);
}
