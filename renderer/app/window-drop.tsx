import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { previewFiles } from "#renderer/stores/import.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { notify } from "#renderer/stores/notices.ts";
import { errorSaid, say } from "#renderer/stores/said.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { droppedFiles } from "./dropped-files.ts";

/** A campus folder or workbook may be dropped anywhere on the window: it is read, and nothing changes before it is looked at. */
export function WindowDrop() {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (event.defaultPrevented || !bringsFiles(event)) return;
      event.preventDefault();
      takeIn(event.dataTransfer!).catch((error: unknown) => notify(errorSaid(error), { tone: "problem" }));
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="window-drop">
      <p>
        <Icon name="import" />
        {t("frame.dropHere")}
      </p>
    </div>
  );
}

async function takeIn(dropped: DataTransfer): Promise<void> {
  const files = await droppedFiles(dropped);
  const document = files.find(({ name }) => name.toLowerCase().endsWith(".campus"));
  if (document && files.length === 1) {
    notify(say("notice.openInstead", { name: document.name }), { tone: "problem" });
    return;
  }
  goTo("import");
  await previewFiles(files);
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
