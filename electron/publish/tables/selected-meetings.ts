import type { Campus } from "#shared/domain/campus.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import type { Selection } from "#shared/feeds/selection.ts";
import { agendasOf } from "#shared/feeds/selection.ts";

/** The meetings in any of a selection's timetables, each once, by period. */
export function selectedMeetings(campus: Campus, selection: Selection): readonly StandingMeeting[] {
  const all = new Set(agendasOf(campus, selection).flatMap(({ meetings }) => meetings));
  return [...all].sort((one, other) => one.period - other.period);
}
