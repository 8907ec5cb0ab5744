import { base } from "./base.ts";

/** What no plan can better: proved, remembered, followed. */
export const boundsHandlers = {
  start: base.bounds.start.handler(({ context, input }) => context.program.bounds.start(input)),
  state: base.bounds.state.handler(({ context }) => context.program.bounds.state()),
  watch: base.bounds.watch.handler(async ({ context, signal }) => context.program.bounds.watch(signal)),
  cancel: base.bounds.cancel.handler(async ({ context }) => ({ cancelled: context.program.bounds.cancel() })),
};
