import type { Availability, Feed, OwnMeeting, OwnRequest, PartnerView } from "#shared/contract/partner-api.ts";
import type { Asked } from "#shared/domain/request.ts";

/** Why a call has no answer; a refusal carries its reason in both languages. */
export class ApiError extends Error {
  readonly kind: "closed" | "away" | "busy" | "refused" | "unreadable";
  readonly reason: { readonly nl: string; readonly en: string };

  constructor(kind: ApiError["kind"], reason: ApiError["reason"] = { nl: "", en: "" }) {
    super(kind);
    this.kind = kind;
    this.reason = reason;
  }
}

/** Exchanges the token of a personal link for a cookie that no script can read. @throws ApiError */
export async function enter(token: string): Promise<void> {
  await call("/enter", { method: "POST", body: { token } });
}

/** Who the partner is and what may be seen. @throws ApiError */
export function readView(): Promise<PartnerView> {
  return call("/me");
}

/** Every open day-part of at most 62 days, with what is free in it. @throws ApiError */
export function readAvailability(
  asked: {
    readonly what: "pool" | "room";
    readonly pool: string;
    readonly type: string;
    readonly learners: number;
    readonly features: readonly string[];
    readonly from: string;
    readonly to: string;
  },
  signal?: AbortSignal,
): Promise<Availability> {
  const { what, pool, type, learners, features, from, to } = asked;
  const query = new URLSearchParams({ what, from, to });
  if (what === "pool") query.set("pool", pool);
  else {
    query.set("seats", String(learners));
    if (type) query.set("type", type);
    if (features.length > 0) query.set("features", features.join(","));
  }
  return call(`/availability?${query.toString()}`, { signal });
}

/** The partner's own meetings, in their order. @throws ApiError */
export function readRuns(signal?: AbortSignal): Promise<readonly OwnMeeting[]> {
  return call("/runs", { signal });
}

/** Makes addresses of calendars to subscribe to; they are told this once. @throws ApiError */
export function makeFeeds(): Promise<readonly Feed[]> {
  return call("/feeds", { method: "POST", body: {} });
}

/** What the partner asked for. @throws ApiError */
export function listRequests(): Promise<readonly OwnRequest[]> {
  return call("/requests");
}

/** Asks for a slot. Sent twice with one key it is one request. @throws ApiError */
export async function sendRequest(asked: Asked, key: string): Promise<void> {
  await call("/requests", { method: "POST", body: asked, key });
}

/** Takes an own request back. @throws ApiError */
export async function withdrawRequest(id: string): Promise<void> {
  await call("/requests/withdraw", { method: "POST", body: { id } });
}

/** A key that no other request has; made without `randomUUID`, which plain HTTP does not offer. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Listens for changes until the returned function is called; the browser connects again by itself after a break. */
export function watchChanges(on: { readonly onChange: () => void; readonly onAway: () => void }): () => void {
  const source = new EventSource("/api/v1/events");
  source.addEventListener("changed", on.onChange);
  source.addEventListener("revoked", on.onChange);
  source.addEventListener("error", on.onAway);
  return () => source.close();
}

async function call<Answer>(
  path: string,
  {
    method = "GET",
    body,
    key,
    signal,
  }: { readonly method?: string; readonly body?: object; readonly key?: string; readonly signal?: AbortSignal } = {},
): Promise<Answer> {
  const response = await fetch(`/api/v1${path}`, {
    method,
    signal,
    headers: { ...(body ? { "Content-Type": "application/json" } : {}), ...(key ? { "Idempotency-Key": key } : {}) },
    body: body ? JSON.stringify(body) : undefined,
    cache: "no-store",
  }).catch(() => {
    throw new ApiError("away");
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  throw errorOf(response.status, answer);
}

function errorOf(status: number, answer: unknown): ApiError {
  if (status === 401 || status === 403 || status === 404) return new ApiError("closed");
  if (status === 429) return new ApiError("busy");
  if (status >= 500) return new ApiError("away");
  const reason = (answer as { reason?: { nl: string; en: string } } | null)?.reason;
  return reason ? new ApiError("refused", reason) : new ApiError("unreadable");
}
