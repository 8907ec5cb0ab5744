import { expect, it } from "vitest";
import { csvText } from "./csv-text.ts";

it("quotes only where a reader would need it", () => {
  const row = ["plain", "a,b", 'say "hi"', "two\nlines", " edge", "", "x;y=1"];
  expect(csvText([row])).toBe('plain,"a,b","say ""hi""","two\nlines"," edge",,x;y=1\n');
});
