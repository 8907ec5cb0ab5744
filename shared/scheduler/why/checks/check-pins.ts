import { isoDate, isoWeekText, weekOf } from "#shared/domain/calendar.ts";
import type { Pin } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Compiled } from "#shared/scheduler/models/campus/compile.ts";
import type { Finding, FindingCode } from "./finding.ts";

/** Pins that cannot be kept: outside what their run may do, against one another, or more in a week than it meets. */
export function* checkPins({ problem, ids, facts }: Compiled): Generator<Finding> {
  const pins = [...facts.campus.pins.values()];
  const find = (code: FindingCode, pin: Pin, values: Finding["values"] = {}): Finding => ({
    code,
    table: "pins",
    run: pin.run,
    kind: pin.kind,
    column: "date",
    values: { run: pin.run, kind: pin.kind, date: isoDate(pin.date), daypart: pin.daypart, room: pin.room, ...values },
  });
  const runOf = (pin: Pin) => problem.runs[ids.runAt.get(pin.run) ?? -1];
  for (const pin of pins) {
    const run = runOf(pin);
    if (!run) continue;
    const day = ids.days.indexOf(pin.date);
    const place = ids.parts.findIndex((part) => key(part) === key(pin.daypart));
    const period = day * ids.parts.length + place;
    const possible = day >= 0 && run.places.includes(place) && period >= run.first && period <= run.last;
    if (!possible || run.closed[period] === 1) yield find("pin-outside", pin);
  }
  const sameTime = Map.groupBy(pins, (pin) => `${pin.date} ${key(pin.daypart)}`);
  for (const together of sameTime.values())
    for (const [index, pin] of together.entries()) {
      const other = together.slice(0, index).find((earlier) => clash(earlier, pin));
      if (other) yield find("pins-together", pin, { other: other.run, otherKind: other.kind });
    }
  function clash(one: Pin, other: Pin): boolean {
    if (one.run === other.run) return true;
    const [mine, its] = [runOf(one)?.cohort ?? -1, runOf(other)?.cohort ?? -1];
    if (mine >= 0 && mine === its) return true;
    return one.room !== "" && (facts.rooms.rivals.get(one.room) ?? [one.room]).includes(other.room);
  }
  for (const own of Map.groupBy(pins, (pin) => `${key(pin.run)}/${key(pin.kind)}/${weekOf(pin.date)}`).values()) {
    const session = runOf(own[0])?.sessions.find(({ index }) => key(ids.sessions[index].kind) === key(own[0].kind));
    if (session && own.length > session.perWeek)
      yield find("pins-too-many", own[own.length - 1], {
        pins: own.length,
        perWeek: session.perWeek,
        week: isoWeekText(weekOf(own[0].date)),
      });
  }
}
