import type { Campus, Run } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { courseOf, factsOf, runOf } from "#shared/domain/facts.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import { isLeftOut } from "#shared/domain/plan.ts";
import type { MeetingChange, MeetingPlace } from "./compare-runs.ts";
import { compareMeetings } from "./compare-runs.ts";

/** What became of a meeting since a plan was published; `restaffed`: same time and room, other instructors. */
export type Disrupted = "moved" | "added" | "cancelled" | "restaffed";

/** A meeting that is no longer as it was published. */
export interface DisruptedMeeting extends MeetingChange {
  readonly partner: string;
  readonly run: string;
  readonly title: string;
  readonly learners: number;
  readonly what: Disrupted;
}

/** Disrupted meetings by what became of them; the runs they belong to, and the learners of those runs. */
export interface DisruptionCounts extends Readonly<Record<Disrupted, number>> {
  readonly runs: number;
  readonly learners: number;
}

/** All that changed of a plan since it was published. */
export interface Disruption {
  readonly counts: DisruptionCounts;
  /** Partners of whom something changed, in the order of their codes. */
  readonly partners: readonly (DisruptionCounts & { readonly partner: string; readonly name: string })[];
  /** Codes of who taught or teaches a meeting that changed, in order. */
  readonly instructors: readonly string[];
  /** By partner, then run, then day. */
  readonly meetings: readonly DisruptedMeeting[];
}

/** Counts what changed of the plan of one campus to that of another. What changed of machines alone disrupts nobody. */
export function disruptionOf(before: Campus, after: Campus): Disruption {
  const instructors = new Set<string>();
  const meetings: DisruptedMeeting[] = [];
  for (const id of new Set([...before.plan.keys(), ...after.plan.keys()])) {
    const [was, is] = [before.plan.get(id), after.plan.get(id)];
    if (was === is) continue;
    const [from, to] = [meetingsOf(was), meetingsOf(is)];
    const facts = runFacts(before, after, (is ?? was)!.run);
    for (const { meeting, instructor } of restaffed(from, to)) {
      instructor.forEach((code) => instructors.add(code));
      const place: MeetingPlace = meeting;
      meetings.push({ ...facts, kind: meeting.kind, what: "restaffed", before: place, after: place });
    }
    for (const change of compareMeetings(from, to)) {
      for (const code of instructorsOf(change, from, to)) instructors.add(code);
      meetings.push({ ...facts, ...change, what: whatOf(change) });
    }
  }
  meetings.sort(
    (one, other) =>
      compare(one.partner, other.partner) || compare(one.run, other.run) || dayOf(one) - dayOf(other) || 0,
  );
  const byPartner = Map.groupBy(meetings, ({ partner }) => partner);
  return {
    counts: countsOf(meetings),
    partners: [...byPartner].map(([partner, own]) => ({ partner, name: nameOf(partner), ...countsOf(own) })),
    instructors: [...instructors].sort(compare),
    meetings,
  };

  function nameOf(partner: string): string {
    return (after.partners.get(key(partner)) ?? before.partners.get(key(partner)))?.name ?? partner;
  }
}

function meetingsOf(planned: PlannedRun | undefined): readonly Meeting[] {
  return planned && !isLeftOut(planned) ? planned.meetings : [];
}

/** What there is to say of a run: as it is asked for now, or as it was where it is gone. */
function runFacts(before: Campus, after: Campus, code: string) {
  const campus = runOf(after, code) ? after : before;
  const run: Run | undefined = runOf(campus, code);
  return {
    partner: run ? factsOf(campus).partnerOf(run) : "",
    run: run?.code ?? code,
    title: (run && courseOf(campus, run.course)?.title) ?? code,
    learners: run?.learners ?? 0,
  };
}

/** Meetings at the same time in the same room that others teach now, with those who came and went. */
function restaffed(from: readonly Meeting[], to: readonly Meeting[]) {
  return to.flatMap((meeting) => {
    const was = from.find((one) => isAt(one, meeting));
    if (!was) return [];
    const [had, has] = [new Set(was.instructors), new Set(meeting.instructors)];
    const instructor = [...had.symmetricDifference(has)];
    return instructor.length > 0 ? [{ meeting, instructor }] : [];
  });
}

function instructorsOf(change: MeetingChange, from: readonly Meeting[], to: readonly Meeting[]): readonly string[] {
  const { kind } = change;
  const find = (all: readonly Meeting[], place: MeetingPlace | null) =>
    (place && all.find((meeting) => isAt(meeting, { kind, ...place }))?.instructors) ?? [];
  return [...find(from, change.before), ...find(to, change.after)];
}

function isAt(meeting: Meeting, other: MeetingPlace & Pick<Meeting, "kind">): boolean {
  return (
    meeting.day === other.day &&
    key(meeting.daypart) === key(other.daypart) &&
    key(meeting.kind) === key(other.kind) &&
    key(meeting.room) === key(other.room)
  );
}

function whatOf({ before, after }: MeetingChange): Disrupted {
  if (before && after) return "moved";
  return before ? "cancelled" : "added";
}

function countsOf(meetings: readonly DisruptedMeeting[]): DisruptionCounts {
  const those = (what: Disrupted) => meetings.filter((meeting) => meeting.what === what).length;
  const runs = new Map(meetings.map(({ run, learners }) => [run, learners]));
  return {
    moved: those("moved"),
    added: those("added"),
    cancelled: those("cancelled"),
    restaffed: those("restaffed"),
    runs: runs.size,
    learners: [...runs.values()].reduce((sum, learners) => sum + learners, 0),
  };
}

function dayOf({ before, after }: DisruptedMeeting): number {
  return (before ?? after)?.day ?? 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
