import type { Campus, Session } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { runOf } from "#shared/domain/facts.ts";
import type { Proposal } from "./proposal.ts";
import { freeCode, withRecord } from "./proposal.ts";

/**
 * The group split in two, each half a run of its own with the same sessions: the format has no run in two rooms at once.
 * Runs that follow it follow both halves; pins stay with the first.
 */
export function splitGroup(campus: Campus, code: string): Proposal[] {
  const run = runOf(campus, code);
  if (!run || run.learners < 2) return [];
  const second = freeCode(campus, "runs", `${run.code}-B`);
  const [larger, smaller] = [Math.ceil(run.learners / 2), Math.floor(run.learners / 2)];
  return [
    {
      code: "split",
      values: { run: run.code, second, larger, smaller },
      place: [run.code, second],
      change: (before) => {
        let next = withRecord(before, "runs", { ...run, learners: larger });
        next = withRecord(next, "runs", { ...run, code: second, learners: smaller });
        const sessions = [...before.sessions.values()].filter((session) => session.run === run.code);
        for (const session of sessions) next = withRecord(next, "sessions", ofRun(session, second));
        for (const other of before.runs.values())
          if (other.after.some((earlier) => sameCode(earlier, run.code)))
            next = withRecord(next, "runs", { ...other, after: [...other.after, second] });
        return next;
      },
    },
  ];
}

function ofRun(session: Session, run: string): Session {
  return { ...session, run };
}
