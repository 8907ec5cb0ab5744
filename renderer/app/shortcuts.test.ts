import { describe, expect, it } from "vitest";
import { screens } from "./screens.tsx";
import { keysOf, shortcuts } from "./shortcuts.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "shiftKey" | "altKey", boolean>> = {}) =>
  keysOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe("shortcuts", () => {
  it("are written as they are pressed", () => {
    expect(press("z", { ctrlKey: true })).toBe("Ctrl+Z");
    expect(press("Z", { ctrlKey: true, shiftKey: true })).toBe("Ctrl+Shift+Z");
    expect(press("z", { metaKey: true })).toBe("Ctrl+Z");
    expect(press("ArrowLeft", { altKey: true })).toBe("Alt+ArrowLeft");
  });

  it("each do one thing", () => {
    const keys = [...shortcuts, ...screens].map((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
