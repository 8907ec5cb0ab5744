import type { Waterfall } from "#shared/capacity/waterfall.ts";

/** A step of the way from demand to presence: from where it begins to where it ends, in learner-days. */
export interface WaterfallRow {
  readonly step: "demand" | "left-out" | "lapsed" | "elsewhere" | "together" | "planned" | "absent" | "present";
  /** Of a step that is left out: the word of the cause, blank for none. */
  readonly cause: string;
  readonly from: number;
  readonly to: number;
  /** Of runs left out: how many. */
  readonly runs: number | null;
}

/** The steps in order; those that come to nothing are left out, the sums between them are not. */
export function waterfallRows(waterfall: Waterfall): readonly WaterfallRow[] {
  const { demand, leftOut, planned, present } = waterfall;
  const rows: WaterfallRow[] = [];
  let at = demand;
  const total = (step: WaterfallRow["step"], value: number) => {
    rows.push({ step, cause: "", from: 0, to: value, runs: null });
    at = value;
  };
  const less = (step: WaterfallRow["step"], value: number, cause = "", runs: number | null = null) => {
    if (value !== 0) rows.push({ step, cause, from: at, to: at - value, runs });
    at -= value;
  };
  total("demand", demand);
  for (const { cause, learnerDays, runs } of leftOut) less("left-out", learnerDays, cause, runs);
  for (const step of ["lapsed", "elsewhere", "together"] as const) less(step, waterfall[step]);
  total("planned", planned);
  less("absent", waterfall.absent);
  total("present", present);
  return rows;
}

/** Is a row a sum, and not a step between two? */
export function isSum({ step }: WaterfallRow): boolean {
  return step === "demand" || step === "planned" || step === "present";
}
