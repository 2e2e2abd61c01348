/** What a key asks of the plan. */
export type Wish = { add: 'action' | 'objective' } | { rank: number | null };

/** Reads a key of the plan; letters and digits count only where nothing is being typed. */
export function wishOf(event: KeyboardEvent): Wish | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, dialog, [contenteditable]')) return null;
  const key = event.key.toLowerCase();
  if (key === 'a') return { add: 'action' };
  if (key === 'o') return { add: 'objective' };
  return /^[0-3]$/.test(key) ? { rank: key === '0' ? null : Number(key) } : null;
}
