/** Light, dark, or as the device says. */
import { readKept, keep } from './kept';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function currentTheme(): Theme {
  return THEMES.find((theme) => theme === readKept<Theme>('theme')) ?? 'auto';
}

export function applyTheme(theme: Theme = currentTheme()): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  keep('theme', theme === 'auto' ? null : theme);
  // The server draws the first screen in it.
  document.cookie = `plenary.theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  applyTheme(theme);
}
