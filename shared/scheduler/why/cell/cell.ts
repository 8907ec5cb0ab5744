import type { Day } from "#shared/domain/calendar.ts";
import { sameCode } from "#shared/domain/codes.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { StandingPlan } from "#shared/scheduler/why/standing-plan.ts";

/** A cell of the timetable that a meeting is to go to; of a run in the plan, the meeting that stands `from` there. */
export interface Cell {
  readonly run: string;
  readonly kind: string;
  readonly day: Day;
  readonly daypart: string;
  readonly room: string;
  readonly from?: { readonly day: Day; readonly daypart: string };
}

/** A cell by the numbers of the problem; −1 for what the problem does not hold. */
export interface CellAt {
  readonly run: number;
  readonly session: number;
  readonly period: number;
  readonly room: number;
  /** Place of the meeting that moves, in the placement of the run. */
  readonly meeting: number;
}

/** Finds a cell and its meeting. */
export function cellAt({ compiled, placements }: StandingPlan, cell: Cell): CellAt {
  const { ids, problem } = compiled;
  const run = ids.runs.findIndex(({ code }) => sameCode(code, cell.run));
  const sessions = problem.runs[run]?.sessions ?? [];
  const session = sessions.find(({ index }) => sameCode(ids.sessions[index].kind, cell.kind))?.index ?? -1;
  const periodOf = (day: Day, daypart: string): number => {
    const [at, place] = [ids.days.indexOf(day), ids.parts.findIndex((code) => sameCode(code, daypart))];
    return at < 0 || place < 0 ? -1 : at * ids.parts.length + place;
  };
  const from = cell.from ? periodOf(cell.from.day, cell.from.daypart) : -1;
  const placement = placements[run] ?? null;
  return {
    run,
    session,
    period: periodOf(cell.day, cell.daypart),
    room: ids.rooms.findIndex((code) => sameCode(code, cell.room)),
    meeting: placement ? meetingAt(placement, session, from) : -1,
  };
}

function meetingAt({ period, session }: Placement, wanted: number, from: number): number {
  return period.findIndex((at, index) => at === from && session[index] === wanted);
}
