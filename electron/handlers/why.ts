import { base } from "./base.ts";

/** Why not: questions about the plan as it is, and what would help. */
export const whyHandlers = {
  run: base.why.run.handler(async ({ context, input, signal }) => context.program.why.run(input.run, signal)),
  cell: base.why.cell.handler(async ({ context, input, signal }) => context.program.why.cell(input, signal)),
  day: base.why.day.handler(async ({ context, input, signal }) => context.program.why.day(input.day, signal)),
  preCheck: base.why.preCheck.handler(({ context }) => context.program.why.preCheck()),
  carryOut: base.why.carryOut.handler(({ context, input }) => context.program.why.carryOut(input.fix)),
  asScenario: base.why.asScenario.handler(({ context, input }) =>
    context.program.why.asScenario(input.fix, input.name),
  ),
};
