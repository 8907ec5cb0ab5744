import type { ReplanAnswer, ReplanQuestion } from "#shared/contract/replan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { startReplan } from "#electron/solver/replan.ts";
import { base } from "./base.ts";
import type { Asking } from "./desk/reports.ts";
import { reportsOf } from "./desk/reports.ts";

/** Re-planning an outage on the plan as it is. */
export const replanHandlers = {
  find: base.replan.find.handler(async function* ({ context, input, signal }) {
    const { campus } = await context.program.document.snapshot();
    yield* reportsOf<ReplanAnswer>((report) => ask(listsOf(campus), input, report), signal);
  }),
};

function ask(
  lists: CampusLists,
  question: ReplanQuestion,
  report: (answer: ReplanAnswer) => void,
): Asking<ReplanAnswer> {
  let known: ReplanAnswer = { done: 0, of: 0, result: null, refusal: null };
  const search = startReplan(lists, question, (done, of) => {
    known = { ...known, done, of };
    report(known);
  });
  const outcome = search.outcome.then((found) =>
    isRefusal(found) ? { ...known, refusal: found } : { ...known, done: known.of, result: found },
  );
  return { outcome, cancel: search.cancel };
}
