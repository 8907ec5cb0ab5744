import { key } from "#shared/domain/codes.ts";
import type { Diary, DiaryMeeting } from "#shared/domain/diary.ts";
import type { Period } from "#shared/domain/horizon.ts";
import type { Meeting } from "#shared/domain/plan.ts";

/** The meetings of a plan by what they take. */
interface Occupancy {
  readonly byPeriod: ReadonlyMap<Period, readonly DiaryMeeting[]>;
  readonly byRoom: ReadonlyMap<string, readonly DiaryMeeting[]>;
  readonly byInstructor: ReadonlyMap<string, readonly DiaryMeeting[]>;
}

const known = new WeakMap<Diary, Occupancy>();
const NONE: readonly DiaryMeeting[] = [];

/** What stands around meetings that are on the move: the plan without them, with those that have their new place. */
export class Around {
  readonly diary: Diary;
  readonly #without: ReadonlySet<Meeting>;
  readonly #added: readonly DiaryMeeting[];

  constructor(diary: Diary, without: ReadonlySet<Meeting>, added: readonly DiaryMeeting[] = []) {
    this.diary = diary;
    this.#without = without;
    this.#added = added;
  }

  /** The same with one meeting more. */
  with(at: DiaryMeeting): Around {
    return new Around(this.diary, this.#without, [...this.#added, at]);
  }

  /** The meetings in a period. */
  at(period: Period): readonly DiaryMeeting[] {
    return this.#of(occupancyOf(this.diary).byPeriod.get(period), (at) => at.period === period);
  }

  /** A meeting in a period that is in one of some rooms. */
  inAnyOf(rooms: readonly string[], period: Period): DiaryMeeting | undefined {
    const isOne = (at: DiaryMeeting) => at.period === period && at.room !== null && rooms.includes(at.room.code);
    const standing = (occupancyOf(this.diary).byPeriod.get(period) ?? NONE).find(
      (at) => isOne(at) && !this.#without.has(at.meeting),
    );
    return standing ?? this.#added.find(isOne);
  }

  /** The meetings of a run. */
  ofRun(code: string): readonly DiaryMeeting[] {
    return this.#of(this.diary.ofRun.get(code), ({ run }) => run.code === code);
  }

  /** The meetings in a room itself; not those in rooms that share a part with it. */
  inRoom(code: string): readonly DiaryMeeting[] {
    return this.#of(occupancyOf(this.diary).byRoom.get(code), ({ room }) => room?.code === code);
  }

  /** The meetings that somebody teaches. */
  taughtBy(code: string): readonly DiaryMeeting[] {
    return this.#of(occupancyOf(this.diary).byInstructor.get(code), ({ meeting }) =>
      meeting.instructors.includes(code),
    );
  }

  #of(found: readonly DiaryMeeting[] | undefined, isOne: (at: DiaryMeeting) => boolean): readonly DiaryMeeting[] {
    const all = found ?? NONE;
    const standing = this.#without.size === 0 ? all : all.filter(({ meeting }) => !this.#without.has(meeting));
    return this.#added.length === 0 ? standing : [...standing, ...this.#added.filter(isOne)];
  }
}

function occupancyOf(diary: Diary): Occupancy {
  const before = known.get(diary);
  if (before) return before;
  const byInstructor = new Map<string, DiaryMeeting[]>();
  for (const at of diary.meetings)
    for (const code of at.meeting.instructors) {
      const taught = byInstructor.get(code);
      if (taught) taught.push(at);
      else byInstructor.set(code, [at]);
    }
  const occupancy = {
    byPeriod: Map.groupBy(diary.meetings, ({ period }) => period),
    byRoom: Map.groupBy(diary.meetings, ({ room, meeting }) => room?.code ?? key(meeting.room)),
    byInstructor,
  };
  known.set(diary, occupancy);
  return occupancy;
}
