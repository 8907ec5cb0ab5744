import { isoDate, weekday, weekOf } from "#shared/domain/calendar.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Campus, Room, Run, Session } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import { wholenessOf } from "#shared/domain/run-whole.ts";
import { standingFrom } from "#shared/domain/standing.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import { Around } from "#shared/edits/move/around.ts";
import { suitsRoom } from "#shared/edits/move/fits-room.ts";
import { fitsTime } from "#shared/edits/move/fits-time.ts";
import type { KindAt, LaidMeeting } from "./lay-run.ts";
import { layRun } from "./lay-run.ts";
import { laidTarget } from "./laid-target.ts";
import { roomsFor } from "./rooms-for.ts";
import { Settling } from "./settle.ts";
import { staffFor } from "./staff.ts";
import type { Possible } from "./weeks-with.ts";
import { weeksWith } from "./weeks-with.ts";

/** Weeks that are tried at most, and kept at most because their times all do. */
const [MOST_TRIED, MOST_KEPT] = [160, 8];

/** What is found of a run's weeks, by first week, slot and kind, whatever the time it is to begin at. */
export interface Seen {
  readonly meets: Map<string, Refusal | null>;
  readonly possible: Map<string, boolean>;
}

/** Nothing is found yet. */
export function newSeen(): Seen {
  return { meets: new Map(), possible: new Map() };
}

/**
 * A run that is not in the plan, to begin at a time. What depends on the time alone is worked out once; each room then
 * takes what its own meetings need.
 */
export class Placing {
  readonly #diary: Diary;
  /** The plan as it stands. */
  readonly #alone: Around;
  readonly #run: Run;
  readonly #slot: number;
  readonly #kept: readonly Settling[];
  readonly #refusal: Refusal;

  /** @param seen what earlier placings of the same run in the same plan found of its weeks */
  constructor(campus: Campus, run: Run, day: Day, place: number, seen: Seen = newSeen()) {
    this.#diary = diaryOf(campus);
    this.#alone = new Around(this.#diary, new Set());
    this.#run = run;
    const { facts } = this.#diary;
    this.#slot = (weekday(day) - 1) * facts.horizon.parts.length + place;
    const kept: Settling[] = [];
    let refusal: Refusal | null = null;
    let tried = 0;
    const beginning = this.#begins(day, place);
    const meets = (slot: number) => {
      const id = `${weekOf(day)} ${slot}`;
      const known = seen.meets.get(id);
      const why = known === undefined ? this.#notAt(slot, day) : known;
      seen.meets.set(id, why);
      refusal ??= why;
      return why === null;
    };
    if (!beginning)
      for (const week of weeksWith(facts, run, this.#slot, meets, this.#possible(day, seen))) {
        if (++tried > MOST_TRIED || kept.length === MOST_KEPT) break;
        const laid = this.#timesOf(week, day);
        const staff = isRefusal(laid) ? laid : staffFor(this.#diary, run, laid);
        if (isRefusal(laid) || isRefusal(staff)) refusal ??= staff as Refusal;
        else kept.push(new Settling(this.#diary, run, laid, staff));
      }
    this.#kept = kept;
    this.#refusal =
      beginning ?? refusal ?? refuse("no-week-like-that", { run: run.code, date: isoDate(day), days: run.daysPerWeek });
  }

  /** Its meetings with the first in a room, or why it cannot begin there. */
  in(room: Room): readonly Meeting[] | Refusal {
    let [refusal, unsuited]: (Refusal | null)[] = [null, null];
    for (const settling of this.#kept) {
      const first = settling.laid.find(({ slot }) => slot === this.#slot)!;
      const never = suitsRoom(laidTarget(this.#diary, this.#run, first, room, this.#alone));
      if (never) {
        unsuited ??= never;
        continue;
      }
      const meetings = settling.settle({ room, asks: ({ slot }) => slot === this.#slot });
      const outcome = isRefusal(meetings) ? meetings : (this.#withoutPins(meetings) ?? meetings);
      if (!isRefusal(outcome)) return outcome;
      refusal ??= outcome;
    }
    return refusal ?? unsuited ?? this.#refusal;
  }

  /** Why the run cannot meet in a slot in one of its weeks, or null. */
  #notAt(slot: number, day: Day): Refusal | null {
    const [session] = this.#diary.facts.sessionsOf.get(this.#run.code) ?? [];
    const laid = this.#slotOver(slot, session, day);
    return isRefusal(laid) ? laid : this.#mayNot(laid);
  }

  /** One slot over the running weeks from a day's on, caught up nowhere. */
  #slotOver(slot: number, session: Session, day: Day): readonly LaidMeeting[] | Refusal {
    return layRun(this.#diary.facts, { ...this.#run, holidays: "skip" }, weekOf(day), [{ slot, session }]);
  }

  /** Why one of some meetings may not be at its time, or null. */
  #mayNot(laid: readonly LaidMeeting[]): Refusal | null {
    for (const one of laid) {
      const refusal = fitsTime(laidTarget(this.#diary, this.#run, one, null, this.#alone));
      if (refusal) return refusal;
    }
    return null;
  }

  /** Why the run cannot meet at the very time it is to begin, or null. */
  #begins(day: Day, place: number): Refusal | null {
    const { facts } = this.#diary;
    const [session] = facts.sessionsOf.get(this.#run.code) ?? [];
    if (!session || facts.campus.rooms.size === 0) return refuse("no-sessions", { run: this.#run.code });
    const laid = { slot: this.#slot, session, day, place, period: periodOf(facts.horizon, day, place) };
    return this.#mayNot([laid]);
  }

  /** May a kind be taught in a slot in every week from the first on? Found once per slot and kind. */
  #possible(day: Day, seen: Seen): Possible {
    return (slot, session) => {
      const id = `${weekOf(day)} ${slot} ${session.kind}`;
      const before = seen.possible.get(id);
      if (before !== undefined) return before;
      const laid = this.#slotOver(slot, session, day);
      const answer = !isRefusal(laid) && laid.length > 0 && this.#mayBe(laid);
      seen.possible.set(id, answer);
      return answer;
    };
  }

  /** Does each of the meetings of a slot find a room, and somebody to teach? */
  #mayBe(laid: readonly LaidMeeting[]): boolean {
    return (
      roomsFor(this.#diary, this.#run, laid).refusal === null && !isRefusal(staffFor(this.#diary, this.#run, laid))
    );
  }

  /** All meetings of a week over the running weeks, where each may meet and every week holds what it should. */
  #timesOf(week: readonly KindAt[], day: Day): readonly LaidMeeting[] | Refusal {
    const laid = layRun(this.#diary.facts, this.#run, weekOf(day), week);
    return isRefusal(laid) ? laid : (this.#mayNot(laid) ?? laid);
  }

  /** A pin that the meetings would not keep (H12), or weeks that are not whole (H4): then it is refused. */
  #withoutPins(meetings: readonly Meeting[]): Refusal | null {
    const { facts } = this.#diary;
    const run = this.#run;
    const pins = [...facts.campus.pins.values()].filter((pin) => sameCode(pin.run, run.code));
    const lost = pins.find(
      (pin) =>
        !meetings.some(
          (at) =>
            at.day === pin.date &&
            sameCode(at.daypart, pin.daypart) &&
            sameCode(at.kind, pin.kind) &&
            (pin.room === "" || sameCode(at.room, pin.room)),
        ),
    );
    if (lost) return refuse("pin-not-kept", { run: run.code, date: isoDate(lost.date), daypart: lost.daypart });
    const { broken, astray } = wholenessOf(facts, run, standingFrom(facts, run, meetings));
    if (broken.length === 0 && astray.size === 0) return null;
    return refuse("no-week-like-that", { run: run.code, date: isoDate(meetings[0].day), days: run.daysPerWeek });
  }
}
