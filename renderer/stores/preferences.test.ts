import { beforeEach, describe, expect, it } from "vitest";
import type { Preferences } from "#shared/contract/app.ts";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { goToWeek, useNavigation } from "./navigation.ts";
import { loadPreferences, prefer, preferView, rememberedView, usePreferences } from "./preferences.ts";

let kept: Preferences;

beforeEach(() => {
  kept = { language: "en", theme: "dark", author: "An", layout: { width: 300 } };
  const app = {
    preferences: async () => kept,
    setPreferences: async (change: Partial<Preferences>) => (kept = { ...kept, ...change }),
  };
  changeDoor(doorOver(memoryLink({ app } as unknown as Answers)));
});

describe("preferences", () => {
  it("are what was remembered", async () => {
    await loadPreferences();
    expect(usePreferences.getState()).toMatchObject({ ...kept, loaded: true });
  });

  it("are on screen at once and remembered after", async () => {
    const remembered = prefer({ language: "nl" });
    expect(usePreferences.getState().language).toBe("nl");
    await remembered;
    expect(kept.language).toBe("nl");
  });

  it("keep how each document was shown, and for a new one what was chosen last", async () => {
    await loadPreferences();
    await preferView("/a.campus", "timetable.zoom", "150");
    await preferView("/b.campus", "timetable.zoom", "75");
    expect(rememberedView("/a.campus")["timetable.zoom"]).toBe("150");
    expect(rememberedView("/b.campus")["timetable.zoom"]).toBe("75");
    expect(rememberedView("/c.campus")["timetable.zoom"]).toBe("75");
    for (let nth = 0; nth < 30; nth++) await preferView(`/${nth}.campus`, "timetable.zoom", "100");
    expect(Object.keys(kept.layout).filter((key) => key.startsWith("view "))).toHaveLength(20);
    expect(rememberedView("/29.campus")["timetable.zoom"]).toBe("100");
  });

  it("keep the screen the planner was on beside the rest of the layout", async () => {
    await loadPreferences();
    goToWeek(106_000);
    expect(useNavigation.getState()).toEqual({ screen: "timetable", week: 106_000 });
    await Promise.resolve();
    expect(kept.layout).toEqual({ width: 300, screen: "timetable" });
  });
});
