import type { Day } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import type { EventFacts } from "./event.ts";
import { eventFacts } from "./event.ts";
import { hashOf, uidOf } from "./uid.ts";

/** What calendars last said of a meeting: the memory that SEQUENCE and STATUS:CANCELLED need. */
export interface Told {
  readonly uid: string;
  /** RFC 5545, SEQUENCE: higher with every change. */
  readonly sequence: number;
  readonly day: Day;
  readonly run: string;
  readonly kind: string;
  readonly daypart: string;
  /** DTSTART and DTEND, on the wall clock of the campus. */
  readonly starts: string;
  readonly ends: string;
  readonly title: string;
  /** A print of all that was told, to see whether it changed. */
  readonly print: string;
  /** The calendars it stands in, such as `room l101`; none once it is cancelled everywhere. */
  readonly calendars: readonly string[];
  /** The calendars it stood in before, where it is cancelled. */
  readonly gone: readonly string[];
}

/** What calendars say now. */
export interface Publication {
  /** Of every meeting that stands. */
  readonly told: ReadonlyMap<StandingMeeting, Told>;
  /** Of what is cancelled somewhere, by calendar. */
  readonly cancelled: ReadonlyMap<string, readonly Told[]>;
  /** What is to be remembered anew, and what may be forgotten, by UID. */
  readonly changed: readonly Told[];
  readonly forgotten: readonly string[];
}

/** What a publication is made of. */
export interface PublicationInput {
  readonly facts: Facts;
  readonly meetings: readonly StandingMeeting[];
  /** What was told before. */
  readonly before: readonly Told[];
  /** The revision of the document: no SEQUENCE of something new or changed is below it. */
  readonly revision: number;
  /** Cancelled meetings of days before this one are forgotten. */
  readonly oldest: Day;
}

/** The name of a calendar in `Told`. */
export function calendarKey(what: string, code: string): string {
  return `${what} ${key(code)}`;
}

/**
 * Lays the meetings as they stand beside what calendars said before. A meeting keeps its UID in its period, and where
 * a run's meetings moved, those that went and those that came are the same events, in their order; only what is then
 * left over is new or cancelled.
 */
export function publicationOf(input: PublicationInput): Publication {
  const { facts, meetings, before, revision, oldest } = input;
  const series = (run: string, kind: string) => `${key(run)}\n${key(kind)}`;
  const known = Map.groupBy(before, ({ run, kind }) => series(run, kind));
  const uids = new Set(before.map(({ uid }) => uid));
  const told = new Map<StandingMeeting, Told>();
  const [changed, ends]: [Told[], Told[]] = [[], []];
  for (const [name, standing] of Map.groupBy(meetings, ({ run, meeting }) => series(run.code, meeting.kind))) {
    const pairs = paired(standing, known.get(name) ?? []);
    known.delete(name);
    for (const [at, was] of pairs.matched) {
      const next = toldOf(facts, at, was, revision, uids);
      told.set(at, next);
      if (next !== was) changed.push(next);
    }
    ends.push(...pairs.left);
  }
  ends.push(...[...known.values()].flat());
  const remembered = ends.filter(({ day }) => day >= oldest);
  const kept = remembered.map((was) => cancelledOf(was, revision));
  changed.push(...kept.filter((next, index) => next !== remembered[index]));
  return {
    told,
    cancelled: byCalendar([...told.values(), ...kept]),
    changed,
    forgotten: ends.filter(({ day }) => day < oldest).map(({ uid }) => uid),
  };
}

/** Which meeting is which event of before: by period, then in order of time; null for one that is new. */
function paired(standing: readonly StandingMeeting[], before: readonly Told[]) {
  const place = (day: Day, daypart: string) => `${day} ${key(daypart)}`;
  const open = new Map<string, Told>();
  // Of two events in one period the one that still stands comes before one that was cancelled.
  for (const was of before.toSorted((one, other) => one.calendars.length - other.calendars.length))
    open.set(place(was.day, was.daypart), was);
  const matched = new Map<StandingMeeting, Told | null>();
  const taken = new Set<Told>();
  for (const at of standing) {
    const was = open.get(place(at.meeting.day, at.meeting.daypart)) ?? null;
    matched.set(at, was);
    if (was) taken.add(was);
  }
  const gone = before
    .filter((was) => !taken.has(was) && was.calendars.length > 0)
    .toSorted((one, other) => one.day - other.day || (one.starts < other.starts ? -1 : 1));
  for (const [at, was] of matched) {
    if (was) continue;
    const moved = gone.shift();
    if (!moved) break;
    matched.set(at, moved);
    taken.add(moved);
  }
  return { matched, left: before.filter((was) => !taken.has(was)) };
}

/** What is told of a meeting now: what was told before, where nothing changed. */
function toldOf(facts: Facts, at: StandingMeeting, was: Told | null, revision: number, uids: Set<string>): Told {
  const { meeting, run } = at;
  const said = eventFacts(facts, at);
  const calendars = calendarsOf(facts, at);
  const print = printOf(said, calendars);
  if (was?.print === print) return was;
  const stood = [...(was?.calendars ?? []), ...(was?.gone ?? [])];
  return {
    uid: was?.uid ?? newUid(at, uids),
    sequence: was ? Math.max(was.sequence + 1, revision) : revision,
    day: meeting.day,
    run: run.code,
    kind: meeting.kind,
    daypart: meeting.daypart,
    starts: said.starts,
    ends: said.ends,
    title: said.title,
    print,
    calendars,
    gone: [...new Set(stood)].filter((calendar) => !calendars.includes(calendar)),
  };
}

function newUid({ run, meeting }: StandingMeeting, uids: Set<string>): string {
  let uid = uidOf(run.code, meeting);
  for (let nth = 2; uids.has(uid); nth++) uid = uidOf(run.code, meeting, nth);
  uids.add(uid);
  return uid;
}

function cancelledOf(was: Told, revision: number): Told {
  if (was.calendars.length === 0) return was;
  const gone = [...new Set([...was.gone, ...was.calendars])];
  return { ...was, sequence: Math.max(was.sequence + 1, revision), print: "", calendars: [], gone };
}

/** The calendars a meeting stands in. */
function calendarsOf({ partnerOf }: Facts, { run, room, meeting }: StandingMeeting): readonly string[] {
  return [
    calendarKey("run", run.code),
    calendarKey("partner", partnerOf(run)),
    ...(room ? [calendarKey("room", room.code)] : []),
    ...new Set(meeting.machines.map(({ pool }) => calendarKey("machine", pool))),
    ...new Set(meeting.instructors.map((code) => calendarKey("instructor", code))),
  ];
}

function printOf({ starts, ends, title, place, category, details }: EventFacts, calendars: readonly string[]): string {
  return hashOf(JSON.stringify([starts, ends, title, place, category, details, calendars]));
}

function byCalendar(all: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const pairs = all.flatMap((one) => one.gone.map((calendar) => ({ calendar, one })));
  const groups = Map.groupBy(pairs, ({ calendar }) => calendar);
  return new Map([...groups].map(([calendar, found]) => [calendar, found.map(({ one }) => one)]));
}
