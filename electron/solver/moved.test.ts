import { describe, expect, it } from "vitest";
import { meeting, met } from "#shared/testing/small-campus.ts";
import { countMoved } from "./moved.ts";

const [monday, tuesday] = [meeting("2027-01-04", "VM"), meeting("2027-01-05", "VM")];

describe("moved meetings", () => {
  it("are those no longer in their period and room", () => {
    const before = [met("R1", monday, tuesday), met("R2", monday)];
    expect(countMoved(before, before)).toBe(0);
    expect(countMoved(before, [met("R2", monday), met("R1", tuesday, monday)])).toBe(0);
    expect(countMoved(before, [met("R1", monday, { ...tuesday, room: "B" }), met("R2", monday)])).toBe(1);
    expect(countMoved(before, [met("R1", monday, { ...tuesday, instructors: ["X"] }), met("R2", monday)])).toBe(0);
    expect(countMoved(before, [])).toBe(3);
    expect(countMoved([], before)).toBe(0);
  });
});
