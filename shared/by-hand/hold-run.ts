import { unsteadyIn } from "#shared/capacity/instability.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Campus, Run } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { roomOf, runOf } from "#shared/domain/facts.ts";
import { standingFrom } from "#shared/domain/standing.ts";
import { chosenWeightsOf } from "#shared/domain/tables.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import { newSeen, Placing } from "#shared/edits/place/placing.ts";
import { dayChangesWith } from "./day-changes.ts";
import type { CellAnswer } from "./hold.ts";
import type { Cost } from "./price.ts";
import { costsOfDays, priceOf } from "./price.ts";

/** What a cell says to a run that would begin there. */
export interface RunAnswer extends CellAnswer {
  /** Its meetings there; none where it cannot begin. */
  readonly meetings: readonly Meeting[];
}

/**
 * A run that is left out, in the planner's hand: asks of any cell whether it may begin there, by the same rules as the
 * act that places it (`place-run`). The price is what the plan's cost rises by beyond what it falls by because the run is
 * no longer left out (S1), which is the same everywhere.
 */
export class RunInHand {
  readonly campus: Campus;
  readonly run: Run;
  readonly #seen = newSeen();
  readonly #placings = new Map<string, Placing>();
  readonly #answers = new Map<string, RunAnswer>();

  constructor(campus: Campus, run: Run) {
    this.campus = campus;
    this.run = run;
  }

  /** What a cell says, where it was asked before; else null. */
  known(day: Day, daypart: string, room: string): RunAnswer | null {
    return this.#answers.get(`${day} ${daypart} ${room}`) ?? null;
  }

  /** Asks every room at every time of some days, one at a time: whoever goes through it may pause in between. */
  *askAll(days: readonly Day[]): Generator<RunAnswer> {
    for (const { code: daypart } of diaryOf(this.campus).facts.horizon.parts)
      for (const day of days) for (const { code } of this.campus.rooms.values()) yield this.answer(day, daypart, code);
  }

  /** What a cell says. */
  answer(day: Day, daypart: string, room: string): RunAnswer {
    const id = `${day} ${daypart} ${room}`;
    const known = this.#answers.get(id) ?? this.#ask(day, daypart, room);
    this.#answers.set(id, known);
    return known;
  }

  #ask(day: Day, daypart: string, code: string): RunAnswer {
    const { facts } = diaryOf(this.campus);
    const { horizon } = facts;
    const place = horizon.parts.findIndex((part) => sameCode(part.code, daypart));
    const room = roomOf(this.campus, code);
    if (place < 0) return impossible(refuse("no-such-daypart", { daypart }));
    if (!room) return impossible(refuse("no-such-room", { room: code }));
    const id = `${day} ${place}`;
    const placing = this.#placings.get(id) ?? new Placing(this.campus, this.run, day, place, this.#seen);
    this.#placings.set(id, placing);
    const meetings = placing.in(room);
    if (isRefusal(meetings)) return impossible(meetings);
    const days = dayChangesWith(
      this.campus,
      this.run,
      meetings.map((meeting) => meeting.day),
    );
    const costs = [...costsOfDays(facts, days), ...this.#unsteady(meetings)];
    const price = priceOf(costs);
    return {
      state: price > 0 ? "costly" : "free",
      price,
      costs,
      refusal: null,
      goes: meetings.length,
      stay: 0,
      meetings,
    };
  }

  /** What it costs that its meetings do not all have the same slots and rooms (S3). */
  #unsteady(meetings: readonly Meeting[]): readonly Cost[] {
    const diary = diaryOf(this.campus);
    const count = unsteadyIn(diary, standingFrom(diary.facts, this.run, meetings));
    return count === 0
      ? []
      : [{ rule: "S3", price: count * chosenWeightsOf(this.campus).steadiness, change: { meetings: count } }];
  }
}

function impossible(refusal: Refusal): RunAnswer {
  return { state: "impossible", price: 0, costs: [], refusal, goes: 0, stay: 0, meetings: [] };
}

/** Takes a run in hand that is left out of the plan. Refused where there is none, or it has a place. */
export function holdRun(campus: Campus, code: string): RunInHand | Refusal {
  const run = runOf(campus, code);
  if (!run) return refuse("no-such-run", { run: code });
  if (diaryOf(campus).ofRun.has(run.code)) return refuse("already-placed", { run: run.code });
  return new RunInHand(campus, run);
}
