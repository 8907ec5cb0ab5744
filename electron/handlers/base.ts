import { implement, ORPCError } from "@orpc/server";
import { contract } from "#shared/contract/contract.ts";
import { Refused } from "./desk/refused.ts";
import type { HandlerContext } from "./desk/program.ts";

/**
 * The contract to be implemented. What a desk refuses becomes the contract's error `REFUSED`; any other error is
 * reported by its kind only, for its text may hold paths and values that are nobody's business.
 */
export const base = implement(contract)
  .$context<HandlerContext & Record<never, never>>()
  .use(async ({ next }) => {
    try {
      return await next();
    } catch (failure) {
      if (failure instanceof Refused) throw new ORPCError("REFUSED", { status: 422, data: failure.refusal });
      throw failure;
    }
  });
