/** What time it is. The shell of the window sets it once; tests set theirs. */
let read: () => Date = () => new Date();

/** Sets the clock. */
export function setClock(clock: () => Date): void {
  read = clock;
}

/** Returns the moment. */
export function now(): Date {
  return read();
}

/** Returns today as `2026-11-23`, in local time. */
export function today(): string {
  const date = read();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
