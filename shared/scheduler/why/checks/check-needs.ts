import { hasBit, members } from "#shared/scheduler/bits.ts";
import type { Compiled } from "#shared/scheduler/models/campus/compile.ts";
import type { RunSpec } from "#shared/scheduler/problem.ts";
import { periodsOf } from "./check-rooms.ts";
import type { Finding, FindingCode } from "./finding.ts";

/** Machines that are never enough, skills that nobody has or whose owners are never there, a site that is too small. */
export function* checkNeeds(compiled: Compiled, run: RunSpec): Generator<Finding> {
  const { ids, problem, facts } = compiled;
  const { pools, instructors, time } = problem;
  const { code } = ids.runs[run.index];
  const periods = periodsOf(compiled, run);
  const find = (finding: FindingCode, kind: string, column: string, values: Finding["values"]): Finding => ({
    code: finding,
    table: kind === "" ? "runs" : "sessions",
    run: code,
    kind,
    column,
    values: { run: code, kind, learners: run.learners, ...values },
  });
  for (const session of run.sessions) {
    const { kind, skill } = ids.sessions[session.index];
    const lacking = session.ways.map((way) =>
      way.pools.findIndex((pool, need) =>
        periods.every((period) => pools.capacity[pool * time.periods + period] < way.units[need]),
      ),
    );
    if (periods.length > 0 && lacking.length > 0 && lacking.every((need) => need >= 0)) {
      const [way, need] = [session.ways[0], lacking[0]];
      const pool = way.pools[need];
      const most = Math.max(...periods.map((period) => pools.capacity[pool * time.periods + period]));
      yield find("too-few-units", kind, "machines", { pool: ids.pools[pool], needed: way.units[need], units: most });
    }
    if (session.instructors === 0) continue;
    const able = [...members(session.skilled, 0, instructors.words)];
    if (able.length < session.instructors)
      yield find("too-few-able", kind, "skill", {
        skill: skill || "–",
        needed: session.instructors,
        able: able.length,
      });
    else {
      const there = (period: number) =>
        able.filter((person) => !hasBit(instructors.away, period * instructors.words, person)).length;
      if (periods.length > 0 && periods.every((period) => there(period) < session.instructors))
        yield find("nobody-available", kind, "skill", {
          skill: skill || "–",
          instructors: able.map((person) => ids.instructors[person]).join(", "),
        });
    }
  }
  const caps = run.places.map((place) => facts.horizon.parts[place].maxLearners ?? Infinity);
  if (caps.length > 0 && caps.every((cap) => run.learners > cap))
    yield find("site-too-small", "", "learners", {
      most: Math.max(...caps),
      dayparts: run.places.map((place) => ids.parts[place]).join(", "),
    });
}
