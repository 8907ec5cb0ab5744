import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import type { Compiled } from "#shared/scheduler/models/campus/compile.ts";
import { compileCampus } from "#shared/scheduler/models/campus/compile.ts";
import type { RunSpec } from "#shared/scheduler/problem.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import { Bench } from "./bench.ts";
import { blockingFacts } from "./blocking.ts";
import { checkNeeds } from "./checks/check-needs.ts";
import { checkOrder } from "./checks/check-order.ts";
import { checkPins } from "./checks/check-pins.ts";
import { checkRooms } from "./checks/check-rooms.ts";
import { checkTimes } from "./checks/check-times.ts";
import type { Finding, FindingCode } from "./checks/finding.ts";
import { placesFor, THOROUGH } from "./seat.ts";

/**
 * What is impossible in the tables of a campus whatever the plan, before anything is solved: named with place and
 * advice. A run that none of the checks names, yet that has no place on the empty campus, is named with its facts.
 */
export function preCheck(campus: Campus): readonly Finding[] {
  const compiled = compileCampus(factsOf(campus));
  const { problem } = compiled;
  const about = [...checkCampus(campus, compiled)];
  if (about.length > 0) return about;
  const findings: Finding[] = [];
  for (const run of problem.runs)
    findings.push(...checkTimes(compiled, run), ...checkRooms(compiled, run), ...checkNeeds(compiled, run));
  findings.push(...checkOrder(compiled), ...checkPins(compiled));
  const named = new Set(findings.map(({ run }) => run));
  const empty = new Solution(problem);
  for (const run of problem.runs) {
    const { code } = compiled.ids.runs[run.index];
    if (!named.has(code) && !hasPlace(empty, run)) findings.push(...impossibleAlone(compiled, run));
  }
  return findings;
}

/** A campus with nothing to plan, or nowhere or no time to plan it. */
function* checkCampus(campus: Campus, { problem }: Compiled): Generator<Finding> {
  const find = (code: FindingCode, table: Finding["table"], column: string): Finding => {
    return { code, table, run: "", kind: "", column, values: {} };
  };
  if (campus.runs.size === 0) yield find("no-runs", "runs", "code");
  if (campus.rooms.size === 0) yield find("no-rooms", "rooms", "code");
  if (problem.time.periods === 0 || problem.time.teaching.every((day) => day === 0))
    yield find("no-teaching-days", "settings", "value");
}

function hasPlace(empty: Solution, run: RunSpec): boolean {
  return !placesFor(empty, run, THOROUGH).next().done;
}

function* impossibleAlone(compiled: Compiled, run: RunSpec): Generator<Finding> {
  const search = blockingFacts(new Bench(compiled, [], run.index));
  let step = search.next();
  while (!step.done) step = search.next();
  const { sets, verdict } = step.value.why;
  if (verdict === "fits") return;
  const { code } = compiled.ids.runs[run.index];
  yield {
    code: "impossible-alone",
    table: "runs",
    run: code,
    kind: "",
    column: "code",
    values: { run: code },
    facts: sets[0] ?? [],
  };
}
