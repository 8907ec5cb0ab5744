import { describe, expect, it } from "vitest";
import { gridStep, roomFrom } from "./grid-keys.ts";

/** Headings in rows 0 and 5. */
const shape = { rows: 9, columns: 15, day: 3, isRoom: (row: number) => row !== 0 && row !== 5 };
const from = { row: 4, column: 1 };
const step = (key: string, ctrl = false, place = from) => gridStep(key, ctrl, place, shape);

describe("the keys of the grid", () => {
  it("go one cell on, over a heading, and not beyond the edge", () => {
    expect(step("ArrowRight")).toEqual({ row: 4, column: 2 });
    expect(step("ArrowDown")).toEqual({ row: 6, column: 1 });
    expect(step("ArrowUp", false, { row: 1, column: 1 })).toEqual({ row: 1, column: 1 });
    expect(step("ArrowLeft", false, { row: 1, column: 0 })).toEqual({ row: 1, column: 0 });
    expect(step("ArrowDown", false, { row: 8, column: 0 })).toEqual({ row: 8, column: 0 });
  });

  it("go a day on with Ctrl", () => {
    expect(step("ArrowRight", true)).toEqual({ row: 4, column: 4 });
    expect(step("ArrowLeft", true)).toEqual({ row: 4, column: 0 });
  });

  it("go to the ends of the row and of the grid", () => {
    expect(step("End")).toEqual({ row: 4, column: 14 });
    expect(step("Home", true)).toEqual({ row: 1, column: 0 });
    expect(step("End", true)).toEqual({ row: 8, column: 14 });
    expect(step("PageDown")).toEqual({ row: 8, column: 1 });
    expect(step("PageUp")).toEqual({ row: 1, column: 1 });
  });

  it("leave every other key alone", () => {
    expect(step("a")).toBeNull();
    expect(step("Tab")).toBeNull();
  });

  it("find no room where there is none", () => {
    expect(roomFrom(0, 1, { rows: 1, isRoom: () => false })).toBeNull();
  });
});
