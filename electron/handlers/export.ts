import { base } from "./base.ts";

/** Writing files on this computer. */
export const exportHandlers = {
  proposal: base.export.proposal.handler(({ context }) => context.program.exports.proposal()),
  write: base.export.write.handler(async ({ context, input, signal }) => context.program.exports.write(input, signal)),
  printPage: base.export.printPage.handler(({ context, input }) => context.program.exports.printPage(input)),
};
