import type { Day } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { roomOf } from "#shared/domain/facts.ts";
import type { MeetingRef, MoveScope } from "#shared/edits/act-input.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import type { FoundMeeting } from "#shared/edits/find-meeting.ts";
import { findMeeting } from "#shared/edits/find-meeting.ts";
import type { Goings } from "#shared/edits/move/going.ts";
import { goingsOf } from "#shared/edits/move/going.ts";
import { movedTo } from "#shared/edits/move/move-meeting.ts";
import type { DayChange } from "./day-changes.ts";
import { dayChangesOf } from "./day-changes.ts";
import type { Cost } from "./price.ts";
import { costsOfDays, costsOfRooms, priceOf } from "./price.ts";

/** What a cell says to the meeting that is held. */
export interface CellAnswer {
  /** Where it stands; where it may go for nothing or for a gain; for a price; or not at all. */
  readonly state: "here" | "free" | "costly" | "impossible";
  /** What the plan's cost would rise by (SPEC.md, "The cost"); below 0 is a gain. 0 where it cannot go. */
  readonly price: number;
  readonly costs: readonly Cost[];
  /** Why it cannot go there. */
  readonly refusal: Refusal | null;
  /** Meetings that would go, itself among them, and those of its scope that would stay. */
  readonly goes: number;
  readonly stay: number;
}

/** What all rooms have in common at a time. */
interface AtTime {
  readonly goings: Goings | Refusal;
  readonly days: readonly DayChange[];
  readonly costs: readonly Cost[];
}

/**
 * A meeting in the planner's hand: asks of any cell whether it may go there and what it costs, by the same rules as the
 * act that moves it (`move-meeting`). What depends on the time alone is worked out once per time.
 */
export class Holding {
  readonly campus: Campus;
  readonly found: FoundMeeting;
  readonly scope: MoveScope;
  readonly #times = new Map<string, AtTime>();
  readonly #answers = new Map<string, CellAnswer>();

  constructor(campus: Campus, found: FoundMeeting, scope: MoveScope) {
    this.campus = campus;
    this.found = found;
    this.scope = scope;
  }

  /** What a cell says. The day is one of the meeting's own week, else it is refused. */
  answer(day: Day, daypart: string, room: string): CellAnswer {
    const id = `${day} ${daypart} ${room}`;
    const known = this.#answers.get(id) ?? this.#ask(day, daypart, room);
    this.#answers.set(id, known);
    return known;
  }

  /** The days of which the learners would change if it went to a time, whatever the room; none where it cannot. */
  dayChanges(day: Day, daypart: string): readonly DayChange[] {
    return this.#atTime(day, daypart).days;
  }

  #ask(day: Day, daypart: string, code: string): CellAnswer {
    const { meeting } = this.found;
    if (day === meeting.day && sameCode(daypart, meeting.daypart) && sameCode(code, meeting.room)) return HERE;
    const { goings, costs } = this.#atTime(day, daypart);
    if (isRefusal(goings)) return impossible(goings);
    const room = roomOf(this.campus, code);
    if (!room) return impossible(refuse("no-such-room", { room: code }));
    const moved = movedTo(this.campus, goings, room);
    if (isRefusal(moved)) return impossible(moved);
    const all = [...costs, ...costsOfRooms(this.campus, this.found.run, moved)];
    const price = priceOf(all);
    return {
      state: price > 0 ? "costly" : "free",
      price,
      costs: all,
      refusal: null,
      goes: moved.length,
      stay: goings.stay,
    };
  }

  #atTime(day: Day, daypart: string): AtTime {
    const id = `${day} ${daypart}`;
    const known = this.#times.get(id) ?? this.#askTime(day, daypart);
    this.#times.set(id, known);
    return known;
  }

  #askTime(day: Day, daypart: string): AtTime {
    const { facts } = diaryOf(this.campus);
    const place = facts.horizon.parts.findIndex(({ code }) => sameCode(code, daypart));
    if (place < 0) return { goings: refuse("no-such-daypart", { daypart }), days: [], costs: [] };
    const goings = goingsOf(this.campus, this.found, { day, place, scope: this.scope });
    if (isRefusal(goings)) return { goings, days: [], costs: [] };
    const days = dayChangesOf(this.campus, goings);
    return { goings, days, costs: costsOfDays(facts, days) };
  }
}

const HERE: CellAnswer = { state: "here", price: 0, costs: [], refusal: null, goes: 0, stay: 0 };

function impossible(refusal: Refusal): CellAnswer {
  return { state: "impossible", price: 0, costs: [], refusal, goes: 0, stay: 0 };
}

/** Takes a meeting of the plan in hand, with those that go along by a scope. Refused where there is no such meeting. */
export function holdMeeting(campus: Campus, ref: MeetingRef, scope: MoveScope): Holding | Refusal {
  const found = findMeeting(campus, ref);
  return isRefusal(found) ? found : new Holding(campus, found, scope);
}
