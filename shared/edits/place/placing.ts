import { isoDate, weekday, weekOf } from "#shared/domain/calendar.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Campus, Room, Run } from "#shared/domain/campus.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import { wholenessOf } from "#shared/domain/run-whole.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import { Around } from "#shared/edits/move/around.ts";
import { suitsRoom } from "#shared/edits/move/fits-room.ts";
import { fitsTime } from "#shared/edits/move/fits-time.ts";
import type { KindAt, LaidMeeting } from "./lay-run.ts";
import { layRun } from "./lay-run.ts";
import type { WhoFirst } from "./settle.ts";
import { mayMeet, settle, targetOf } from "./settle.ts";
import type { Possible } from "./weeks-with.ts";
import { weeksWith } from "./weeks-with.ts";

/** Weeks that are tried at most, and kept at most because their times all do. */
const WHO: readonly WhoFirst[] = ["same", "least"];
const [MOST_TRIED, MOST_KEPT] = [160, 8];

/**
 * A run that is not in the plan, to begin at a time. What depends on the time alone is worked out once; each room then
 * takes what its own meetings need.
 */
export class Placing {
  readonly #diary: Diary;
  readonly #run: Run;
  readonly #slot: number;
  readonly #laid: readonly (readonly LaidMeeting[])[];
  readonly #refusal: Refusal;

  constructor(campus: Campus, run: Run, day: Day, place: number) {
    this.#diary = diaryOf(campus);
    this.#run = run;
    const { facts } = this.#diary;
    this.#slot = (weekday(day) - 1) * facts.horizon.parts.length + place;
    const kept: (readonly LaidMeeting[])[] = [];
    let refusal: Refusal | null = null;
    let tried = 0;
    const beginning = this.#begins(day, place);
    if (!beginning)
      for (const week of weeksWith(facts, run, this.#slot, this.#possible(day))) {
        if (++tried > MOST_TRIED || kept.length === MOST_KEPT) break;
        const laid = this.#timesOf(week, day);
        if (isRefusal(laid)) refusal ??= laid;
        else kept.push(laid);
      }
    this.#laid = kept;
    this.#refusal =
      beginning ?? refusal ?? refuse("no-week-like-that", { run: run.code, date: isoDate(day), days: run.daysPerWeek });
  }

  /** Its meetings with the first in a room, or why it cannot begin there. */
  in(room: Room): readonly Meeting[] | Refusal {
    let [refusal, unsuited]: (Refusal | null)[] = [null, null];
    for (const laid of this.#laid) {
      const first = laid.find(({ slot }) => slot === this.#slot)!;
      const never = suitsRoom(targetOf(this.#diary, this.#run, first, room, new Around(this.#diary, new Set())));
      if (never) {
        unsuited ??= never;
        continue;
      }
      for (const who of WHO) {
        const meetings = settle(this.#diary, this.#run, laid, { room, asks: ({ slot }) => slot === this.#slot }, who);
        const outcome = isRefusal(meetings) ? meetings : (this.#withoutPins(meetings) ?? meetings);
        if (!isRefusal(outcome)) return outcome;
        refusal ??= outcome;
        if (!outcome.refused.startsWith("instructor-")) break;
      }
    }
    return refusal ?? unsuited ?? this.#refusal;
  }

  /** Why the run cannot meet at the very time it is to begin, or null. */
  #begins(day: Day, place: number): Refusal | null {
    const { facts } = this.#diary;
    const [session] = facts.sessionsOf.get(this.#run.code) ?? [];
    const [room] = facts.campus.rooms.values();
    if (!session || !room) return refuse("no-sessions", { run: this.#run.code });
    const laid = { slot: this.#slot, session, day, place, period: periodOf(facts.horizon, day, place) };
    return fitsTime(targetOf(this.#diary, this.#run, laid, room, new Around(this.#diary, new Set())));
  }

  /** May a kind be taught in a slot in every week from the first on? Found once per slot and kind. */
  #possible(day: Day): Possible {
    const { facts } = this.#diary;
    const around = new Around(this.#diary, new Set());
    const known = new Map<string, boolean>();
    return (slot, session) => {
      const id = `${slot} ${session.kind}`;
      const before = known.get(id);
      if (before !== undefined) return before;
      const laid = layRun(facts, { ...this.#run, holidays: "skip" }, weekOf(day), [{ slot, session }]);
      const answer = !isRefusal(laid) && laid.every((one) => mayMeet(this.#diary, this.#run, one, around));
      known.set(id, answer);
      return answer;
    };
  }

  /** All meetings of a week over the running weeks, where each may meet and every week holds what it should. */
  #timesOf(week: readonly KindAt[], day: Day): readonly LaidMeeting[] | Refusal {
    const { facts } = this.#diary;
    const laid = layRun(facts, this.#run, weekOf(day), week);
    if (isRefusal(laid)) return laid;
    const around = new Around(this.#diary, new Set());
    const [room] = facts.campus.rooms.values();
    for (const one of laid) {
      const refusal = fitsTime(targetOf(this.#diary, this.#run, one, room, around));
      if (refusal) return refusal;
    }
    return laid;
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
    const standing = meetings.map((meeting) => {
      const place = facts.horizon.placeOf.get(meeting.daypart)!;
      const session = (facts.sessionsOf.get(run.code) ?? []).find(({ kind }) => kind === meeting.kind)!;
      const room = facts.campus.rooms.get(key(meeting.room)) ?? null;
      return { run, session, meeting, place, period: periodOf(facts.horizon, meeting.day, place), room };
    });
    const { broken, astray } = wholenessOf(facts, run, standing);
    if (broken.length === 0 && astray.size === 0) return null;
    return refuse("no-week-like-that", { run: run.code, date: isoDate(meetings[0].day), days: run.daysPerWeek });
  }
}
