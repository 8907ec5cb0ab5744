import type { Preferences } from "#shared/contract/app.ts";

/** Shows a theme; the one of the system is what base.css does by itself. */
export function showTheme(theme: Preferences["theme"]): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
