import { base } from "./base.ts";

/** Reading a campus in. */
export const importHandlers = {
  preview: base.import.preview.handler(({ context, input }) => context.program.imports.preview(input)),
  carryOut: base.import.carryOut.handler(({ context, input }) =>
    context.program.imports.carryOut(input.leaveFaultyRowsOut),
  ),
};
