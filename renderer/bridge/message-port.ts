import { RPCLink } from "@orpc/client/message-port";
import { HANDSHAKE } from "#shared/contract/handshake.ts";

/** Calls over a message port; its other end is handed to the preload, which passes it on to the program. */
export function messagePortLink(): RPCLink<Record<never, never>> {
  const { port1: own, port2: theirs } = new MessageChannel();
  window.postMessage(HANDSHAKE, window.location.origin, [theirs]);
  own.start();
  return new RPCLink({ port: own });
}
