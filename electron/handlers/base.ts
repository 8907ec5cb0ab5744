import { implement, ORPCError } from "@orpc/server";
import { contract } from "#shared/contract/contract.ts";
import type { HandlerContext } from "./desk/program.ts";
import { refusalIn } from "./desk/refused.ts";

/**
 * The contract to be implemented. What is refused becomes the contract's error `REFUSED`; any other error is reported by
 * its kind only, for its text may hold paths and values that are nobody's business.
 */
export const base = implement(contract)
  .$context<HandlerContext & Record<never, never>>()
  .use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      const data = refusalIn(error);
      if (data) throw new ORPCError("REFUSED", { status: 422, data, cause: error });
      throw error;
    }
  });
