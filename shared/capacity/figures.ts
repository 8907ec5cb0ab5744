import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { instability } from "./instability.ts";
import type { UnplacedFigures } from "./left-out.ts";
import { unplacedFigures } from "./left-out.ts";
import type { PresenceFigures } from "./presences.ts";
import { presenceFigures } from "./presences.ts";
import type { TargetFigures } from "./target.ts";
import { targetFigures } from "./target.ts";
import type { UtilisationFigures } from "./utilisation.ts";
import { utilisationFigures } from "./utilisation.ts";

/** What a plan is worth: FORMAT.md, "Figures". Shares are parts of 1. */
export interface Figures extends TargetFigures, PresenceFigures, UnplacedFigures, UtilisationFigures {
  readonly instability: number;
}

const known = new WeakMap<Campus, Figures>();

/** The figures of the plan of a campus; computed once as long as the campus lives. */
export function figuresOf(campus: Campus): Figures {
  const before = known.get(campus);
  if (before) return before;
  const diary = diaryOf(campus);
  const figures = {
    ...targetFigures(diary),
    ...presenceFigures(diary),
    ...unplacedFigures(diary),
    ...utilisationFigures(diary),
    instability: instability(diary),
  };
  known.set(campus, figures);
  return figures;
}
