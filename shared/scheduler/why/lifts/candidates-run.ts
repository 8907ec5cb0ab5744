import type { Run } from "#shared/domain/campus.ts";
import { openWeeksOf } from "#shared/scheduler/models/campus/compile-runs.ts";
import type { Bench } from "#shared/scheduler/why/bench.ts";
import type { Lift, Lifting } from "./lifting.ts";

/** What a run asks of time, of its order among others and of its learners, as far as it is any condition at all. */
export function runCandidates({ compiled, asked, record, facts }: Bench): Lift[] {
  const { horizon, closed } = facts;
  const partner = facts.partnerOf(record);
  const lifts: Lift[] = [];
  const add = (rule: string, code: Lift["code"], resources: readonly string[], apply: (lifting: Lifting) => void) =>
    lifts.push({ rule, code, kind: "", resources, apply });
  const wish = (rule: string, code: Lift["code"], own: Partial<Lifting["record"]>) =>
    add(rule, code, [], (lifting) => {
      lifting.record = { ...lifting.record, ...own };
    });
  const meetings = asked.sessions.reduce((sum, session) => sum + session.perWeek, 0);

  if ((record.earliestStart ?? 0) > horizon.first) wish("H3", "window-start", { earliestStart: null });
  if ((record.latestEnd ?? horizon.last) < horizon.last) wish("H3", "window-end", { latestEnd: null });
  if (openWeeksOf(facts, { ...record, earliestStart: null, latestEnd: null }).length < weeksFor(record))
    add("H4", "too-many-weeks", [], (lifting) => (lifting.fewerWeeks = true));
  if (record.dayparts.length > 0 && asked.places.length < horizon.parts.length)
    wish("H4", "dayparts", { dayparts: [] });
  if (record.fullDays) wish("H4", "full-days", { fullDays: false });
  if (record.consecutiveDays && record.daysPerWeek > 1) wish("H4", "consecutive-days", { consecutiveDays: false });
  if (asked.shapes.length === 0) {
    const most = horizon.weekdays.size;
    const daysPerWeek = Math.min(most, Math.max(1, Math.ceil(meetings / Math.max(1, asked.places.length))));
    if (daysPerWeek !== record.daysPerWeek || meetings < record.daysPerWeek)
      wish("H4", "sessions-and-days", { daysPerWeek, fullDays: false, consecutiveDays: false });
  }
  if (record.schoolHolidays === "pause" && (closed.school.size > 0 || closed.partnerSchool.has(partner)))
    add("H2", "school-holidays", [], (lifting) => (lifting.school = true));
  if (closed.campus.size > 0 || closed.partner.has(partner))
    add("H2", "closures", [], (lifting) => (lifting.closures = true));
  if (record.holidays === "extend" && facts.closedFor(record).size > 0)
    add("H4", "catch-up", [], (lifting) => (lifting.catchUp = true));
  if (asked.after.length + asked.before.length > 0)
    add("H3", "after", codesOf(compiled.ids.runs, [...asked.after, ...asked.before]), (lifting) => {
      lifting.order = true;
    });
  if (asked.pins.length > 0) add("H12", "pins", [], (lifting) => (lifting.pins = true));
  if (asked.cohort >= 0) add("H10", "cohort", [record.cohort], (lifting) => (lifting.cohort = true));
  horizon.parts.forEach((part, place) => {
    if (part.maxLearners !== null) add("H11", "site", [part.code], (lifting) => lifting.site.add(place));
  });
  return lifts;
}

/** Weeks from the first running week of a run to its last, both counted. */
function weeksFor({ weeks, everyWeeks }: Run): number {
  return (weeks - 1) * everyWeeks + 1;
}

function codesOf(runs: readonly { readonly code: string }[], indices: readonly number[]): string[] {
  return indices.map((index) => runs[index].code);
}
