import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** Every text with its key, such as `timetable.week`. */
function textsOf(words: object, path = ""): [key: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string" ? [[`${path}${name}`, value]] : textsOf(value as object, `${path}${name}.`),
  );
}

/** Names of the values a text waits for; one that is named after its language holds words already in that language. */
function holesIn(text: string): string[] {
  return [
    ...new Set(
      Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => (name === "nl" || name === "en" ? "words" : name)),
    ),
  ].sort();
}

const dutch = new Map(textsOf(nl));
const english = new Map(textsOf(en));

describe("the words", () => {
  it("are there in both languages, under the same keys", () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it("name the same values in both languages, and none is blank", () => {
    const unlike = [...dutch].filter(([key, text]) => holesIn(text).join() !== holesIn(english.get(key) ?? "").join());
    expect(unlike).toEqual([]);
    expect([...dutch, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("have both numbers of a plural", () => {
    const keys = [...dutch.keys()];
    const ones = keys.filter((key) => key.endsWith("_one"));
    expect(ones.length).toBeGreaterThan(0);
    expect(ones.filter((key) => !dutch.has(key.replace(/_one$/, "_other")))).toEqual([]);
  });
});
