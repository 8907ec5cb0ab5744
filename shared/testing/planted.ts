import type { Closure } from "#shared/domain/campus.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { day } from "./small-campus.ts";

/** A campus on which run R does not fit, for one reason that was put there; and what would mend it. */
export interface Planted {
  readonly name: string;
  /** The code of the fact that must be named; of some, any. */
  readonly cause: readonly string[];
  /** Codes of fixes of which one at least must be offered. */
  readonly fix: readonly string[];
  readonly lists: Partial<CampusLists>;
}

/** Days of the small campus: its first and last, and some between. */
export const MONDAY = day("2027-01-04");
export const [TUESDAY, NEXT_MONDAY] = [MONDAY + 1, MONDAY + 7];
const LAST = day("2027-01-17");

/** A window of one period: Monday morning. */
export const ONCE = { earliestStart: MONDAY, latestEnd: MONDAY, dayparts: ["VM"] };

/** A closure of the whole campus all the time, but for what is given. */
export function closure(own: Partial<Closure>): Closure {
  const all = { weekdays: [], dayparts: [], units: null, kind: "closed", reason: "" } as const;
  return { id: "1", scope: "campus", code: "", from: MONDAY, to: LAST, ...all, ...own };
}

/** Access of partner P to room A at all times, but for what is given. */
export function access(own: Partial<CampusLists["access"][number]>): CampusLists["access"][number] {
  return { id: "1", room: "A", partner: "P", weekdays: [], dayparts: [], maxDaypartsPerWeek: null, ...own };
}

/** The day-parts of a small campus, with a limit of learners in each. */
export function dayparts(maxLearners: number): CampusLists["dayparts"] {
  const part = (code: string, place: number) => {
    return { code, name: code, starts: `0${8 + place}:00`, ends: `0${8 + place}:50`, maxLearners, place };
  };
  return [part("VM", 0), part("NM", 1)];
}
