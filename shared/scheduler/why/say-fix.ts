import type { Fix } from "./fixes/fix.ts";
import { fixTexts } from "./fix-texts.ts";

/** What a fix does: a sentence for each step. */
export function sayFix(fix: Fix, language: "nl" | "en"): string {
  return fix.steps
    .map(({ code, values }) =>
      fixTexts[code][language].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? "") || "–"),
    )
    .join(" ");
}

/** What a fix brings and costs: learner-days won, days on target, meetings moved, runs left out. */
export function sayGain(fix: Fix, language: "nl" | "en"): string {
  const { learnerDaysWon, daysOnTargetWon, meetingsMoved, moved, leftOut } = fix;
  const left = leftOut.map(({ run }) => run).join(", ");
  const days = daysOnTargetWon === 0 ? "" : `${daysOnTargetWon > 0 ? "+" : ""}${daysOnTargetWon}`;
  const parts =
    language === "nl"
      ? [
          `${learnerDaysWon} cursistendagen gewonnen`,
          days && `${days} dagen op doel`,
          meetingsMoved === 0
            ? "geen andere les verplaatst"
            : `${meetingsMoved} lessen van ${moved.length} edities verplaatst`,
          left && `uit het plan: ${left}`,
        ]
      : [
          `${learnerDaysWon} learner-days won`,
          days && `${days} days on target`,
          meetingsMoved === 0 ? "no other meeting moved" : `${meetingsMoved} meetings of ${moved.length} runs moved`,
          left && `out of the plan: ${left}`,
        ];
  return parts.filter(Boolean).join("; ");
}
