import { EventPublisher } from "@orpc/server";
import type { ReplanAnswer, ReplanQuestion } from "#shared/contract/replan.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { startReplan } from "#electron/solver/replan.ts";
import { base } from "./base.ts";
import type { OpenDocument } from "./desk/open-document.ts";

/** Re-planning an outage on the plan as it is. */
export const replanHandlers = {
  find: base.replan.find.handler(async ({ context, input, signal }) =>
    answersTo(context.program.document, input, signal),
  ),
};

async function* answersTo(
  document: OpenDocument,
  question: ReplanQuestion,
  signal?: AbortSignal,
): AsyncGenerator<ReplanAnswer, void, void> {
  const { campus } = await document.snapshot();
  const answers = new EventPublisher<{ answer: ReplanAnswer }>();
  const events = answers.subscribe("answer", { signal });
  const tell = (answer: ReplanAnswer) => answers.publish("answer", answer);
  let [done, of] = [0, 0];
  const search = startReplan(listsOf(campus), question, (now, all) => {
    [done, of] = [now, all];
    tell({ done, of, result: null, refusal: null });
  });
  void search.outcome.then((outcome) => {
    if (isRefusal(outcome)) tell({ done, of, result: null, refusal: outcome });
    else tell({ done: of, of, result: outcome, refusal: null });
  });
  try {
    for await (const answer of events) {
      yield answer;
      if (answer.result || answer.refusal) return;
    }
  } finally {
    search.cancel();
    await events.return(undefined);
  }
}
