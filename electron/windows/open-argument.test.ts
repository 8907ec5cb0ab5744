import { describe, expect, it } from "vitest";
import { documentIn } from "./open-argument.ts";

describe("the document on a command line", () => {
  it("is a path, never a switch", () => {
    expect(documentIn(["dagdeel", "jaar.campus"], "/plannen")).toBe("/plannen/jaar.campus");
    expect(documentIn(["electron", ".", "/a/b.CAMPUS"], "/plannen")).toBe("/a/b.CAMPUS");
    expect(documentIn(["dagdeel", "--inspect", "jaar.campus", "--x"], "/")).toBe("/jaar.campus");
    for (const args of [
      [],
      ["dagdeel"],
      ["jaar.campus"],
      ["dagdeel", "--user-data-dir=x.campus"],
      ["dagdeel", "-x.campus"],
      ["dagdeel", "jaar.xlsx"],
      ["dagdeel", "a\0.campus"],
    ])
      expect(documentIn(args, "/")).toBeNull();
  });
});
