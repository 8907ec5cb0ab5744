import { base } from "./base.ts";

/** Writing files on this computer. */
export const exportHandlers = {
  proposal: base.export.proposal.handler(({ context }) => context.program.exports.proposal()),
  write: base.export.write.handler(({ context, input }) => context.program.exports.write(input.what, input.folder)),
};
