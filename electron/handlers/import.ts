import { base } from "./base.ts";

/** Reading a campus in. */
export const importHandlers = {
  preview: base.import.preview.handler(({ context, input }) => context.program.imports.preview(input)),
  answer: base.import.answer.handler(({ context, input }) => context.program.imports.answer(input)),
  keepFaulty: base.import.keepFaulty.handler(({ context, input }) => context.program.imports.keepFaulty(input)),
  keepTemplate: base.import.keepTemplate.handler(({ context, input }) => context.program.imports.keepTemplate(input)),
  carryOut: base.import.carryOut.handler(({ context, input }) =>
    context.program.imports.carryOut(input.leaveFaultyRowsOut),
  ),
};
