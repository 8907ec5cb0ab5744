import { beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { useNotices } from "./notices.ts";
import * as store from "./requests.ts";

const refused = Object.assign(new Error("refused"), {
  code: "REFUSED",
  data: { refused: "request-units", values: { free: 0 } },
});
let asked: unknown[] = [];

/** A program that answers with one request in the given state. */
function program(
  state: string,
  accept: () => Promise<unknown> = async () => ({ requests: [{ id: "a", state: "accepted" }] }),
) {
  const requests = {
    list: async () => [{ id: "a", state }],
    accept,
    decline: async (input: unknown) => {
      asked.push(input);
      return [{ id: "a", state: "declined" }];
    },
  };
  changeDoor(doorOver(memoryLink({ requests } as unknown as Answers)));
}

beforeEach(() => {
  asked = [];
  store.useRequests.setState({ requests: [], chosen: null, busy: false, problem: null });
  useNotices.setState({ notices: [] });
});

const states = () => store.useRequests.getState().requests.map(({ state }) => state);

describe("what partners ask for", () => {
  it("is read, and stays the same list while nothing changes", async () => {
    program("tentative");
    await store.loadRequests();
    const before = store.useRequests.getState().requests;
    await store.loadRequests();
    expect([states(), store.useRequests.getState().requests === before]).toEqual([["tentative"], true]);
  });

  it("is accepted with a notice that can take it back", async () => {
    program("tentative");
    await store.acceptRequest("a");
    expect(states()).toEqual(["accepted"]);
    expect(useNotices.getState().notices).toMatchObject([{ undo: true, said: { key: "requests.accepted" } }]);
  });

  it("says why it cannot be accepted, and is read again", async () => {
    program("withdrawn", async () => {
      throw refused;
    });
    await store.acceptRequest("a");
    expect(store.useRequests.getState().problem?.key).toBe("refusal.request-units");
    expect(states()).toEqual(["withdrawn"]);
  });

  it("is declined with its reason", async () => {
    program("tentative");
    await store.declineRequest("a", "volzet");
    expect([asked, states()]).toEqual([[{ id: "a", reason: "volzet" }], ["declined"]]);
  });
});
