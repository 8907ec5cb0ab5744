import type { Campus } from "#shared/domain/campus.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { ChangeTarget } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** Sets the learners a day to aim for, a whole number. */
export function changeTarget(campus: Campus, { targetLearners }: ChangeTarget): Edit | Refusal {
  const settings = settingsOf(campus);
  if (!Number.isSafeInteger(targetLearners) || targetLearners < 0)
    return refuse("not-a-target", { target: targetLearners });
  if (settings.targetLearners === targetLearners) return refuse("target-as-it-is", { target: targetLearners });
  return {
    about: { act: "change-target", values: { from: settings.targetLearners, to: targetLearners } },
    diff: [put(campus, "settings", { ...settings, targetLearners })],
  };
}
