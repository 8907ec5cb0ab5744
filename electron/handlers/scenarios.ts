import { base } from "./base.ts";

/** Scenarios: list, make, open, compare, settle, take over, throw away. */
export const scenariosHandlers = {
  list: base.scenarios.list.handler(({ context }) => context.program.scenarios.list()),
  figures: base.scenarios.figures.handler(({ context, input }) => context.program.scenarios.figures(input.id)),
  create: base.scenarios.create.handler(({ context, input }) => context.program.scenarios.create(input.name)),
  rename: base.scenarios.rename.handler(({ context, input }) => context.program.scenarios.rename(input.id, input.name)),
  discard: base.scenarios.discard.handler(({ context, input }) => context.program.scenarios.discard(input.id)),
  open: base.scenarios.open.handler(({ context, input }) => context.program.scenarios.open(input.id)),
  compare: base.scenarios.compare.handler(({ context, input }) => context.program.scenarios.compare(input.id)),
  settle: base.scenarios.settle.handler(({ context, input }) => context.program.scenarios.settle(input.id, input.side)),
  takeOver: base.scenarios.takeOver.handler(({ context, input }) =>
    context.program.scenarios.takeOver(input.id, input.part),
  ),
};
