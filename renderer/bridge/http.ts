import { RPCLink } from "@orpc/client/fetch";

/** Calls over HTTP to where this page came from; the session cookie travels along. */
export function httpLink(): RPCLink<Record<never, never>> {
  return new RPCLink({ url: `${window.location.origin}/rpc` });
}
