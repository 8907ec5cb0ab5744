import type { Figures } from "#shared/capacity/figures.ts";

/** The names of the figures in files: as FORMAT.md's referee writes them. */
const figureNames: Readonly<Record<keyof Figures, string>> = {
  teachingDays: "teaching_days",
  targetLearners: "target_learners",
  shortfall: "shortfall",
  daysOnTarget: "days_on_target",
  daysOnTargetShare: "days_on_target_share",
  learnersPerDayWorst: "learners_per_day_worst",
  learnersPerDayP10: "learners_per_day_p10",
  learnersPerDayMean: "learners_per_day_mean",
  presences: "presences",
  presencesByDaypart: "presences_by_daypart",
  unplacedRuns: "unplaced_runs",
  unplacedLearnerDays: "unplaced_learner_days",
  roomFrequency: "room_frequency",
  roomOccupancy: "room_occupancy",
  roomUtilisation: "room_utilisation",
  machineUse: "machine_use",
  instability: "instability",
};

/** The figures under the names they have in files. */
export function namedFigures(figures: Figures): Readonly<Record<string, Figures[keyof Figures]>> {
  const names = Object.keys(figureNames) as (keyof Figures)[];
  return Object.fromEntries(names.map((name) => [figureNames[name], figures[name]]));
}

/** The figures as a JSON file. */
export function figuresJson(figures: Figures): string {
  return `${JSON.stringify(namedFigures(figures), null, 2)}\n`;
}
