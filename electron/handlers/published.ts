import { base } from "./base.ts";

/** Published plans, and what changed since. */
export const publishedHandlers = {
  list: base.published.list.handler(({ context }) => context.program.published.list()),
  publish: base.published.publish.handler(({ context, input }) => context.program.published.publish(input.name)),
  disruption: base.published.disruption.handler(({ context, input }) =>
    context.program.published.disruption(input.revision),
  ),
  entries: base.published.entries.handler(({ context }) => context.program.published.entries()),
};
