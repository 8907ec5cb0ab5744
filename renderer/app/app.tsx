import { Suspense, useCallback, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { I18nProvider } from "react-aria-components/I18nProvider";
import "./app.css";
import { useDocument } from "#renderer/stores/document.ts";
import { useNavigation } from "#renderer/stores/navigation.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Palette } from "./palette/palette.tsx";
import { usePaper } from "./paper.ts";
import { PathDialog } from "./path-dialog.tsx";
import { Rail } from "./rail.tsx";
import { screens } from "./screens.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { StatusLine } from "./status-line.tsx";
import { Toasts } from "./toasts.tsx";
import { WindowDrop } from "./window-drop.tsx";

/** The window: the rail, the screen, the status line, and what floats over them. */
export function App() {
  const { t, i18n } = useTranslation();
  const { helpOpen, setHelpOpen } = useShortcuts();
  usePaper();
  const showHelp = useCallback(() => setHelpOpen(true), [setHelpOpen]);
  const name = useDocument((open) => open.state?.name);
  const scenario = useDocument((open) => open.state?.scenario != null);
  useEffect(() => {
    document.title = name ? `${name} – ${t("frame.title")}` : t("frame.title");
  }, [name, t]);

  return (
    <I18nProvider locale={i18n.language === "nl" ? "nl-BE" : "en-GB"}>
      <a className="skip-link" href="#work">
        {t("frame.skip")}
      </a>
      <div className={scenario ? "frame frame-scenario" : "frame"}>
        <Rail onHelp={showHelp} />
        <main id="work" className="work" tabIndex={-1}>
          <Work />
        </main>
        <StatusLine />
      </div>
      <Toasts />
      <PathDialog />
      <Palette onShortcuts={showHelp} />
      <WindowDrop />
      <ShortcutsDialog open={helpOpen} onClose={() => setHelpOpen(false)} />
    </I18nProvider>
  );
}

/** The screen the planner is on, once there is a document. */
function Work() {
  const { t } = useTranslation();
  const ready = useDocument((open) => open.campus !== null);
  const at = useNavigation((navigation) => navigation.screen);
  const waiting = <p className="work-waiting">{t("frame.loading")}</p>;
  if (!ready) return waiting;
  const { id, Component } = screens.find((screen) => screen.id === at) ?? screens[0];
  return (
    <ErrorBoundary key={id}>
      <Suspense fallback={waiting}>
        <Component />
      </Suspense>
    </ErrorBoundary>
  );
}
