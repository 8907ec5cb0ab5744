import { base } from "./base.ts";

/** Decisions priced by solving: start, follow, cancel. */
export const pricesHandlers = {
  start: base.prices.start.handler(({ context, input }) => context.program.prices.start(input)),
  watch: base.prices.watch.handler(async ({ context, signal }) => context.program.prices.watch(signal)),
  cancel: base.prices.cancel.handler(async ({ context }) => ({ cancelled: context.program.prices.cancel() })),
};
