import { useTranslation } from "react-i18next";
import { prefer, usePreferences } from "#renderer/stores/preferences.ts";
import type { MenuEntry } from "#renderer/ui/menu.tsx";
import { Menu } from "#renderer/ui/menu.tsx";

/** Language and theme. */
export function SettingsMenu() {
  const { t } = useTranslation();
  const { language, theme } = usePreferences();
  const entry = (id: string, text: string, chosen: boolean, onAction: () => void): MenuEntry => ({
    id,
    text,
    icon: chosen ? "check" : undefined,
    onAction,
  });
  return (
    <Menu
      label={t("frame.settings")}
      icon="sun"
      entries={[
        entry("nl", "Nederlands", language === "nl", () => void prefer({ language: "nl" })),
        entry("en", "English", language === "en", () => void prefer({ language: "en" })),
        null,
        entry("system", t("frame.themeSystem"), theme === "system", () => void prefer({ theme: "system" })),
        entry("light", t("frame.themeLight"), theme === "light", () => void prefer({ theme: "light" })),
        entry("dark", t("frame.themeDark"), theme === "dark", () => void prefer({ theme: "dark" })),
      ]}
    />
  );
}
