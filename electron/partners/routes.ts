import type { ServedLink } from "./messages.ts";

/** What a request is answered with; `null` where the route answers by itself. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a route is given. */
export interface Asked {
  /** Parts of the path that the route's pattern names, decoded. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  /** The body of a POST, read from JSON; null elsewhere. */
  readonly body: unknown;
  /** The Idempotency-Key; blank where there is none. */
  readonly key: string;
  /** Who may be answered: the owner of the cookie or of the token in the path. Null where nobody needs to be known. */
  readonly link: ServedLink | null;
}

/** Who a route answers: anybody, whoever has a token in the body, the cookie of a page, or a calendar's token in the path. */
export type Needs = "nothing" | "token" | "page" | "feed";

/** A route; without saying whom it answers it does not compile. */
export interface Route {
  readonly name: string;
  readonly method: "GET" | "POST";
  readonly path: RegExp;
  readonly needs: Needs;
  readonly answer: (asked: Asked) => Answer | Promise<Answer>;
}

/** Answers with JSON. */
export function json(value: unknown, status = 200): Answer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

/** What cannot be answered, in both languages. */
export function problem(status: number, nl: string, en: string): Answer {
  return json({ reason: { nl, en } }, status);
}

/** The one answer to a path that is not there and to a token that is not good: they look alike. */
export const NOT_FOUND: Answer = { status: 404, type: "text/plain; charset=utf-8", body: "not found\n" };
