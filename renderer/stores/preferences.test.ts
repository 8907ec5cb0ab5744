import { beforeEach, describe, expect, it } from "vitest";
import type { Preferences } from "#shared/contract/app.ts";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { goToWeek, useNavigation } from "./navigation.ts";
import { loadPreferences, prefer, usePreferences } from "./preferences.ts";

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

  it("keep the screen the planner was on beside the rest of the layout", async () => {
    await loadPreferences();
    goToWeek(106_000);
    expect(useNavigation.getState()).toEqual({ screen: "timetable", week: 106_000 });
    await Promise.resolve();
    expect(kept.layout).toEqual({ width: 300, screen: "timetable" });
  });
});
