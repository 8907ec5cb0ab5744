import { carryOutAct } from "#shared/edits/acts.ts";
import { base } from "./base.ts";
import { validly } from "./desk/keep-valid.ts";

/** Acts of a planner's hand. */
export const editsHandlers = {
  commit: base.edits.commit.handler(({ context, input: { act, expected } }) =>
    context.program.document.act((campus) => validly(campus, carryOutAct(campus, act)), expected),
  ),
};
