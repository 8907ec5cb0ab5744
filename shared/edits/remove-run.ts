import type { Campus } from "#shared/domain/campus.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import { runOf } from "#shared/domain/facts.ts";
import type { RemoveRun } from "./act-input.ts";
import { put, takeOut } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** Takes a run away with its sessions, its pins and its place in the plan; what came after it no longer waits for it. */
export function removeRun(campus: Campus, input: RemoveRun): Edit | Refusal {
  const run = runOf(campus, input.run);
  if (!run) return refuse("no-such-run", { run: input.run });
  const own = <R extends { readonly run: string }>(table: ReadonlyMap<string, R>) =>
    [...table.values()].filter((record) => sameCode(record.run, run.code));
  const planned = campus.plan.get(key(run.code));
  const waiting = [...campus.runs.values()].filter((other) => other.after.some((code) => sameCode(code, run.code)));
  return {
    about: { act: "remove-run", values: { run: run.code, learners: run.learners } },
    diff: [
      takeOut("runs", run),
      ...own(campus.sessions).map((session) => takeOut("sessions", session)),
      ...own(campus.pins).map((pin) => takeOut("pins", pin)),
      ...(planned ? [takeOut("plan", planned)] : []),
      ...waiting
        .filter((other) => other !== run)
        .map((other) =>
          put(campus, "runs", { ...other, after: other.after.filter((code) => !sameCode(code, run.code)) }),
        ),
    ],
  };
}
