import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Match } from "./match.ts";
import { hardRules } from "./rules.ts";

/** Every breach of a hard rule in the plan of a campus, in the order of the rules; none where the plan is valid. */
export function checkPlan(campus: Campus): readonly Match[] {
  const diary = diaryOf(campus);
  return hardRules.flatMap((rule) => [...rule.matches(diary)]);
}
