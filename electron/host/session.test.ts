import { describe, expect, it } from "vitest";
import { cookieIn, newSession } from "./session.ts";

describe("a session", () => {
  it("takes a token once", () => {
    const session = newSession();
    const token = session.renewToken();
    const cookie = session.exchange(token);
    expect(cookie).toMatch(/^[\w-]{43}$/);
    expect(session.knows(cookie ?? undefined)).toBe(true);
    expect(session.exchange(token)).toBeNull();
  });

  it("knows no token before there is one, nor one that was renewed, nor a wrong one", () => {
    const session = newSession();
    expect(session.exchange("")).toBeNull();
    const first = session.renewToken();
    const second = session.renewToken();
    expect(first).not.toBe(second);
    expect(session.exchange(first)).toBeNull();
    expect(session.exchange(`${second}x`)).toBeNull();
    expect(session.exchange(second)).not.toBeNull();
  });

  it("keeps every browser it let in", () => {
    const session = newSession();
    const cookies = [1, 2, 3].map(() => session.exchange(session.renewToken()) ?? "");
    expect(cookies.map((cookie) => session.knows(cookie))).toEqual([true, true, true]);
    expect(session.knows(undefined)).toBe(false);
    expect(session.knows("")).toBe(false);
    expect(session.knows(`${cookies[0]}x`)).toBe(false);
  });
});

describe("a cookie header", () => {
  it("gives the cookie by its whole name", () => {
    expect(cookieIn("a=1; dagdeel-80=x=y; dagdeel-8=z", "dagdeel-80")).toBe("x=y");
    expect(cookieIn("a=1; dagdeel-80=x=y; dagdeel-8=z", "dagdeel-8")).toBe("z");
    expect(cookieIn("not-dagdeel-8=z", "dagdeel-8")).toBeUndefined();
    expect(cookieIn(undefined, "dagdeel-8")).toBeUndefined();
  });
});
