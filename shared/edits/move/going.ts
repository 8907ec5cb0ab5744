import type { Day, Week } from "#shared/domain/calendar.ts";
import { isoWeekText, weekday } from "#shared/domain/calendar.ts";
import type { Campus, Session } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { roomOf } from "#shared/domain/facts.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import { wholenessOf } from "#shared/domain/run-whole.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { sessionId } from "#shared/domain/tables.ts";
import type { MoveScope } from "#shared/edits/act-input.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import type { FoundMeeting } from "#shared/edits/find-meeting.ts";
import { Around } from "./around.ts";
import { fitsTime } from "./fits-time.ts";
import { pinnedElsewhere } from "./pinned.ts";
import type { Target } from "./target.ts";

/** A meeting that goes to another time; the one that is moved itself, or one that goes along. */
export interface Going {
  readonly before: Meeting;
  readonly session: Session;
  readonly day: Day;
  readonly place: number;
}

/** Which meetings of a run go where in time. */
export interface Goings {
  readonly found: FoundMeeting;
  readonly goings: readonly Going[];
  /** Meetings of the scope that stay where they are, because their week is closed there. */
  readonly stay: number;
}

/**
 * Which meetings go along to another time of the week, if they may. A run that cannot do without the other meetings of
 * the day (H4: full days, so many days a week) takes that whole day along, each meeting in its own day-part.
 * @param place of the day-part
 */
export function goingsOf(
  campus: Campus,
  found: FoundMeeting,
  to: { readonly day: Day; readonly place: number; readonly scope: MoveScope },
): Goings | Refusal {
  const shift = to.day - found.meeting.day;
  const held = meetingsInScope(found, to.scope);
  const alone = allowed(
    campus,
    found,
    held.map((before) => ({ before, session: found.session, day: before.day + shift, place: to.place })),
    to.scope,
  );
  if (!isRefusal(alone) || shift === 0 || !mayNeedDay(alone, found)) return alone;
  const whole = held.flatMap((before) => dayAlong(campus, found, before, to.place, shift));
  const together = whole.length > held.length ? allowed(campus, found, whole, to.scope) : alone;
  return isRefusal(together) && together.refused === "week-not-whole" ? alone : together;
}

/** The meetings that a scope is about: of the same kind, weekday and day-part; from the one that is moved on. */
export function meetingsInScope({ planned, meeting }: FoundMeeting, scope: MoveScope): readonly Meeting[] {
  if (scope === "once") return [meeting];
  return planned.meetings.filter(
    (other) =>
      other === meeting ||
      (sameCode(other.kind, meeting.kind) &&
        sameCode(other.daypart, meeting.daypart) &&
        weekday(other.day) === weekday(meeting.day) &&
        (scope === "pattern" || other.day > meeting.day)),
  );
}

function mayNeedDay({ refused, values }: Refusal, { run }: FoundMeeting): boolean {
  return refused === "week-not-whole" || (refused === "learners-elsewhere" && values.other === run.code);
}

/** A meeting with all that the run does that day; on full days each keeps its day-part. */
function dayAlong(
  campus: Campus,
  { planned, run }: FoundMeeting,
  held: Meeting,
  place: number,
  shift: number,
): readonly Going[] {
  const { horizon } = diaryOf(campus).facts;
  return planned.meetings
    .filter(({ day }) => day === held.day)
    .map((before) => ({
      before,
      session: campus.sessions.get(sessionId(run.code, before.kind))!,
      day: before.day + shift,
      place: before === held && !run.fullDays ? place : horizon.placeOf.get(before.daypart)!,
    }));
}

/** Those that may go, or why they may not. Where a week is closed at the new time it keeps what it has. */
function allowed(campus: Campus, found: FoundMeeting, wanted: readonly Going[], scope: MoveScope): Goings | Refusal {
  const { facts } = diaryOf(campus);
  const shut = facts.closedFor(found.run);
  const isShut = ({ day, place }: Going) => scope !== "once" && shut.has(periodOf(facts.horizon, day, place));
  const shutDays = new Set(wanted.filter(isShut).map(({ before }) => before.day));
  const goings = wanted.filter(({ before }) => !shutDays.has(before.day));
  if (goings.length === 0) return refusalOf(campus, found, wanted) ?? refuse("as-it-is", {});
  const refusal = refusalOf(campus, found, goings) ?? wholeAfter(campus, found, goings);
  return refusal ?? { found, goings, stay: wanted.length - goings.length };
}

/** The first that may not meet at its new time. */
function refusalOf(campus: Campus, found: FoundMeeting, goings: readonly Going[]): Refusal | null {
  let around = new Around(diaryOf(campus), new Set(goings.map(({ before }) => before)));
  for (const going of goings) {
    const target = targetAt(campus, found, going, around);
    const sameTime = isSameTime(target);
    const refusal = pinnedElsewhere(target, sameTime, true) ?? (sameTime ? null : fitsTime(target));
    if (refusal) return refusal;
    around = around.with(standingAt(target, going.before));
  }
  return null;
}

/** Every week of the run must hold what it should; a week that did not before is no reason. */
export function wholeAfter(campus: Campus, found: FoundMeeting, goings: readonly Going[]): Refusal | null {
  const { facts, ofRun } = diaryOf(campus);
  const standing = (ofRun.get(found.run.code) ?? []).filter((at) => at.session && at.place >= 0) as StandingMeeting[];
  const went = new Map(goings.map((going) => [going.before, going]));
  const after = standing.map((at) => {
    const going = went.get(at.meeting);
    if (!going) return at;
    const period = periodOf(facts.horizon, going.day, going.place);
    return { ...at, period, place: going.place, meeting: { ...at.meeting, day: going.day } };
  });
  const before = brokenBefore(facts, found, standing);
  const broken = wholenessOf(
    facts,
    found.run,
    after.toSorted((one, other) => one.period - other.period),
  ).broken.find(({ week }) => !before.has(week));
  if (!broken) return null;
  return refuse("week-not-whole", {
    run: found.run.code,
    week: isoWeekText(broken.week),
    days: found.run.daysPerWeek,
  });
}

const known = new WeakMap<PlannedRun, ReadonlySet<Week>>();

/** The weeks that do not hold what they should as the run stands. */
function brokenBefore(
  facts: Facts,
  { run, planned }: FoundMeeting,
  standing: readonly StandingMeeting[],
): ReadonlySet<Week> {
  const found = known.get(planned) ?? new Set(wholenessOf(facts, run, standing).broken.map(({ week }) => week));
  known.set(planned, found);
  return found;
}

/** A meeting at its new time, in the room it has. */
export function targetAt(campus: Campus, found: FoundMeeting, going: Going, around: Around): Target {
  const { facts } = diaryOf(campus);
  const { before, session, day, place } = going;
  return {
    facts,
    run: found.run,
    session,
    before,
    day,
    daypart: facts.horizon.parts[place].code,
    place,
    period: periodOf(facts.horizon, day, place),
    room: roomOf(campus, before.room)!,
    around,
  };
}

/** Does the meeting keep its time? */
export function isSameTime({ day, daypart, before }: Target): boolean {
  return day === before.day && daypart === before.daypart;
}

/** A meeting as it stands in the diary once it is at its target. */
export function standingAt(
  { run, session, place, period, room, day, daypart }: Target,
  meeting: Meeting,
): DiaryMeeting {
  return { run, session, meeting: { ...meeting, day, daypart, room: room.code }, place, period, room };
}
