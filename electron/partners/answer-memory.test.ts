import { describe, expect, it } from "vitest";
import { newAnswerMemory } from "./answer-memory.ts";
import type { ServedLink } from "./messages.ts";
import type { Answer, Asked } from "./routes.ts";

const link = (partner: string, machines: string[] | null = null): ServedLink => ({
  id: partner,
  partner,
  purpose: "page",
  scope: { machines, roomTypes: null, runs: true, asks: true },
  expires: "2030-01-01T00:00:00Z",
  hash: "",
});
const asked = (given: Partial<Asked> = {}): Asked => ({
  parts: [],
  query: new URLSearchParams("a=1"),
  body: null,
  key: "",
  link: link("P"),
  ...given,
});

/** Asks a memory; says how often it had to be answered. */
function counting() {
  const memory = newAnswerMemory();
  let count = 0;
  const ask = (route: string, what: Asked) =>
    memory.get(route, what, async (): Promise<Answer> => ({ status: 200, type: "", body: String(++count) }));
  return { memory, ask, count: () => count };
}

describe("what was answered", () => {
  it("is kept for the same question of the same partner with the same scope, until it is cleared", async () => {
    const { memory, ask, count } = counting();
    await ask("availability", asked());
    await ask("availability", asked());
    expect(count()).toBe(1);
    memory.clear();
    await ask("availability", asked());
    expect(count()).toBe(2);
  });

  it("is never another partner's, nor that of a link that shows other things, nor of another question", async () => {
    const { ask, count } = counting();
    await ask("availability", asked());
    await ask("availability", asked({ link: link("Q") }));
    await ask("availability", asked({ link: link("P", ["M"]) }));
    await ask("availability", asked({ query: new URLSearchParams("a=2") }));
    await ask("busy calendar", asked({ parts: ["token", "pool", "M"] }));
    await ask("busy calendar", asked({ parts: ["token", "pool", "N"] }));
    expect(count()).toBe(6);
  });

  it("is one for two addresses of the same calendar, and never kept of requests", async () => {
    const { ask, count } = counting();
    await ask("busy calendar", asked({ parts: ["one", "pool", "M"] }));
    await ask("busy calendar", asked({ parts: ["other", "pool", "M"] }));
    expect(count()).toBe(1);
    await ask("requests", asked());
    await ask("requests", asked());
    expect(count()).toBe(3);
  });
});
