import type { Assembler } from "./assembly/assembler.ts";
import type { RunSpec } from "./problem.ts";

/** What keeps a run out: the rule that stands in the way, and where. Indices are of the problem, −1 for none. */
export interface Hindrance {
  readonly rule: string;
  readonly session: number;
  readonly period: number;
}

/** Options looked at per run: enough for a stable answer, few enough for a hundred runs in a second. */
const MOST_OPTIONS = 600;

/** The order in which a run is put together: who fails late came near. */
const STAGES = ["H3", "H2", "H11", "H10", "H4", "H12", "H5", "H6", "H8", "H9"];

/**
 * Why a run is not placed beside what is. A run without a shape breaks H4, one without a start H3. One that cannot even
 * be placed alone names what stops it last; any other the rule that refuses most of its starts and shapes. A blank rule
 * says that it fits as the plan is.
 */
export function explain(beside: Assembler, alone: Assembler, run: RunSpec): Hindrance {
  if (run.shapes.length === 0) return { rule: "H4", session: -1, period: -1 };
  if (run.starts.length === 0) return { rule: "H3", session: -1, period: -1 };
  const stage = ({ hindrance }: Refusals) => STAGES.indexOf(hindrance.rule);
  return (
    worst(refusalsOf(alone, run), stage) ??
    worst(refusalsOf(beside, run), ({ times }) => times) ?? { rule: "", session: -1, period: -1 }
  );
}

/** Options that were refused for one reason, and where the first of them was. */
interface Refusals {
  readonly hindrance: Hindrance;
  times: number;
}

/** What refuses each of the options, none where one of them fits. */
function refusalsOf(assembler: Assembler, run: RunSpec): readonly Refusals[] {
  const found = new Map<string, Refusals>();
  const options = run.starts.length * run.shapes.length;
  const step = Math.max(1, Math.floor(options / MOST_OPTIONS));
  for (let option = 0; option < options; option += step) {
    const start = run.starts[Math.floor(option / run.shapes.length)];
    if (assembler.assemble(run, start, run.shapes[option % run.shapes.length])) return [];
    const hindrance = assembler.refusal(run);
    const name = `${hindrance.rule} ${hindrance.session}`;
    const seen = found.get(name) ?? { hindrance, times: 0 };
    seen.times++;
    found.set(name, seen);
  }
  return [...found.values()];
}

function worst(refusals: readonly Refusals[], measure: (refusals: Refusals) => number): Hindrance | undefined {
  return refusals.toSorted((one, other) => measure(other) - measure(one) || other.times - one.times)[0]?.hindrance;
}
