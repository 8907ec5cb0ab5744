import type { Room, Run } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import { Around } from "#shared/edits/move/around.ts";
import { standingAt } from "#shared/edits/move/going.ts";
import { laidTarget } from "./laid-target.ts";
import type { LaidMeeting } from "./lay-run.ts";
import type { SlotRooms } from "./rooms-for.ts";
import { machinesIn, roomsFor } from "./rooms-for.ts";
import type { Staff } from "./staff.ts";

/** Which room is asked for, and for which meetings. */
export interface WantedRoom {
  readonly room: Room;
  asks(meeting: LaidMeeting): boolean;
}

/** Laid meetings of a run with who teaches them, to get their rooms and machines; what was looked up once is kept. */
export class Settling {
  readonly laid: readonly LaidMeeting[];
  readonly #diary: Diary;
  readonly #run: Run;
  readonly #staff: Staff;
  readonly #rooms = new Map<string, SlotRooms>();

  constructor(diary: Diary, run: Run, laid: readonly LaidMeeting[], staff: Staff) {
    this.laid = laid.toSorted((before, after) => before.period - after.period);
    this.#diary = diary;
    this.#run = run;
    this.#staff = staff;
  }

  /**
   * Each beside what stands and those before it: those for which a room is asked take it; all others one room for all
   * weeks where there is one, that same room first.
   */
  settle(wanted: WantedRoom): readonly Meeting[] | Refusal {
    const alone = new Around(this.#diary, new Set());
    for (const one of this.laid) {
      if (!wanted.asks(one)) continue;
      const machines = machinesIn(laidTarget(this.#diary, this.#run, one, wanted.room, alone));
      if (isRefusal(machines)) return machines;
    }
    let around = alone;
    const meetings: Meeting[] = [];
    for (const one of this.laid) {
      const rooms = wanted.asks(one) ? [wanted.room] : this.#roomsFor(one, wanted.room);
      if (isRefusal(rooms)) return rooms;
      const meeting = this.#settled(one, rooms, around);
      if (isRefusal(meeting)) return meeting;
      const room = rooms.find(({ code }) => code === meeting.room)!;
      around = around.with(standingAt(laidTarget(this.#diary, this.#run, one, room, around), meeting));
      meetings.push(meeting);
    }
    return meetings;
  }

  /** One meeting in the first of some rooms that does, or why it may not be in the first that was tried. */
  #settled(laid: LaidMeeting, rooms: readonly Room[], around: Around): Meeting | Refusal {
    let refusal: Refusal | null = null;
    for (const room of rooms) {
      const target = laidTarget(this.#diary, this.#run, laid, room, around, this.#staff.get(laid));
      const machines = machinesIn(target);
      if (!isRefusal(machines)) return { ...target.before, machines };
      refusal ??= machines;
    }
    return refusal ?? refuse("no-room-for-kind", { run: this.#run.code, kind: laid.session.kind });
  }

  #roomsFor(one: LaidMeeting, first: Room): readonly Room[] | Refusal {
    const id = `${one.slot} ${one.session.kind}`;
    const own = this.laid.filter(({ slot, session }) => slot === one.slot && session === one.session);
    const found = this.#rooms.get(id) ?? roomsFor(this.#diary, this.#run, own);
    this.#rooms.set(id, found);
    if (found.refusal) return found.refusal;
    const { steady, suitable } = found;
    return [...(steady.includes(first) ? [first] : []), ...steady, ...suitable];
  }
}
