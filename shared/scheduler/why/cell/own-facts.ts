import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { windowOf } from "#shared/domain/run-weeks.ts";
import { h04Whole } from "#shared/scheduler/constraints/h04-whole.ts";
import { meetingsOf } from "#shared/scheduler/models/campus/read-back.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Fact, FactCode } from "#shared/scheduler/why/fact.ts";
import type { StandingPlan } from "#shared/scheduler/why/standing-plan.ts";
import type { CellAt } from "./cell.ts";
import { withMeeting } from "./one-meeting.ts";

/** What the run itself has against one of its meetings standing in a period: each of these must be lifted. */
export function ownFacts(standing: StandingPlan, at: CellAt): Fact[] {
  const { compiled, placements, campus } = standing;
  const { problem, ids, facts } = compiled;
  const run = problem.runs[at.run];
  const record = ids.runs[at.run];
  const placement = placements[at.run]!;
  const day = ids.days[problem.time.dayOf[at.period]];
  const place = at.period % ids.parts.length;
  const { first, last } = windowOf(record, facts.horizon);
  const found: Fact[] = [];
  const add = (rule: string, code: FactCode, resources: readonly string[] = [], values: Fact["values"] = {}) =>
    found.push({
      rule,
      code,
      run: record.code,
      kind: ids.sessions[at.session].kind,
      resources,
      values: {
        run: record.code,
        first: isoDate(first),
        last: isoDate(last),
        dayparts: record.dayparts.join(", "),
        from: isoDate(day),
        to: isoDate(day),
        days: record.daysPerWeek,
        ...values,
      },
      holds: [],
    });
  if (day < first) add("H3", "window-start");
  if (day > last) add("H3", "window-end");
  if (!run.places.includes(place)) add("H4", "dayparts");
  if (run.closed[at.period] === 1) {
    const why = facts.closedFor(record).get(day * ids.parts.length + place) ?? "";
    const school = facts.closedFor({ ...record, schoolHolidays: "teach" }).has(day * ids.parts.length + place);
    add("H2", school ? "closures" : "school-holidays", [why].filter(Boolean));
  }
  if (placement.period.some((period, meeting) => period === at.period && meeting !== at.meeting))
    add("H10", "own-meeting");
  const pinned = run.pins.some(
    (pin) =>
      pin.session === at.session &&
      pin.period === placement.period[at.meeting] &&
      (pin.period !== at.period || (pin.room >= 0 && pin.room !== at.room)),
  );
  if (pinned) add("H12", "pins");
  if (breaksWeek(campus, standing, at, placement)) add("H4", "week-shape");
  return found;
}

/** Would the run's weeks no longer be whole with the meeting there? Asked of the rule itself, on this run alone. */
function breaksWeek(campus: Campus, { compiled }: StandingPlan, at: CellAt, placement: Placement): boolean {
  const { ids, problem } = compiled;
  const { code } = ids.runs[at.run];
  const one = {
    ...withMeetingAt(placement, at),
    instructors: placement.instructors.slice(0, problem.stride),
  };
  const breaches = (own: Placement) => {
    const planned = { run: code, meetings: meetingsOf(compiled, own), reason: "", hand: true };
    const alone: Campus = { ...campus, runs: onlyRun(campus, code), plan: new Map([[key(code), planned]]) };
    return [...h04Whole.matches(diaryOf(alone))].filter((match) => match.code !== "other-daypart").length;
  };
  return breaches(withMeeting(problem, placement, at.meeting, one)) > breaches(placement);
}

function withMeetingAt(placement: Placement, { session, period, room, meeting }: CellAt): Placement {
  return {
    ...placement,
    count: 1,
    period: Int16Array.of(period),
    session: Int16Array.of(session),
    room: Int16Array.of(room),
    way: Int8Array.of(placement.way[meeting]),
  };
}

function onlyRun(campus: Campus, code: string): Campus["runs"] {
  return new Map([...campus.runs].filter(([id]) => id === key(code)));
}
