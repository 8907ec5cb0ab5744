import type { TFunction } from "i18next";
import type { MenuCommand } from "#shared/contract/app.ts";
import { command } from "#renderer/stores/commands.ts";
import { openDemo } from "#renderer/stores/files.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { prefer } from "#renderer/stores/preferences.ts";
import type { IconName } from "#renderer/ui/icons.tsx";
import { screens } from "#renderer/app/screens.tsx";
import { shortcuts } from "#renderer/app/shortcuts.ts";

/** A thing to do that can be typed. */
export interface PaletteAct {
  readonly id: string;
  readonly text: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly carryOut: () => void;
}

/** Everything that can be done from anywhere, in the words of the planner's language. */
export function paletteActs(t: TFunction, onShortcuts: () => void): readonly PaletteAct[] {
  return [
    ...screens.map(({ id, icon, keys }) => ({
      id: `screen-${id}`,
      text: t("palette.goTo", { screen: t(`screens.${id}.title`) }),
      icon,
      keys,
      carryOut: () => goTo(id),
    })),
    of("undo", t("frame.undo"), "undo"),
    of("redo", t("frame.redo"), "redo"),
    of("open", t("frame.open"), "folder"),
    of("save-copy", t("frame.saveCopy"), "file"),
    of("template", t("import.template"), "table"),
    { id: "demo", text: t("frame.openDemo"), carryOut: () => void openDemo() },
    { id: "keys", text: t("frame.shortcuts"), icon: "help", keys: "?", carryOut: onShortcuts },
    ...(["light", "dark", "system"] as const).map((theme) => ({
      id: `theme-${theme}`,
      text: t(`palette.theme.${theme}`),
      icon: "sun" as const,
      carryOut: () => void prefer({ theme }),
    })),
    { id: "nl", text: "Taal: Nederlands", carryOut: () => void prefer({ language: "nl" }) },
    { id: "en", text: "Language: English", carryOut: () => void prefer({ language: "en" }) },
  ];
}

function of(name: MenuCommand, text: string, icon: IconName): PaletteAct {
  const keys = shortcuts.find((shortcut) => shortcut.command === name)?.keys;
  return { id: name, text, icon, keys, carryOut: () => command(name) };
}

/** The acts of which the text holds every word typed; all of them where nothing is. */
export function actsTyped(acts: readonly PaletteAct[], typed: string): readonly PaletteAct[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return acts.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
}
