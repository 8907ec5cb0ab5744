import { createRoot } from "react-dom/client";
import "@fontsource-variable/inter/wght.css";
import "#renderer/ui/tokens.css";
import "#renderer/ui/base.css";
import { followBounds } from "#renderer/stores/bounds.ts";
import { followMenu } from "#renderer/stores/commands.ts";
import { followDocument } from "#renderer/stores/document.ts";
import { loadRecent } from "#renderer/stores/files.ts";
import { loadPreferences, usePreferences } from "#renderer/stores/preferences.ts";
import { followPrices } from "#renderer/stores/prices.ts";
import { followRequests } from "#renderer/stores/requests.ts";
import { resumeSolve } from "#renderer/stores/solve.ts";
import { App } from "./app.tsx";
import { changeLanguage, startLanguage } from "./language/i18n.ts";
import { resume } from "./resume.ts";
import { showTheme } from "./theme.ts";

const life = new AbortController();
void followDocument(life.signal);
followBounds(life.signal);
followPrices(life.signal);
followRequests(life.signal);
// A window that cannot read what it remembered opens in Dutch, on the first screen.
await loadPreferences().catch(() => {});
resume();

const { language, theme } = usePreferences.getState();
showTheme(theme);
await startLanguage(language);
usePreferences.subscribe((now, before) => {
  if (now.theme !== before.theme) showTheme(now.theme);
  if (now.language !== before.language) void changeLanguage(now.language);
});

createRoot(document.getElementById("app")!).render(<App />);
void loadRecent().catch(() => {});
void followMenu(life.signal).catch(() => {});
void resumeSolve();
