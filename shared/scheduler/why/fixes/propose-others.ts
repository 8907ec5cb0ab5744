import { isoDate, weekday } from "#shared/domain/calendar.ts";
import type { Instructor } from "#shared/domain/campus.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import { instructorOf, machineOf } from "#shared/domain/facts.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import { hasBit, members } from "#shared/scheduler/bits.ts";
import type { Proposal, Scene } from "./proposal.ts";
import { freeCode, runCode, withChanged, withoutRecords, withRecord } from "./proposal.ts";
import { sessionsOf } from "./propose-rooms.ts";

/** Colleagues considered for a skill. */
const COLLEAGUES = 2;

/** Units more of a pool: as few as it takes. */
export function moreUnits(scene: Scene): Proposal[] {
  const { ids, facts } = scene.bench.compiled;
  const machine = machineOf(facts.campus, scene.lift.resources[0]);
  if (!machine) return [];
  const pool = ids.pools.indexOf(machine.code);
  const needed = Math.max(
    1,
    ...scene.bench.asked.sessions.flatMap(({ ways }) =>
      ways.flatMap((way) => [...way.pools].flatMap((own, need) => (own === pool ? [way.units[need]] : []))),
    ),
  );
  for (let more = 1; more <= needed; more++) {
    if (!scene.fits((lifting) => lifting.poolsMore.set(pool, more))) continue;
    return [
      {
        code: "more-units",
        values: { pool: machine.code, more, units: machine.units },
        place: [runCode(scene)],
        change: (campus) => withRecord(campus, "machines", { ...machine, units: machine.units + more }),
      },
    ];
  }
  return [];
}

/** Units out of service that are back when the run would need them. */
export function postponeRepair(scene: Scene): Proposal[] {
  const { ids, facts, problem } = scene.bench.compiled;
  const days = [...scene.place.period].map((period) => ids.days[problem.time.dayOf[period]]);
  const inTheWay = [...facts.campus.closures.values()].filter(
    ({ scope, code, from, to }) =>
      scope === "machine" && scene.lift.resources.includes(code) && days.some((day) => day >= from && day <= to),
  );
  if (inTheWay.length === 0) return [];
  const dropped = new Set(inTheWay.map(({ id }) => id));
  return [
    {
      code: "postpone-repair",
      values: {
        pool: scene.lift.resources.join(", "),
        from: isoDate(Math.min(...inTheWay.map(({ from }) => from))),
        to: isoDate(Math.max(...inTheWay.map(({ to }) => to))),
      },
      place: [runCode(scene)],
      change: (campus) => withoutRecords(campus, "closures", ({ id }) => dropped.has(id)),
    },
  ];
}

/** A fixed pool that may be used in any room. */
export function freeMachine(scene: Scene): Proposal[] {
  const { facts } = scene.bench.compiled;
  const fixed = scene.lift.resources
    .map((code) => machineOf(facts.campus, code)!)
    .filter((machine) => machine.room !== "");
  if (fixed.length === 0) return [];
  return [
    {
      code: "free-machine",
      values: { pool: fixed.map(({ code }) => code).join(", "), room: fixed[0].room },
      place: [runCode(scene)],
      change: (campus) =>
        fixed.reduce((next, machine) => withRecord(next, "machines", { ...machine, room: "" }), campus),
    },
  ];
}

/** Another instructor: a colleague who learns the skill, or somebody new. */
export function anotherInstructor(scene: Scene): Proposal[] {
  const { ids, facts } = scene.bench.compiled;
  const [session] = sessionsOf(scene).filter(({ instructors }) => instructors > 0);
  if (!session) return [];
  const { skill } = ids.sessions[session.index];
  const partner = facts.partnerOf(ids.runs[scene.bench.asked.index]);
  const colleagues = skill === "" ? [] : ableColleagues(scene, session.skilled, partner);
  const place = [runCode(scene)];
  const teach = colleagues.slice(0, COLLEAGUES).map((person): Proposal => ({
    code: "teach-skill",
    values: { instructor: person.code, skill },
    place,
    change: (campus) => withRecord(campus, "instructors", { ...person, skills: [...person.skills, skill] }),
  }));
  const able = [...members(session.skilled, 0, session.skilled.length)].length;
  const missing = Math.max(1, session.instructors - able);
  const staffed = scene.bench.asked.sessions.filter(({ instructors }) => instructors > 0);
  const allSkills = [...new Set(staffed.map(({ index }) => ids.sessions[index].skill).filter(Boolean))];
  const most = Math.max(missing, ...staffed.map(({ instructors }) => instructors));
  const hires = [hire(scene, partner, skill === "" ? [] : [skill], missing)];
  if (allSkills.length > 1 || most > missing) hires.push(hire(scene, partner, allSkills, most));
  return [...teach, ...hires];
}

/** So many new instructors with these skills and without limits. */
function hire(scene: Scene, partner: string, skills: readonly string[], count: number): Proposal {
  const person = (code: string): Instructor => {
    return { code, partner, skills, maxDaypartsPerDay: null, maxDaypartsPerWeek: null, unavailable: [] };
  };
  return {
    code: "hire",
    values: { skill: skills.join(", ") || "–", partner, count },
    place: [runCode(scene)],
    change: (campus) => {
      let next = campus;
      for (let hired = 0; hired < count; hired++)
        next = withRecord(next, "instructors", person(freeCode(next, "instructors", `NIEUW-${skills[0] ?? partner}`)));
      return next;
    },
  };
}

/** Who could take every meeting if only the skill were there: own partner first, then the least busy. */
function ableColleagues({ bench, place }: Scene, skilled: Uint32Array, partner: string): Instructor[] {
  const { ids, facts } = bench.compiled;
  const { instructors, time } = bench.compiled.problem;
  const { busy, perWeek } = bench.base.instructors;
  const load = (person: number) =>
    perWeek.subarray(person * time.weeks, (person + 1) * time.weeks).reduce((sum, taught) => sum + taught, 0);
  return ids.instructors
    .map((_, person) => person)
    .filter(
      (person) =>
        !hasBit(skilled, 0, person) &&
        [...place.period].every((period) => !hasBit(busy, period * instructors.words, person)),
    )
    .map((person) => ({ person, record: instructorOf(facts.campus, ids.instructors[person])! }))
    .toSorted(
      (one, other) =>
        Number(sameCode(other.record.partner, partner)) - Number(sameCode(one.record.partner, partner)) ||
        load(one.person) - load(other.person),
    )
    .map(({ record }) => record);
}

/** Limits of the instructors that would teach, raised by as much as the run needs a week. */
export function raiseLimit(scene: Scene): Proposal[] {
  const people = teachersOf(scene);
  if (people.length === 0) return [];
  const { parts } = scene.bench.compiled.ids;
  const weekly = scene.bench.asked.sessions.reduce((sum, session) => sum + session.perWeek, 0);
  const limited = new Set(people);
  return [
    {
      code: "raise-limit",
      values: { instructors: people.join(", "), more: weekly },
      place: [runCode(scene)],
      change: (campus) =>
        withChanged(
          campus,
          "instructors",
          ({ code }) => limited.has(code),
          (person) => ({
            ...person,
            maxDaypartsPerDay: person.maxDaypartsPerDay === null ? null : parts.length,
            maxDaypartsPerWeek: person.maxDaypartsPerWeek === null ? null : person.maxDaypartsPerWeek + weekly,
          }),
        ),
    },
  ];
}

/** The campus without the rule that who teaches in the evening rests the next morning. */
export function dropRest(scene: Scene): Proposal[] {
  return [
    {
      code: "drop-rest",
      values: {},
      place: [runCode(scene)],
      change: (campus) => withRecord(campus, "settings", { ...settingsOf(campus), restAfterEvening: false }),
    },
  ];
}

/** The instructors that would teach, there when the run would meet. */
export function freeInstructor(scene: Scene): Proposal[] {
  const { bench, place } = scene;
  const { ids, problem, facts } = bench.compiled;
  const slots = new Map<string, Set<string>>();
  const days: number[] = [];
  eachTeacher(scene, (person, at) => {
    const period = place.period[at];
    if (!hasBit(problem.instructors.away, period * problem.instructors.words, person)) return;
    const day = ids.days[problem.time.dayOf[period]];
    days.push(day);
    const slot = `${weekday(day)}-${ids.parts[period % ids.parts.length]}`;
    const code = ids.instructors[person];
    slots.set(code, (slots.get(code) ?? new Set()).add(slot));
  });
  if (slots.size === 0) return [];
  const frees = (code: string, slot: string) => [...(slots.get(code) ?? [])].some((one) => key(one) === key(slot));
  const dropped = new Set(
    [...facts.campus.closures.values()]
      .filter(
        ({ scope, code, from, to }) =>
          scope === "instructor" && slots.has(code) && days.some((day) => day >= from && day <= to),
      )
      .map(({ id }) => id),
  );
  return [
    {
      code: "free-instructor",
      values: { instructors: [...slots].map(([code, own]) => `${code} (${[...own].sort().join(", ")})`).join(", ") },
      place: [runCode(scene)],
      change: (campus) =>
        withChanged(
          withoutRecords(campus, "closures", ({ id }) => dropped.has(id)),
          "instructors",
          ({ code }) => slots.has(code),
          (person) => ({ ...person, unavailable: person.unavailable.filter((slot) => !frees(person.code, slot)) }),
        ),
    },
  ];
}

/** The cap of a day-part raised by as much as the run adds to it. */
export function raiseSiteCap(scene: Scene): Proposal[] {
  const { bench, place, lift } = scene;
  const { ids, facts } = bench.compiled;
  const [code] = lift.resources;
  const part = facts.horizon.parts.find((one) => one.code === code);
  if (!part) return [];
  const there = [...place.period].filter((period) => ids.parts[period % ids.parts.length] === code);
  const most = Math.max(0, ...there.map((period) => bench.base.learners.present[period])) + bench.asked.learners;
  if (part.maxLearners === null || most <= part.maxLearners) return [];
  return [
    {
      code: "raise-site-cap",
      values: { daypart: code, limit: most, before: part.maxLearners },
      place: [runCode(scene)],
      change: (campus) => withRecord(campus, "dayparts", { ...part, maxLearners: most }),
    },
  ];
}

function eachTeacher({ bench, place }: Scene, visit: (person: number, at: number) => void): void {
  const { stride } = bench.problem;
  for (let at = 0; at < place.count; at++)
    for (let chair = 0; chair < stride; chair++) {
      const person = place.instructors[at * stride + chair];
      if (person >= 0) visit(person, at);
    }
}

function teachersOf(scene: Scene): string[] {
  const people = new Set<string>();
  eachTeacher(scene, (person) => people.add(scene.bench.compiled.ids.instructors[person]));
  return [...people];
}
