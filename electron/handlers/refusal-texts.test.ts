import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { requestRefusals } from "#shared/contract/refusal-texts.ts";

it("has words for every code the desks refuse with", () => {
  const desk = join(import.meta.dirname, "desk");
  const sources = readdirSync(desk).filter((name) => name.endsWith(".ts") && !name.includes(".test."));
  const text = sources.map((name) => readFileSync(join(desk, name), "utf8")).join("\n");
  const codes = [...text.matchAll(/(?:refuse|Refused)\((?:\w+ \? )?"([\w-]+)"(?: : "([\w-]+)")?/g)].flatMap((found) =>
    found.slice(1).filter((code) => code !== undefined),
  );
  const commits = ["stale", "read-only", "full", "failed", "nothing-to-undo", "nothing-to-redo"];
  expect(codes.length).toBeGreaterThan(6);
  expect([...codes, ...commits].filter((code) => !(code in requestRefusals))).toEqual([]);
});
