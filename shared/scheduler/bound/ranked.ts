import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { instructorOf, roomOf } from "#shared/domain/facts.ts";
import type { Ids } from "#shared/scheduler/models/campus/ids.ts";
import type { Ranking, Worth } from "./ranking.ts";
import type { ResourceKind } from "./relaxation.ts";

/** What can be ranked by what one more is worth. */
export type Subject = "rooms" | "room-types" | "machines" | "instructors" | "skills" | "dayparts" | "rules";

/** A thing as planners name it, and what one more of it is worth in learner-days; of a rule, one hundredth more. */
export interface Ranked extends Worth {
  readonly subject: Subject;
  /** Its code; a room type, a skill; the number of the rule, such as H6. */
  readonly code: string;
  /** Of a type or a skill: the room or instructor that one more should be like. Else blank. */
  readonly like: string;
}

/** The rules by what their rows are about. */
const RULES: Readonly<Record<ResourceKind, string>> = {
  rooms: "H6",
  quota: "H7",
  machines: "H8",
  instructors: "H9",
  cohort: "H10",
  site: "H11",
  days: "",
};

/** Everything that is worth something, subject by subject, dearest first. A type or skill is worth what its best is. */
export function rankedOf(campus: Campus, ids: Ids, ranking: Ranking): Ranked[] {
  const rooms = named("rooms", ranking.rooms, ids.rooms);
  const instructors = named("instructors", ranking.instructors, ids.instructors);
  const rules = [...ranking.rules].map(([kind, worth]) => ({
    subject: "rules" as const,
    code: RULES[kind],
    like: "",
    ...worth,
  }));
  const all: Ranked[] = [
    ...rooms,
    ...best("room-types", rooms, ({ code }) => [roomOf(campus, code)?.type ?? ""]),
    ...named("machines", ranking.pools, ids.pools),
    ...instructors,
    ...best("skills", instructors, ({ code }) => instructorOf(campus, code)?.skills ?? []),
    ...named("dayparts", ranking.dayparts, ids.parts),
    ...rules,
  ];
  return [...Map.groupBy(all, ({ subject }) => subject).values()].flatMap((group) =>
    group.sort((one, other) => other.perYear - one.perYear),
  );
}

function named(subject: Subject, worths: ReadonlyMap<number, Worth>, codes: readonly string[]): Ranked[] {
  return [...worths].map(([at, worth]) => ({ subject, code: codes[at], like: "", ...worth }));
}

/** The dearest of each group, under the name of the group; blank names are left out. */
function best(subject: Subject, all: readonly Ranked[], groupsOf: (one: Ranked) => readonly string[]): Ranked[] {
  const found = new Map<string, Ranked>();
  for (const one of all)
    for (const group of groupsOf(one)) {
      const before = found.get(key(group));
      if (group !== "" && (!before || one.perYear > before.perYear))
        found.set(key(group), { ...one, subject, code: before?.code ?? group, like: one.code });
    }
  return [...found.values()];
}
