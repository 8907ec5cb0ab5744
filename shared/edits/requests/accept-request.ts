import type { Campus, Course, Run, Session } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Diff } from "#shared/domain/diff.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { PartnerRequest } from "#shared/domain/request.ts";
import { hasPlace, requestRun } from "#shared/domain/request.ts";
import { put } from "#shared/edits/changes.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import type { FittedSlot } from "./fit-request.ts";
import { fitRequest } from "./fit-request.ts";

/** The kind of the meetings that stand for a request. */
const KIND = "aanvraag";

/** An edit, and the runs in it that stand for the request. */
export interface Acceptance extends Edit {
  readonly runs: readonly string[];
}

/**
 * Gives a request its place in the plan: a run for each of its days, in a course of the partner's requests, met where it fits
 * now and pinned there. Refused with the first thing that stands in its way; nothing is half done.
 */
export function acceptRequest(campus: Campus, { id, partner, asked }: PartnerRequest): Acceptance | Refusal {
  const owner = campus.partners.get(key(partner));
  if (!owner) return refuse("request-no-partner", { partner });
  const slots = fitRequest(campus, owner.code, asked);
  const [stuck] = slots.filter(({ obstacle }) => obstacle !== null);
  if (stuck)
    return refuse(`request-${stuck.obstacle}`, {
      date: stuck.date,
      daypart: stuck.daypart,
      code: asked.code,
      free: stuck.free,
      units: asked.units,
    });
  // Its runs bear its name: a request that has its place cannot get another.
  if (hasPlace({ id, asked }, campus)) return refuse("request-answered");
  const course = courseFor(campus, owner.code, owner.name);
  const days = [...Map.groupBy(slots, ({ date }) => date).values()];
  const made = days.map((day, place) => runFor(campus, course, asked, day, requestRun(id, place + 1)));
  return {
    about: {
      act: "accept-request",
      values: { partner: owner.name || owner.code, date: asked.dates[0], days: days.length },
    },
    diff: [
      ...(campus.courses.has(key(course.code)) ? [] : [put(campus, "courses", course)]),
      ...made.flatMap(({ diff }) => diff),
    ],
    runs: made.map(({ code }) => code),
  };
}

function courseFor(campus: Campus, partner: string, name: string): Course {
  const code = `AANVRAAG-${partner}`;
  const known = campus.courses.get(key(code));
  return known ?? { code, title: `Aanvragen ${name || partner}`, domain: "", partner, shortage: false };
}

/** The run of one day with its session, its meetings and their pins. */
function runFor(
  campus: Campus,
  course: Course,
  asked: PartnerRequest["asked"],
  day: readonly FittedSlot[],
  code: string,
): { readonly code: string; readonly diff: Diff } {
  const machines = asked.what === "pool" ? [{ pool: asked.code, units: asked.units }] : [];
  const dayparts = day.map(({ daypart }) => daypart);
  const run: Run = {
    code,
    course: course.code,
    learners: asked.learners,
    earliestStart: day[0].day,
    latestEnd: day[0].day,
    weeks: 1,
    everyWeeks: 1,
    daysPerWeek: 1,
    dayparts,
    fullDays: false,
    consecutiveDays: false,
    holidays: "skip",
    schoolHolidays: "teach",
    priority: 3,
    cohort: "",
    after: [],
  };
  const session: Session = {
    run: code,
    kind: KIND,
    perWeek: day.length,
    roomTypes: asked.what === "roomType" ? [asked.code] : [],
    rooms: asked.what === "room" ? [asked.code] : [],
    features: [],
    machines: machines.map(({ pool, units }) => `${pool}:${units}`),
    skill: "",
    instructors: 0,
  };
  const planned: PlannedRun = {
    run: code,
    meetings: day.map((slot) => ({
      kind: KIND,
      day: slot.day,
      daypart: slot.daypart,
      room: slot.room ?? "",
      machines,
      instructors: [],
    })),
    reason: "",
    hand: true,
  };
  const pins = day.map((slot) =>
    put(campus, "pins", { run: code, kind: KIND, date: slot.day, daypart: slot.daypart, room: slot.room ?? "" }),
  );
  return {
    code,
    diff: [put(campus, "runs", run), put(campus, "sessions", session), ...pins, put(campus, "plan", planned)],
  };
}
