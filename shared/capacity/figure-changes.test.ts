import { describe, expect, it } from "vitest";
import { figureChanges } from "./figure-changes.ts";

const figures = {
  teachingDays: 184,
  targetLearners: 1300,
  shortfall: 20_000,
  daysOnTarget: 83,
  daysOnTargetShare: 83 / 184,
  learnersPerDayWorst: 400,
  learnersPerDayP10: 800,
  learnersPerDayMean: 1250.4,
  presences: 0,
  presencesByDaypart: {},
  unplacedRuns: 300,
  unplacedLearnerDays: 64_250,
  roomFrequency: 0.5,
  roomOccupancy: 0.7,
  roomUtilisation: 0.35,
  machineUse: 0.2,
  instability: 10,
};

describe("before and after", () => {
  it("counts more days on target, and fewer unplaced learner-days, as better", () => {
    const after = { ...figures, daysOnTarget: 170, unplacedLearnerDays: 30_000, instability: 12 };
    const verdicts = Object.fromEntries(figureChanges({ before: figures, after }).map((it) => [it.row, it.verdict]));
    expect(verdicts).toMatchObject({
      daysOnTarget: 1,
      unplacedLearnerDays: 1,
      instability: -1,
      shortfall: 0,
      worst: 0,
    });
  });

  it("starts with what matters most, and rounds the mean", () => {
    const changes = figureChanges({ before: figures, after: figures });
    expect(changes[0]).toMatchObject({ row: "unplacedLearnerDays", before: 64_250, after: 64_250, verdict: 0 });
    expect(changes.find(({ row }) => row === "mean")).toMatchObject({ before: 1250, kind: "number" });
    expect(changes.find(({ row }) => row === "roomFrequency")).toMatchObject({ before: 0.5, kind: "share" });
  });
});
