import { base } from "./base.ts";

/** What partners ask for, and what the planner answers. */
export const requestsHandlers = {
  list: base.requests.list.handler(({ context }) => context.program.requests.list()),
  accept: base.requests.accept.handler(({ context, input }) => context.program.requests.accept(input.id)),
  decline: base.requests.decline.handler(({ context, input }) =>
    context.program.requests.decline(input.id, input.reason),
  ),
  reopen: base.requests.reopen.handler(({ context, input }) => context.program.requests.reopen(input.id)),
  counter: base.requests.counter.handler(({ context, input }) =>
    context.program.requests.counter(input.id, input.reason, input.alternatives),
  ),
};
