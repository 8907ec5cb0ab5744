import type { Campus } from "#shared/domain/campus.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { Draws } from "./draws.ts";
import { instructor, machine, room, run, session, smallCampus } from "./small-campus.ts";

/** A campus of two short weeks and up to four runs that want more than there is. */
export function scarceCampus(by: Draws): CampusLists {
  const base = smallCampus();
  const [settings] = base.settings.values();
  const dayparts = [...base.dayparts.values()]
    .slice(0, 2)
    .map((part) => ({ ...part, maxLearners: by.maybe(() => by.whole(8, 30)) }));
  const parts = dayparts.map(({ code }) => code);
  const weekdays = by.one([
    [1, 2],
    [1, 2],
    [1, 2, 3],
    [2, 5],
  ]);
  const codes = Array.from({ length: by.whole(2, 4) }, (_, at) => `R${at}`);
  const dateIn = () => settings.firstDay + by.whole(0, 13);
  const closures = by.many(0, 3, (at): CampusLists["closures"][number] => {
    const scope = by.one(["campus", "partner", "room", "machine", "instructor"] as const);
    const code = { campus: "", partner: "P", room: "A", machine: "M", instructor: "I" }[scope];
    const from = dateIn();
    return {
      id: `${at}`,
      scope,
      code,
      from,
      to: from + by.whole(0, 7),
      weekdays: [],
      dayparts: by.some(parts),
      reason: "",
      units: scope === "machine" ? by.maybe(() => 1) : null,
      kind: scope === "campus" && by.yes() ? "school-holiday" : "closed",
    };
  });
  const runs = codes.map((code, at) => {
    const own = by.some(parts);
    const daysPerWeek = by.whole(1, 2);
    return run(code, {
      learners: by.whole(4, 12),
      earliestStart: by.whole(0, 3) === 0 ? dateIn() : null,
      latestEnd: by.whole(0, 3) === 0 ? dateIn() : null,
      weeks: by.whole(1, 2),
      everyWeeks: by.whole(0, 5) === 0 ? 2 : 1,
      daysPerWeek,
      dayparts: own,
      fullDays: by.whole(0, 2) === 0,
      consecutiveDays: by.whole(0, 3) === 0,
      holidays: by.yes() ? "skip" : "extend",
      schoolHolidays: by.yes() ? "teach" : "pause",
      cohort: by.whole(0, 3) === 0 ? "K" : "",
      after: at > 0 && by.whole(0, 5) === 0 ? [codes[at - 1]] : [],
    });
  });
  const sessions = runs.flatMap((one) => {
    const most = one.daysPerWeek * (one.dayparts.length || 2);
    const meetings = one.fullDays ? most : by.whole(one.daysPerWeek, most);
    const first = meetings > 1 && by.yes() ? by.whole(1, meetings - 1) : meetings;
    const kinds = first < meetings ? [first, meetings - first] : [first];
    return kinds.map((perWeek, at) =>
      session(one.code, {
        kind: `k${at}`,
        perWeek,
        roomTypes: by.one([[], ["theory"], ["lab"], ["theory", "lab"]]),
        machines: by.one([[], [], ["M"], ["M:2"], ["M|N"]]),
        ...by.one([{}, {}, { skill: "S" }, { skill: "T" }, { skill: "S", instructors: 2 }]),
      }),
    );
  });
  const rooms = [room("A"), room("B", { type: by.one(["theory", "lab"]), capacity: by.whole(6, 14) })];
  if (by.yes()) rooms.push(room("AB", { type: by.one(["theory", "lab"]), contains: ["A", "B"] }));
  return {
    ...listsOfCampus(base),
    settings: [{ ...settings, weekdays, targetLearners: by.whole(1, 25), restAfterEvening: by.yes() }],
    dayparts,
    rooms,
    access: by.many(0, 2, (at) => ({
      id: `${at}`,
      room: by.one(["A", "B"]),
      partner: by.one(["P", "P", "Q"]),
      weekdays: [],
      dayparts: by.some(parts),
      maxDaypartsPerWeek: by.maybe(() => by.whole(0, 3)),
    })),
    shares: [],
    machines: [machine("M", { units: by.whole(1, 3), room: by.one(["", "", "A"]) }), machine("N")],
    instructors: [
      instructor("I", {
        skills: ["S"],
        maxDaypartsPerDay: by.maybe(() => 1),
        maxDaypartsPerWeek: by.maybe(() => by.whole(1, 3)),
      }),
      instructor("J", { skills: by.one([["S"], ["T"], ["S", "T"]]), unavailable: by.some(["1-VM", "2-NM"]) }),
    ],
    closures,
    runs,
    sessions,
    pins: by.whole(0, 5) === 0 ? [{ run: "R0", kind: "k0", date: dateIn(), daypart: parts[0], room: "" }] : [],
    plan: [],
  };
}

function listsOfCampus(campus: Campus): Pick<CampusLists, "partners" | "courses"> {
  return { partners: [...campus.partners.values()], courses: [...campus.courses.values()] };
}
