import { createRoot } from "react-dom/client";
import "@fontsource-variable/inter/wght.css";
import "#renderer/ui/tokens.css";
import "#renderer/ui/base.css";
import "./partner.css";
import { enter } from "./api.ts";
import { Page } from "./page.tsx";

/** The token of a personal link stands behind the #, which no browser sends along and no log holds; it is used once, here. */
const token = window.location.hash.slice(1);
if (token) {
  window.history.replaceState(null, "", `${window.location.pathname}${window.location.search}`);
  // Where it is not good, the page finds itself turned away and says so.
  await enter(token).catch(() => {});
}
createRoot(document.getElementById("app")!).render(<Page />);
