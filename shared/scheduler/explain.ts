import type { Assembler } from "./assembly/assembler.ts";
import type { RunSpec } from "./problem.ts";

/** What keeps a run out: the rule that stood in the way most often, and where. Indices are of the problem, −1 for none. */
export interface Hindrance {
  readonly rule: string;
  readonly session: number;
  readonly period: number;
}

/** Options looked at per run: enough for a stable answer, few enough for a hundred runs in a second. */
const MOST_OPTIONS = 600;

/**
 * Why a run is not placed beside what is: every start and shape is tried, and the rule that refused most is the
 * answer. A run without a shape breaks H4, one without a start H3.
 */
export function explain(assembler: Assembler, run: RunSpec): Hindrance {
  if (run.shapes.length === 0) return { rule: "H4", session: -1, period: -1 };
  if (run.starts.length === 0) return { rule: "H3", session: -1, period: -1 };
  const counts = new Map<string, { hindrance: Hindrance; times: number }>();
  const options = run.starts.length * run.shapes.length;
  const step = Math.max(1, Math.floor(options / MOST_OPTIONS));
  for (let option = 0; option < options; option += step) {
    const start = run.starts[Math.floor(option / run.shapes.length)];
    if (assembler.assemble(run, start, run.shapes[option % run.shapes.length])) continue;
    const hindrance = { ...assembler.obstacle };
    const name = `${hindrance.rule} ${hindrance.session}`;
    const seen = counts.get(name);
    counts.set(name, { hindrance: seen?.hindrance ?? hindrance, times: (seen?.times ?? 0) + 1 });
  }
  const most = [...counts.values()].sort((one, other) => other.times - one.times)[0];
  return most?.hindrance ?? { rule: "", session: -1, period: -1 };
}
