import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import "./export.css";
import { lookForDialogs, useDialogs } from "#renderer/stores/dialogs.ts";
import { useDocument } from "#renderer/stores/document.ts";
import {
  ALL_EXPORTS,
  chooseExport,
  chooseExportFolder,
  exportTo,
  mayWrite,
  proposeFolder,
  useExport,
  writeExport,
} from "#renderer/stores/export.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox, TextField } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { Screen } from "#renderer/ui/screen.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** *Export*: choose what to write and where, and write it. */
export function ExportScreen() {
  const { t } = useTranslation();
  const now = useExport();
  const dialogs = useDialogs((found) => found.has);
  useEffect(() => {
    void proposeFolder();
    void lookForDialogs().catch(() => {});
  }, []);
  const writing = now.phase === "writing";
  return (
    <Screen title={t("screens.export.title")}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          void writeExport();
        }}
      >
        <What />
        <fieldset className="export-part">
          <legend>{t("export.where")}</legend>
          <div className="export-folder">
            <TextField
              label={t("export.folder")}
              hint={t("export.folderHint")}
              value={now.folder}
              onChange={exportTo}
            />
            {dialogs && (
              <Button icon="folder" onPress={() => void chooseExportFolder()}>
                {t("export.choose")}
              </Button>
            )}
          </div>
        </fieldset>
        <div className="export-acts">
          <Button look="primary" icon="export" disabled={!mayWrite(now)} onPress={() => void writeExport()}>
            {writing ? t("export.writing") : t("export.write")}
          </Button>
          {writing && <ProgressBar label={t("export.writing")} share={null} />}
        </div>
        <Outcome />
      </form>
    </Screen>
  );
}

function What() {
  const { t } = useTranslation();
  const what = useExport((now) => now.what);
  const planned = useDocument((open) => (open.campus?.plan.size ?? 0) > 0);
  const wantsPlan = what.includes("plan") || what.includes("calendars");
  return (
    <fieldset className="export-part">
      <legend>{t("export.what")}</legend>
      {ALL_EXPORTS.map((one) => (
        <div key={one}>
          <Checkbox
            label={t(`export.${one}.label`)}
            checked={what.includes(one)}
            onChange={(chosen) => chooseExport(one, chosen)}
          />
          <p className="export-hint">{t(`export.${one}.hint`)}</p>
        </div>
      ))}
      {!planned && wantsPlan && <p className="muted">{t("export.noPlan")}</p>}
    </fieldset>
  );
}

/** What is missing, what went wrong, or where the files are. */
function Outcome() {
  const { t } = useTranslation();
  const text = useSaid();
  const format = useFormat();
  const { what, folder, written, problem, phase } = useExport();
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
        <Icon name="check" />
        <span>
          {t("export.done", { count: written.files, files: format.number(written.files) })}{" "}
          <code>{written.folder}</code>
        </span>
      </p>
    );
  if (what.length === 0) return <p className="muted">{t("export.nothingChosen")}</p>;
  if (folder.trim() === "") return <p className="muted">{t("export.noFolder")}</p>;
  return null;
}
