import { useEffect, useState } from "react";
import type { MenuCommand } from "#shared/contract/app.ts";
import { command } from "#renderer/stores/commands.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import type { ScreenEntry } from "./screens.tsx";
import { screens } from "./screens.tsx";

/** A key combination that works everywhere, as `Ctrl+Shift+Z`; Ctrl is ⌘ on a Mac. */
export const shortcuts: readonly { readonly keys: string; readonly command: MenuCommand }[] = [
  { keys: "Ctrl+O", command: "open" },
  { keys: "Ctrl+Shift+S", command: "save-copy" },
  { keys: "Ctrl+F", command: "find" },
  { keys: "Ctrl+K", command: "palette" },
  { keys: "Ctrl+Z", command: "undo" },
  { keys: "Ctrl+Shift+Z", command: "redo" },
  { keys: "Ctrl+Y", command: "redo" },
];

/** Listens to the keys of the whole window; says whether the list of shortcuts is open. */
export function useShortcuts() {
  const [helpOpen, setHelpOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const found = shortcuts.find(({ keys }) => keys === keysOf(event));
      const typing = isTyping(event.target);
      if (found) {
        // In a text field undo and redo are the field's own.
        if (typing && (found.command === "undo" || found.command === "redo")) return;
        command(found.command);
      } else if (event.key === "?" && !typing) setHelpOpen(true);
      else if (event.altKey && !event.ctrlKey && screenOf(event.code)) goTo(screenOf(event.code)!.id);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return { helpOpen, setHelpOpen };
}

/** The combination of a key press, as it is written in the list. */
export function keysOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): string {
  const held = [
    (event.ctrlKey || event.metaKey) && "Ctrl",
    event.altKey && "Alt",
    event.shiftKey && "Shift",
    event.key.length === 1 ? event.key.toUpperCase() : event.key,
  ];
  return held.filter(Boolean).join("+");
}

/** The screen of a digit or letter key. The code is asked, for with Alt some keyboards write another sign. */
function screenOf(code: string): ScreenEntry | undefined {
  const sign = /^(?:Digit|Numpad|Key)(\w)$/.exec(code)?.[1];
  return sign === undefined ? undefined : screens.find(({ keys }) => keys === `Alt+${sign}`);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA"].includes(target.tagName));
}
