import { useTranslation } from "react-i18next";
import "./import.css";
import { useImport } from "#renderer/stores/import.ts";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { Screen } from "#renderer/ui/screen.tsx";
import { Choosing } from "./choosing.tsx";
import { Done } from "./done.tsx";
import { Preview } from "./preview.tsx";

/** *Import*: choose a campus folder, see what stands in it, read it in. */
export function ImportScreen() {
  const { t } = useTranslation();
  const phase = useImport((now) => now.phase);
  return (
    <Screen title={t("screens.import.title")}>
      {phase === "choosing" && <Choosing />}
      {phase === "reading" && <Reading />}
      {(phase === "preview" || phase === "carrying") && <Preview />}
      {phase === "done" && <Done />}
    </Screen>
  );
}

function Reading() {
  const { t } = useTranslation();
  const source = useImport((now) => now.source);
  const text = source ? t("import.readingOf", { source }) : t("import.reading");
  return (
    <div className="import-reading" role="status">
      <p>{text}</p>
      <ProgressBar label={text} share={null} />
    </div>
  );
}
