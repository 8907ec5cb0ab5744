import { listsOf } from "#shared/domain/tables.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { BoundProgress, Bounds } from "#shared/contract/bounds.ts";
import { startBound } from "#electron/solver/bound.ts";
import { wholeNumber } from "./terminal.ts";
import type { Terminal, Text } from "./terminal.ts";

/**
 * Proves the bounds of a campus and says how far it is; null, and said, where none can be claimed. Ctrl+C stops it.
 * `incumbent`: unplaced learner-days of a plan, beyond which no bound is sought.
 */
export async function provedBounds(
  campus: Campus,
  seconds: number,
  terminal: Terminal,
  incumbent?: number,
): Promise<Bounds | null> {
  const { language } = terminal;
  const run = startBound(listsOf(campus), {
    seconds,
    incumbent,
    report: (progress) => terminal.progress(progressText(progress, language)),
  });
  process.once("SIGINT", run.cancel);
  const outcome = await run.outcome;
  process.off("SIGINT", run.cancel);
  terminal.progress("");
  if (outcome.kind === "proved") return outcome.bounds;
  const why = outcome.message === "" ? outcome.reason : `${outcome.reason}: ${outcome.message}`;
  terminal.err(
    language === "nl"
      ? `Er is geen grens bewezen (${why}). Probeer met meer tijd: --seconds.`
      : `No bound was proved (${why}). Try with more time: --seconds.`,
  );
  return null;
}

const PARTS: Readonly<Record<BoundProgress["part"], Text>> = {
  unplaced: { nl: "niet gepland", en: "unplaced" },
  learners: { nl: "cursisten per dag", en: "learners per day" },
  cases: { nl: "gevallen", en: "cases" },
  target: { nl: "dagen op doel", en: "days on target" },
};

function progressText({ part, done, unplacedLearnerDays }: BoundProgress, language: Terminal["language"]): string {
  const number = (value: number) => wholeNumber(value, language);
  const here = `${PARTS[part][language]}${done > 0 ? ` ${number(done)}` : ""}`;
  if (unplacedLearnerDays < 0) return language === "nl" ? `bewijs: ${here}` : `proof: ${here}`;
  return language === "nl"
    ? `bewijs: ${here}; minstens ${number(unplacedLearnerDays)} cursistdagen niet gepland`
    : `proof: ${here}; at least ${number(unplacedLearnerDays)} learner-days unplaced`;
}
