import { beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import * as store from "./partners.ts";

const state = (links: readonly string[]) => ({ sharing: { on: true }, origin: "http://x", problem: "", links });
let asked: unknown[] = [];

beforeEach(() => {
  asked = [];
  store.usePartners.setState({ state: null, chosen: null, made: null, busy: false, problem: null });
  const answers = {
    partners: {
      state: async () => state(["a"]),
      makeLink: async (input: unknown) => {
        asked.push(input);
        return { address: "http://x/#secret", state: state(["a", "b"]) };
      },
      revoke: async () => {
        throw Object.assign(new Error("refused"), {
          code: "REFUSED",
          data: { refused: "partners-no-link", values: {} },
        });
      },
    },
  };
  changeDoor(doorOver(memoryLink(answers as unknown as Answers)));
});

describe("the links of partners", () => {
  it("are known once they were asked for", async () => {
    await store.loadPartners();
    expect(store.usePartners.getState().state?.links).toEqual(["a"]);
  });

  it("show their address once, until it is dismissed", async () => {
    expect(await store.makeLink("P", { machines: null, roomTypes: ["lab"], runs: false, asks: false }, 30)).toBe(true);
    expect(asked).toEqual([
      { partner: "P", scope: { machines: null, roomTypes: ["lab"], runs: false, asks: false }, days: 30 },
    ]);
    expect(store.usePartners.getState().made).toEqual({ partner: "P", address: "http://x/#secret" });
    store.dismissMade();
    expect(JSON.stringify(store.usePartners.getState())).not.toContain("secret");
  });

  it("say what keeps them from being revoked", async () => {
    expect(await store.revokeLink("a")).toBe(false);
    const { problem, busy } = store.usePartners.getState();
    expect([problem?.key, busy]).toEqual(["refusal.partners-no-link", false]);
  });
});
