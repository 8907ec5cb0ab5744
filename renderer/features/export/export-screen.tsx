import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import "./export.css";
import { lookForDialogs, useDialogs } from "#renderer/stores/dialogs.ts";
import { useDocument } from "#renderer/stores/document.ts";
import {
  chooseExportFolder,
  exportTo,
  mayWrite,
  proposeFolder,
  useExport,
  writeExport,
} from "#renderer/stores/export.ts";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/fields.tsx";
import { Screen } from "#renderer/ui/screen.tsx";
import { FormatPart } from "./format-part.tsx";
import { Outcome, Writing } from "./outcome.tsx";
import { Presets } from "./presets.tsx";
import { Preview } from "./preview.tsx";
import { WhatPart } from "./what-part.tsx";

/** *Export*: choose whose timetables, in which formats and where, and write them. */
export function ExportScreen() {
  const { t } = useTranslation();
  const now = useExport();
  const campus = useDocument((open) => open.campus);
  useEffect(() => {
    void proposeFolder();
    void lookForDialogs().catch(() => {});
  }, []);
  return (
    <Screen title={t("screens.export.title")} tools={<Presets />}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          void writeExport();
        }}
      >
        {campus && <WhatPart campus={campus} wish={now.wish} />}
        {campus && <Preview campus={campus} wish={now.wish} />}
        <FormatPart />
        <WherePart folder={now.folder} />
        <div className="export-acts">
          <Button look="primary" icon="export" disabled={!mayWrite(now)} onPress={() => void writeExport()}>
            {now.phase === "writing" ? t("export.writing") : t("export.write")}
          </Button>
          <Writing />
        </div>
        <Outcome />
      </form>
    </Screen>
  );
}

function WherePart({ folder }: { readonly folder: string }) {
  const { t } = useTranslation();
  const dialogs = useDialogs((found) => found.has);
  return (
    <fieldset className="export-part">
      <legend>{t("export.where")}</legend>
      <div className="export-folder">
        <TextField label={t("export.folder")} hint={t("export.folderHint")} value={folder} onChange={exportTo} />
        {dialogs && (
          <Button icon="folder" onPress={() => void chooseExportFolder()}>
            {t("export.choose")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
