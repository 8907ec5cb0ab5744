import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { fill } from "./words.ts";

/** Every text with its key, such as `slot.none`; the steps of a list one by one. */
function textsOf(words: object, path = ""): [key: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string" ? [[`${path}${name}`, value]] : textsOf(value as object, `${path}${name}.`),
  );
}

const holesIn = (text: string) => Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name).sort();

describe("the words of the partner page", () => {
  const [dutch, english] = [new Map(textsOf(nl)), new Map(textsOf(en))];

  it("are there in both languages, under the same keys, and none is blank", () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
    expect([...dutch, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("name the same values in both languages", () => {
    const unlike = [...dutch].filter(([key, text]) => holesIn(text).join() !== holesIn(english.get(key) ?? "").join());
    expect(unlike).toEqual([]);
  });

  it("take the values they name, and show a hole that got none", () => {
    expect(fill("{{free}} van {{of}} vrij", { free: 3, of: 8 })).toBe("3 van 8 vrij");
    expect(fill("{{free}} van {{of}}", { free: 0 })).toBe("0 van {{of}}");
  });
});
