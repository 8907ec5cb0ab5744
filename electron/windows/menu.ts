import { Menu } from "electron";
import type { MenuItemConstructorOptions } from "electron";
import type { MenuCommand } from "#shared/contract/app.ts";
import { menuWords } from "./menu-words.ts";

/** What the menu bar shows and does. */
export interface MenuNeeds {
  readonly language: "nl" | "en";
  readonly recent: readonly { readonly path: string; readonly name: string }[];
  /** Tells the window. */
  readonly command: (command: MenuCommand) => void;
  readonly openRecent: (path: string) => void;
}

/** Puts up the menu bar; again whenever the language or the recent documents change. */
export function showMenu(needs: MenuNeeds): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(needs)));
}

/** The menu bar as Electron takes it. */
export function menuTemplate({ language, recent, command, openRecent }: MenuNeeds): MenuItemConstructorOptions[] {
  const words = menuWords[language];
  // The window listens to these keys itself and leaves a text field its own undo, so the menu only shows them.
  const item = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: () => command(name),
  });
  const line: MenuItemConstructorOptions = { type: "separator" };
  const documents = recent.map(({ path, name }) => ({ label: `${name} (${path})`, click: () => openRecent(path) }));

  return [
    {
      label: words.file,
      submenu: [
        item(words.open, "open", "CmdOrCtrl+O"),
        { label: words.recent, submenu: documents.length > 0 ? documents : [{ label: words.none, enabled: false }] },
        line,
        item(words.saveCopy, "save-copy", "CmdOrCtrl+Shift+S"),
        line,
        item(words.importFiles, "import"),
        item(words.exportFiles, "export"),
        item(words.template, "template"),
        line,
        { label: words.quit, role: "quit" },
      ],
    },
    {
      label: words.edit,
      submenu: [
        item(words.undo, "undo", "CmdOrCtrl+Z"),
        item(words.redo, "redo", "CmdOrCtrl+Shift+Z"),
        line,
        { label: words.cut, role: "cut" },
        { label: words.copy, role: "copy" },
        { label: words.paste, role: "paste" },
        { label: words.selectAll, role: "selectAll" },
        line,
        item(words.find, "find", "CmdOrCtrl+F"),
        item(words.palette, "palette", "CmdOrCtrl+K"),
      ],
    },
    { label: words.plan, submenu: [item(words.solve, "solve")] },
    {
      label: words.view,
      submenu: [
        { label: words.zoomIn, role: "zoomIn" },
        { label: words.zoomOut, role: "zoomOut" },
        { label: words.zoomReset, role: "resetZoom" },
        line,
        { label: words.fullScreen, role: "togglefullscreen" },
      ],
    },
  ];
}
