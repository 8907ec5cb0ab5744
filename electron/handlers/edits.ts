import { acts } from "#shared/edits/acts.ts";
import { base } from "./base.ts";

/** Acts of a planner's hand. */
export const editsHandlers = {
  commit: base.edits.commit.handler(({ context, input: { act, expected } }) =>
    context.program.document.act((campus) => acts[act.act](campus, act as never), expected),
  ),
};
