import type { Figures } from "./figures.ts";

/** A figure before and after. */
export interface FigureChange {
  readonly row: FigureRow;
  readonly before: number;
  readonly after: number;
  /** Is it a part of 1, or a number? */
  readonly kind: "share" | "number";
  /** `1` better, `-1` worse, `0` equal. */
  readonly verdict: -1 | 0 | 1;
}

/** The names of the lines; their words are in the language files (`solve.row.…`). */
export type FigureRow =
  | "daysOnTarget"
  | "worst"
  | "p10"
  | "mean"
  | "shortfall"
  | "unplacedRuns"
  | "unplacedLearnerDays"
  | "roomFrequency"
  | "roomOccupancy"
  | "machineUse"
  | "instability";

interface Line {
  readonly row: FigureRow;
  readonly of: (figures: Figures) => number;
  readonly better: "more" | "less";
  readonly kind?: "share";
}

const LINES: readonly Line[] = [
  { row: "unplacedLearnerDays", of: (it) => it.unplacedLearnerDays, better: "less" },
  { row: "unplacedRuns", of: (it) => it.unplacedRuns, better: "less" },
  { row: "daysOnTarget", of: (it) => it.daysOnTarget, better: "more" },
  { row: "shortfall", of: (it) => it.shortfall, better: "less" },
  { row: "worst", of: (it) => it.learnersPerDayWorst, better: "more" },
  { row: "p10", of: (it) => it.learnersPerDayP10, better: "more" },
  { row: "mean", of: (it) => Math.round(it.learnersPerDayMean), better: "more" },
  { row: "roomFrequency", of: (it) => it.roomFrequency, better: "more", kind: "share" },
  { row: "roomOccupancy", of: (it) => it.roomOccupancy, better: "more", kind: "share" },
  { row: "machineUse", of: (it) => it.machineUse, better: "more", kind: "share" },
  { row: "instability", of: (it) => it.instability, better: "less" },
];

/** The figures before and after, what matters most first, each with whether it got better. */
export function figureChanges({
  before,
  after,
}: {
  readonly before: Figures;
  readonly after: Figures;
}): readonly FigureChange[] {
  return LINES.map(({ row, of, better, kind = "number" as const }) => {
    const [from, to] = [of(before), of(after)];
    const gain = Math.sign(to - from) * (better === "more" ? 1 : -1);
    return { row, before: from, after: to, kind, verdict: (gain || 0) as FigureChange["verdict"] };
  });
}
