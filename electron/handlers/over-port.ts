import { RPCHandler } from "@orpc/server/message-port";
import type { HandlerContext, Program } from "./desk/program.ts";
import { router } from "./router.ts";

/** A message port, of whatever kind. */
type Port = Parameters<RPCHandler<HandlerContext>["upgrade"]>[0];

/** Answers the contract over message ports: what comes in over each is for this program. */
export function answerOverPorts(program: Program): (port: Port) => void {
  const handler = new RPCHandler<HandlerContext>(router);
  return (port) => handler.upgrade(port, { context: { program } });
}
