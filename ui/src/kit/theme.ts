/** What the user chose; `auto` follows the system, including its wish for more contrast. */
export type ThemeChoice = 'auto' | 'light' | 'dark' | 'contrast';

/** Applies a theme to the window. */
export function applyTheme(choice: ThemeChoice): void {
  const more = window.matchMedia('(prefers-contrast: more)').matches;
  const theme = choice === 'auto' && more ? 'contrast' : choice;
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Applies the size of the text, in hundredths of the usual one. */
export function applyTextScale(percent: number): void {
  document.documentElement.style.fontSize = percent === 100 ? '' : `${String(percent)}%`;
}
