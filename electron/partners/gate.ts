import { networkInterfaces } from "node:os";
import type { ServerTask } from "./messages.ts";

/** What a request says of itself, in its headers. */
export interface Caller {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Turns away, before anything is routed, what was not meant for this page: another Host means that a name was bound to this
 * computer behind the visitor's back, another Origin that a page of somebody else is asking. The status, or 0 to go on.
 */
export function turnAway(
  { method, host, origin, fetchSite }: Caller,
  names: ReadonlySet<string>,
  scheme: string,
): number {
  if (host === undefined || !names.has(host)) return 421;
  if (method !== "GET" && method !== "HEAD" && method !== "POST") return 405;
  const own = `${scheme}://${host}`;
  if (origin !== undefined && origin !== own) return 403;
  if (method === "POST" && origin !== own) return 403;
  return method === "POST" && fetchSite !== undefined && fetchSite !== "same-origin" ? 403 : 0;
}

/** The Host values the page is known by: the address it listens on, its own networks where that is all of them, its name. */
export function hostNames(
  { address, publicName }: Pick<ServerTask, "address" | "publicName">,
  port: number,
): ReadonlySet<string> {
  const isAll = address === "0.0.0.0" || address === "::";
  const isLocal = address === "127.0.0.1" || address === "::1";
  const own = isAll
    ? Object.values(networkInterfaces()).flatMap((all) => all?.map((one) => one.address) ?? [])
    : [address];
  const names = [...own, ...(isAll || isLocal ? ["localhost"] : [])];
  return new Set([
    ...names.map((name) => `${name.includes(":") ? `[${name}]` : name}:${port}`),
    ...(publicName ? [publicName] : []),
  ]);
}
