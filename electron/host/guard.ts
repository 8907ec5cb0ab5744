/** What a request says of itself, in its headers. */
export interface Caller {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/** An answer that turns a request away. */
export interface TurnedAway {
  readonly status: number;
  readonly reason: string;
}

/**
 * Turns away, before anything is routed, what was not meant for this program: another Host means that a name was bound
 * to this computer behind the visitor's back, another Origin that a page of somebody else is asking. A request that
 * changes something must say where it comes from. Null where the request may pass.
 * @param port the port this program listens on
 */
export function judge({ method, host, origin, fetchSite }: Caller, port: number): TurnedAway | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !hosts.includes(host)) return { status: 421, reason: "wrong host" };
  if (method !== "GET" && method !== "HEAD" && method !== "POST") return { status: 405, reason: "wrong method" };
  const own = `http://${host}`;
  if (method === "POST" && origin !== own) return { status: 403, reason: "wrong origin" };
  if (origin !== undefined && origin !== own) return { status: 403, reason: "wrong origin" };
  if (method === "POST" && fetchSite !== undefined && fetchSite !== "same-origin") {
    return { status: 403, reason: "wrong site" };
  }
  return null;
}
