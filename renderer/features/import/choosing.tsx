import type { ComponentProps } from "react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { DropZone } from "react-aria-components/DropZone";
import { Text } from "react-aria-components/Text";
import { lookForDialogs, useDialogs } from "#renderer/stores/dialogs.ts";
import { chooseImportFolder, keepTemplate, previewFiles, previewPath, useImport } from "#renderer/stores/import.ts";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/fields.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { FileButton } from "./file-button.tsx";

type Dropped = Parameters<NonNullable<ComponentProps<typeof DropZone>["onDrop"]>>[0]["items"];

/** Where a campus folder is chosen: dropped, picked, or named by its path. */
export function Choosing() {
  const { t } = useTranslation();
  const text = useSaid();
  const problem = useImport((now) => now.problem);
  const dialogs = useDialogs((now) => now.has);
  useEffect(() => void lookForDialogs().catch(() => {}), []);
  return (
    <div className="import-choosing">
      {problem && (
        <p className="import-problem" role="alert">
          <Icon name="warning" />
          {text(problem)}
        </p>
      )}
      <DropZone
        className="drop-zone"
        onDrop={({ items }) => void filesOf(items).then(previewFiles)}
        getDropOperation={() => "copy"}
      >
        <Icon name="import" />
        <Text slot="label" className="drop-title">
          {t("import.drop.title")}
        </Text>
        <p className="muted">{t("import.drop.text")}</p>
        <div className="drop-acts">
          {dialogs ? (
            <Button look="primary" icon="folder" onPress={() => void chooseImportFolder()}>
              {t("import.drop.folder")}
            </Button>
          ) : (
            <FileButton look="primary" icon="folder" folder onChoose={(files) => void previewFiles(files)}>
              {t("import.drop.folder")}
            </FileButton>
          )}
          <FileButton look="plain" icon="file" onChoose={(files) => void previewFiles(files)}>
            {t("import.drop.files")}
          </FileButton>
          <Button icon="table" onPress={() => void keepTemplate()}>
            {t("import.template")}
          </Button>
        </div>
      </DropZone>
      {!dialogs && <PathForm />}
    </div>
  );
}

/** Names a folder on the computer where the program runs. */
function PathForm() {
  const { t } = useTranslation();
  const [path, setPath] = useState("");
  const read = () => {
    if (path.trim() !== "") void previewPath(path.trim());
  };
  return (
    <form
      className="import-path"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <TextField label={t("import.path.label")} value={path} onChange={setPath} />
      <Button disabled={path.trim() === ""} onPress={read}>
        {t("import.path.act")}
      </Button>
    </form>
  );
}

/** The dropped files, and the files in the dropped folders themselves. */
async function filesOf(items: Dropped): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === "file") files.push(await item.getFile());
    if (item.kind !== "directory") continue;
    for await (const entry of item.getEntries()) if (entry.kind === "file") files.push(await entry.getFile());
  }
  return files;
}
