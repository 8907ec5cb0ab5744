import type { MenuCommand } from "#shared/contract/app.ts";
import { door } from "#renderer/bridge/door.ts";
import { redo, undo } from "./acts.ts";
import { chooseCopy, chooseOpen } from "./files.ts";
import { keepTemplate } from "./import.ts";
import { goTo } from "./navigation.ts";
import { showPalette } from "./palette.ts";

/** What a menu or a key can ask for, wherever the planner is. */
const acts: Readonly<Record<MenuCommand, () => unknown>> = {
  open: chooseOpen,
  "save-copy": chooseCopy,
  undo,
  redo,
  find: focusSearch,
  palette: () => showPalette(true),
  import: () => goTo("import"),
  export: () => goTo("export"),
  template: keepTemplate,
  solve: () => goTo("solve"),
};

/** Does what a command says. */
export function command(name: MenuCommand): void {
  void acts[name]();
}

/** Does what the system's menu bar says, until the signal aborts. */
export async function followMenu(signal: AbortSignal): Promise<void> {
  for await (const name of await door().app.menu(undefined, { signal })) command(name);
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>("[data-find]");
  field?.focus();
  field?.select();
}
