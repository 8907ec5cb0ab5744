import type { Day } from "#shared/domain/calendar.ts";
import { isoDate, parseDay } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf, machineOf } from "#shared/domain/facts.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { settingsOf } from "#shared/domain/tables.ts";

/** Whose timetables are wanted: one for all, or one for each of these. */
export const SUBJECTS = ["all", "room", "machine", "instructor", "run", "partner", "day"] as const;

/** Whose timetables are wanted. */
export type Subject = (typeof SUBJECTS)[number];

/** The part of a plan that is written. */
export interface Selection {
  readonly what: Subject;
  /** Which of them, by code (a day by its date `YYYY-MM-DD`); none means all of them. */
  readonly codes: readonly string[];
  /** First and last day, both included. */
  readonly from: Day;
  readonly to: Day;
  /** Only the meetings of this partner's courses; blank means of all. */
  readonly partner: string;
}

/** The timetable of one room, machine pool, instructor, run, partner or day, or of the whole campus. */
export interface Agenda {
  readonly what: Subject;
  /** Blank for the whole campus. */
  readonly code: string;
  readonly name: string;
  /** By period. */
  readonly meetings: readonly StandingMeeting[];
}

/** All of a campus's plan, as one timetable. */
export function wholePlan(campus: Campus): Selection {
  const { firstDay, lastDay } = settingsOf(campus);
  return { what: "all", codes: [], from: firstDay, to: lastDay, partner: "" };
}

/** The meetings of the period (and the partner) of a selection, by period. */
export function meetingsOf(campus: Campus, { from, to, partner }: Selection): readonly StandingMeeting[] {
  const { facts } = diaryOf(campus);
  const { meetings } = standingOf(diaryOf(campus));
  const ours = key(partner);
  return meetings.filter(({ meeting, run }) => {
    return meeting.day >= from && meeting.day <= to && (ours === "" || key(facts.partnerOf(run)) === ours);
  });
}

/** The timetables of a selection, in the order of their tables; one that holds nothing is there all the same. */
export function agendasOf(campus: Campus, selection: Selection): readonly Agenda[] {
  const { what, codes } = selection;
  const wanted = new Set(codes.map(key));
  const meetings = Map.groupBy(
    meetingsOf(campus, selection).flatMap((at) => namesIn(campus, what, at).map((name) => ({ name, at }))),
    ({ name }) => name,
  );
  return namedIn(campus, selection)
    .filter(({ code }) => wanted.size === 0 || wanted.has(key(code)))
    .map(({ code, name }) => {
      const found = meetings.get(key(code)) ?? [];
      return { what, code, name: name || code, meetings: found.map(({ at }) => at) };
    });
}

/** The codes of a selection that the campus does not know. */
export function unknownIn(campus: Campus, selection: Selection): readonly string[] {
  const known = new Set(namedIn(campus, selection).map(({ code }) => key(code)));
  return selection.what === "all" ? [] : selection.codes.filter((code) => !known.has(key(code)));
}

/** Is the partner of a selection one of the campus, or none? */
export function partnerKnown(campus: Campus, { partner }: Selection): boolean {
  return partner === "" || campus.partners.has(key(partner));
}

/** Everything that can have a timetable of this sort. */
function namedIn(campus: Campus, { what, from, to }: Selection): readonly { code: string; name: string }[] {
  if (what === "all") return [{ code: "", name: settingsOf(campus).name }];
  if (what === "room") return [...campus.rooms.values()];
  if (what === "machine") return [...campus.machines.values()];
  if (what === "instructor") return [...campus.instructors.values()].map(({ code }) => ({ code, name: code }));
  if (what === "partner") return [...campus.partners.values()];
  if (what === "run")
    return [...campus.runs.values()].map(({ code, course }) => ({ code, name: courseOf(campus, course)?.title ?? "" }));
  const { days } = diaryOf(campus).facts.horizon;
  return days.filter((day) => day >= from && day <= to).map((day) => ({ code: isoDate(day), name: isoDate(day) }));
}

/** Whose timetables a meeting stands in, as keys of their codes. */
function namesIn(campus: Campus, what: Subject, { meeting, run, room }: StandingMeeting): readonly string[] {
  if (what === "all") return [""];
  if (what === "room") return room ? [key(room.code)] : [];
  if (what === "machine") {
    const pools = meeting.machines.map((use) => machineOf(campus, use.pool)?.code ?? "");
    return [...new Set(pools.filter((code) => code !== "").map(key))];
  }
  if (what === "instructor") return [...new Set(meeting.instructors.map(key))];
  if (what === "run") return [key(run.code)];
  if (what === "partner") return [key(diaryOf(campus).facts.partnerOf(run))];
  return [isoDate(meeting.day)];
}

/** The name of one of a selection's things, for a title: `L101 Lasatelier`. */
export function titleOf({ code, name }: Pick<Agenda, "code" | "name">): string {
  return name === code || code === "" ? name : `${code} ${name}`;
}

/** The day of an agenda of one day, or null. */
export function dayOfAgenda({ what, code }: Agenda): Day | null {
  return what === "day" ? parseDay(code) : null;
}
