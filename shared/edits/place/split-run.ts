import type { Campus, Room, Run } from "#shared/domain/campus.ts";
import { weekday } from "#shared/domain/calendar.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import type { Diff } from "#shared/domain/diff.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { factsOf, roomOf, runOf } from "#shared/domain/facts.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import { machineWays } from "#shared/domain/needs.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import { sessionId } from "#shared/domain/tables.ts";
import type { SplitRun } from "#shared/edits/act-input.ts";
import { put } from "#shared/edits/changes.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import { nextCode } from "#shared/edits/next-code.ts";
import { Around } from "#shared/edits/move/around.ts";
import { suitsRoom } from "#shared/edits/move/fits-room.ts";
import { laidTarget } from "./laid-target.ts";
import type { LaidMeeting } from "./lay-run.ts";
import { Settling } from "./settle.ts";
import { staffFor } from "./staff.ts";

/**
 * Makes two runs of one that is in the plan: some of its learners become a run of their own, which meets at the same
 * times in other rooms, with machines and instructors of its own. What follows the one follows the other too.
 */
export function splitRun(campus: Campus, input: SplitRun): Edit | Refusal {
  const room = roomOf(campus, input.room);
  if (!room) return refuse("no-such-room", { room: input.room });
  const splitting = splittingOf(campus, input);
  return isRefusal(splitting) ? splitting : splitting.in(room);
}

/** A run that is to be split, made ready once: each room then says whether the second group may have it. */
export interface Splitting {
  in(room: Room): Edit | Refusal;
}

/** Makes a split ready, or says why there is none whatever the room. */
export function splittingOf(campus: Campus, input: Omit<SplitRun, "room">): Splitting | Refusal {
  const run = runOf(campus, input.run);
  if (!run) return refuse("no-such-run", { run: input.run });
  const planned = campus.plan.get(key(run.code));
  if (!planned || planned.meetings.length === 0) return refuse("not-placed", { run: run.code });
  if (run.cohort !== "") return refuse("split-cohort", { run: run.code, cohort: run.cohort });
  if (input.learners >= run.learners)
    return refuse("split-learners", { run: run.code, learners: run.learners, wanted: input.learners });
  const second: Run = { ...run, code: nextCode(campus, run.code), learners: input.learners };
  const tables = inTwo(campus, run, second, planned);
  const diary = diaryOf(applyDiff(campus, tables));
  const laid = laidAs(campus, second, planned);
  const staff = staffFor(diary, second, laid);
  if (isRefusal(staff)) return staff;
  const inFrom = new Set(
    planned.meetings.filter((at) => sameCode(at.room, input.from)).map((at) => `${periodAt(campus, at)} ${at.kind}`),
  );
  const settling = new Settling(diary, second, laid, staff);
  return {
    in(room) {
      const asks = ({ period, session }: LaidMeeting) => inFrom.has(`${period} ${session.kind}`);
      const first = settling.laid.find(asks);
      const never = first && suitsRoom(laidTarget(diary, second, first, room, new Around(diary, new Set())));
      if (never) return never;
      const meetings = settling.settle({ room, asks });
      if (isRefusal(meetings)) return meetings;
      const values = {
        run: run.code,
        learners: run.learners - input.learners,
        to: second.code,
        toLearners: input.learners,
        room: room.code,
      };
      const placed = put(campus, "plan", { run: second.code, meetings, reason: "", hand: true });
      return { about: { act: "split-run", values }, diff: [...tables, placed] };
    },
  };
}

/** The tables with both groups, and the first in the plan with as many units as it needs then. */
function inTwo(campus: Campus, run: Run, second: Run, planned: PlannedRun): Diff {
  const first = { ...run, learners: run.learners - second.learners };
  const sessions = factsOf(campus).sessionsOf.get(run.code) ?? [];
  const followers = [...campus.runs.values()].filter(({ after }) => after.some((code) => sameCode(code, run.code)));
  const meetings = planned.meetings.map((meeting): Meeting => {
    const session = campus.sessions.get(sessionId(run.code, meeting.kind));
    const pools = new Set(meeting.machines.map(({ pool }) => pool));
    const ways = session ? machineWays(session, first.learners, campus.machines) : [];
    const way = ways.find((one) => one.length === pools.size && one.every(({ pool }) => pools.has(pool)));
    return way ? { ...meeting, machines: way } : meeting;
  });
  return [
    put(campus, "runs", first),
    put(campus, "runs", second),
    ...followers.map((later) => put(campus, "runs", { ...later, after: [...later.after, second.code] })),
    ...sessions.map((session) => put(campus, "sessions", { ...session, run: second.code })),
    put(campus, "plan", { ...planned, meetings, hand: true }),
  ];
}

/** The meetings of the first group as times for the second. */
function laidAs(campus: Campus, second: Run, { run, meetings }: PlannedRun): readonly LaidMeeting[] {
  const { horizon } = factsOf(campus);
  return meetings.flatMap((meeting) => {
    const own = campus.sessions.get(sessionId(run, meeting.kind));
    const place = horizon.placeOf.get(meeting.daypart) ?? -1;
    if (!own || place < 0) return [];
    return {
      slot: (weekday(meeting.day) - 1) * horizon.parts.length + place,
      session: { ...own, run: second.code },
      day: meeting.day,
      place,
      period: periodOf(horizon, meeting.day, place),
    };
  });
}

function periodAt(campus: Campus, { day, daypart }: Meeting): number {
  const { horizon } = factsOf(campus);
  return periodOf(horizon, day, horizon.placeOf.get(daypart) ?? 0);
}
