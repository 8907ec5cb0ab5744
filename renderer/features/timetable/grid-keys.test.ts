import { describe, expect, it } from "vitest";
import { gridStep } from "./grid-keys.ts";

const shape = { rows: 9, columns: 15, day: 3 };
const from = { row: 4, column: 1 };
const step = (key: string, ctrl = false, place = from) => gridStep(key, ctrl, place, shape);

describe("the keys of the grid", () => {
  it("go one cell on, and not beyond the edge", () => {
    expect(step("ArrowRight")).toEqual({ row: 4, column: 2 });
    expect(step("ArrowDown")).toEqual({ row: 5, column: 1 });
    expect(step("ArrowUp", false, { row: 0, column: 1 })).toEqual({ row: 0, column: 1 });
    expect(step("ArrowLeft", false, { row: 1, column: 0 })).toEqual({ row: 1, column: 0 });
    expect(step("ArrowDown", false, { row: 8, column: 0 })).toEqual({ row: 8, column: 0 });
  });

  it("go a day on with Ctrl", () => {
    expect(step("ArrowRight", true)).toEqual({ row: 4, column: 4 });
    expect(step("ArrowLeft", true)).toEqual({ row: 4, column: 0 });
  });

  it("go to the ends of the row and of the grid", () => {
    expect(step("End")).toEqual({ row: 4, column: 14 });
    expect(step("Home", true)).toEqual({ row: 0, column: 0 });
    expect(step("End", true)).toEqual({ row: 8, column: 14 });
    expect(step("PageDown")).toEqual({ row: 8, column: 1 });
    expect(step("PageUp")).toEqual({ row: 0, column: 1 });
  });

  it("leave every other key alone", () => {
    expect(step("a")).toBeNull();
    expect(step("Tab")).toBeNull();
  });
});
