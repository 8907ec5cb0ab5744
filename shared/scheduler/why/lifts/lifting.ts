import type { Run } from "#shared/domain/campus.ts";
import type { Bench } from "#shared/scheduler/why/bench.ts";
import type { Fact } from "#shared/scheduler/why/fact.ts";

/** Flaws of a room for a session, as bits. */
export const FLAW = { type: 1, features: 2, seats: 4, machine: 8 } as const;

/** What keeps an instructor from a period, as bits. */
export const PERSON = { absent: 1, teaches: 2, limit: 4, rest: 8 } as const;

/** What is lifted: filled by the lifts one after another, then made true on the bench at once. */
export interface Lifting {
  /** The run as it would be asked for. */
  record: Run;
  school: boolean;
  closures: boolean;
  fewerWeeks: boolean;
  catchUp: boolean;
  order: boolean;
  pins: boolean;
  access: boolean;
  quotas: boolean;
  roomsShut: boolean;
  cohort: boolean;
  /** Places of the day-parts whose cap on learners is lifted. */
  readonly site: Set<number>;
  /** Flaws of rooms that do not count, and whether rooms in use count as free, by the session's index. */
  readonly flaws: Map<number, number>;
  readonly roomsFree: Set<number>;
  /** Room types (as keys) that would do too, by the session's index. */
  readonly typesToo: Map<number, ReadonlySet<string>>;
  /** Pools that have more than enough units; whose units out are back; that nobody uses. */
  readonly poolsPlenty: Set<number>;
  readonly poolsBack: Set<number>;
  readonly poolsFree: Set<number>;
  /** Units more of a pool. */
  readonly poolsMore: Map<number, number>;
  /** What does not keep the instructors of a session, by its index; and the sessions that need none. */
  readonly people: Map<number, number>;
  readonly unstaffed: Set<number>;
}

/** A fact that can be lifted, as far as it is known before it is. */
export interface Lift extends Pick<Fact, "rule" | "code" | "kind" | "resources"> {
  readonly apply: (lifting: Lifting) => void;
}

/** Nothing lifted. */
export function nothingLifted({ record }: Pick<Bench, "record">): Lifting {
  return {
    record,
    school: false,
    closures: false,
    fewerWeeks: false,
    catchUp: false,
    order: false,
    pins: false,
    access: false,
    quotas: false,
    roomsShut: false,
    cohort: false,
    site: new Set(),
    flaws: new Map(),
    roomsFree: new Set(),
    typesToo: new Map(),
    poolsPlenty: new Set(),
    poolsBack: new Set(),
    poolsFree: new Set(),
    poolsMore: new Map(),
    people: new Map(),
    unstaffed: new Set(),
  };
}

/** Adds a bit to what is set for a session. */
export function addFlag(flags: Map<number, number>, session: number, flag: number): void {
  flags.set(session, (flags.get(session) ?? 0) | flag);
}
