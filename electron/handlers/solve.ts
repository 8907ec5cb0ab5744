import { base } from "./base.ts";

/** Solving: start, follow, cancel, accept, discard. */
export const solveHandlers = {
  start: base.solve.start.handler(({ context, input }) => context.program.solve.start(input)),
  watch: base.solve.watch.handler(async ({ context, signal }) => context.program.solve.watch(signal)),
  cancel: base.solve.cancel.handler(async ({ context }) => ({ cancelled: context.program.solve.cancel() })),
  result: base.solve.result.handler(({ context }) => context.program.solve.result()),
  accept: base.solve.accept.handler(({ context }) => context.program.solve.accept()),
  discard: base.solve.discard.handler(async ({ context }) => ({ discarded: context.program.solve.discard() })),
};
