import type { Diary, DiaryMeeting } from "#shared/domain/diary.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { key } from "#shared/domain/codes.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import type { Compiled } from "#shared/scheduler/models/campus/compile.ts";
import { meetingsOf } from "#shared/scheduler/models/campus/read-back.ts";
import type { Placement } from "#shared/scheduler/placement.ts";

/** What one run has in a diary. */
interface Page {
  readonly planned: PlannedRun;
  readonly meetings: readonly DiaryMeeting[];
}

/** Writes the diary that placements stand for, in the order of the runs; what it wrote of a placement it keeps. */
export function diaryWriter(compiled: Compiled): (placements: readonly (Placement | null)[]) => Diary {
  const { facts, ids } = compiled;
  const pages = new WeakMap<Placement, Page>();
  const pageOf = (placement: Placement): Page => {
    const page = pages.get(placement) ?? writePage(compiled, placement);
    pages.set(placement, page);
    return page;
  };
  const blank = ids.runs.map(({ code }): Page => {
    return { planned: { run: code, meetings: [], reason: "left-out", hand: false }, meetings: [] };
  });
  return (placements) => {
    const own = placements.map((placement, run) => (placement ? pageOf(placement) : blank[run]));
    const meetings = own.flatMap((page) => page.meetings).sort((one, other) => one.period - other.period);
    const plan = new Map(own.map(({ planned }) => [key(planned.run), planned]));
    return {
      facts: { ...facts, campus: { ...facts.campus, plan } },
      meetings,
      ofRun: Map.groupBy(meetings, ({ run }) => run.code),
      planned: new Map(own.map(({ planned }) => [planned.run, planned])),
    };
  };
}

function writePage(compiled: Compiled, placement: Placement): Page {
  const { facts, ids } = compiled;
  const run = ids.runs[placement.run];
  const meetings = meetingsOf(compiled, placement);
  return {
    planned: { run: run.code, meetings, reason: "", hand: false },
    meetings: meetings.map((meeting, at): DiaryMeeting => {
      const place = facts.horizon.placeOf.get(meeting.daypart)!;
      const room = facts.campus.rooms.get(key(meeting.room)) ?? null;
      const session = ids.sessions[placement.session[at]];
      return { run, session, meeting, place, period: periodOf(facts.horizon, meeting.day, place), room };
    }),
  };
}
