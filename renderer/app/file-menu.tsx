import { useTranslation } from "react-i18next";
import { command } from "#renderer/stores/commands.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { openDemo, openPath, useFiles } from "#renderer/stores/files.ts";
import { Menu } from "#renderer/ui/menu.tsx";
import type { MenuEntry } from "#renderer/ui/menu.tsx";

const MOST_RECENT = 6;

/** What can be done with documents, and those opened before. */
export function FileMenu() {
  const { t } = useTranslation();
  const recent = useFiles((files) => files.recent);
  const path = useDocument((open) => open.state?.path);
  const others = recent.filter((file) => file.path !== path).slice(0, MOST_RECENT);
  const entries: (MenuEntry | null)[] = [
    { id: "open", text: t("frame.open"), icon: "folder", keys: "Ctrl+O", onAction: () => command("open") },
    { id: "copy", text: t("frame.saveCopy"), icon: "file", keys: "Ctrl+Shift+S", onAction: () => command("save-copy") },
    { id: "demo", text: t("frame.openDemo"), onAction: () => void openDemo() },
    ...(others.length > 0 ? [null] : []),
    ...others.map((file) => ({
      id: file.path,
      text: file.name,
      hint: file.path,
      onAction: () => void openPath(file.path),
    })),
  ];
  return <Menu label={t("frame.file")} icon="menu" entries={entries} />;
}
