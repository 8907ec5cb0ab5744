import { useTranslation } from "react-i18next";
import { stopExport, useExport } from "#renderer/stores/export.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** How the writing stands, with a way to stop it. */
export function Writing() {
  const { t } = useTranslation();
  const { phase, step } = useExport();
  if (phase !== "writing") return null;
  const label = step ? t("export.running", { done: step.done, total: step.total }) : t("export.writing");
  return (
    <>
      <ProgressBar label={label} share={step ? step.done / Math.max(1, step.total) : null} />
      <Button onPress={stopExport}>{t("export.stop")}</Button>
    </>
  );
}

/** What is missing, what went wrong, or where the files are. */
export function Outcome() {
  const { t } = useTranslation();
  const text = useSaid();
  const format = useFormat();
  const { wish, folder, written, problem, phase } = useExport();
  if (problem)
    return (
      <p className="export-problem" role="alert">
        <Icon name="warning" />
        {text(problem)}
      </p>
    );
  if (phase === "done" && written)
    return (
      <p className="export-done" role="status">
        <Icon name={written.stopped ? "warning" : "check"} />
        <span>
          {written.stopped && `${t("export.stopped")} `}
          {t("export.done", { count: written.files, files: format.number(written.files) })}{" "}
          <code>{written.folder}</code>
        </span>
      </p>
    );
  if (wish.formats.length === 0) return <p className="muted">{t("export.nothingChosen")}</p>;
  if (folder.trim() === "") return <p className="muted">{t("export.noFolder")}</p>;
  return null;
}
