import type { Campus, Run } from "#shared/domain/campus.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import { isLeftOut } from "#shared/domain/plan.ts";

/** Where and when a session meets. */
export type MeetingPlace = Pick<Meeting, "day" | "daypart" | "room">;

/** A meeting in two plans: null before, it was added; null after, it fell away; else it moved. */
export interface MeetingChange {
  readonly kind: string;
  readonly before: MeetingPlace | null;
  readonly after: MeetingPlace | null;
}

/** What became of a run from one plan to another; `left` is a run that neither places. */
export type RunOutcome = "placed" | "unplaced" | "moved" | "added" | "removed" | "left";

/** A run whose meetings, or whose place in the table, differ between two campuses. */
export interface RunChange {
  readonly run: string;
  readonly course: string;
  /** As asked for afterwards, or before where the run is gone. */
  readonly learners: number;
  readonly outcome: RunOutcome;
  readonly meetings: readonly MeetingChange[];
}

/** Runs that differ, in the order of the tables: what is new comes last. */
export function compareRuns(before: Campus, after: Campus): readonly RunChange[] {
  const ids = new Set([...before.runs.keys(), ...after.runs.keys()]);
  return [...ids].flatMap((id) => {
    const [one, other] = [before.runs.get(id), after.runs.get(id)];
    const run = other ?? one;
    if (!run) return [];
    const meetings = compareMeetings(meetingsOf(before, run), meetingsOf(after, run));
    if (one && other && meetings.length === 0) return [];
    const { code, course, learners } = run;
    return [{ run: code, course, learners, outcome: outcomeOf(before, after, run), meetings }];
  });
}

/** Meetings taken up one way and another are paired kind by kind, in their order: what is left was added or fell away. */
export function compareMeetings(before: readonly Meeting[], after: readonly Meeting[]): readonly MeetingChange[] {
  const [gone, come] = [without(before, after), without(after, before)];
  return [...gone.keys(), ...[...come.keys()].filter((kind) => !gone.has(kind))].flatMap((kind) => {
    const [from, to] = [gone.get(kind) ?? [], come.get(kind) ?? []];
    const count = Math.max(from.length, to.length);
    return Array.from({ length: count }, (_, at): MeetingChange => ({
      kind: (from[at] ?? to[at]).kind,
      before: from[at] ? placeOf(from[at]) : null,
      after: to[at] ? placeOf(to[at]) : null,
    }));
  });
}

/** The meetings that another plan does not hold at the same time in the same room, by kind. */
function without(meetings: readonly Meeting[], other: readonly Meeting[]): Map<string, Meeting[]> {
  const held = new Set(other.map(nameOf));
  return Map.groupBy(
    meetings.filter((meeting) => !held.has(nameOf(meeting))),
    ({ kind }) => key(kind),
  );
}

function nameOf({ kind, day, daypart, room }: Meeting): string {
  return [day, key(daypart), key(kind), key(room)].join("/");
}

function placeOf({ day, daypart, room }: Meeting): MeetingPlace {
  return { day, daypart, room };
}

function meetingsOf(campus: Campus, { code }: Run): readonly Meeting[] {
  const planned = campus.plan.get(key(code));
  return planned && !isLeftOut(planned) && sameCode(planned.run, code) ? planned.meetings : [];
}

function outcomeOf(before: Campus, after: Campus, run: Run): RunOutcome {
  const id = key(run.code);
  if (!before.runs.has(id)) return "added";
  if (!after.runs.has(id)) return "removed";
  const [was, is] = [meetingsOf(before, run).length > 0, meetingsOf(after, run).length > 0];
  if (was && is) return "moved";
  return is ? "placed" : was ? "unplaced" : "left";
}
