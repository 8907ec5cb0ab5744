/** What decides which sets of slots a week can have. */
export interface ShapeNeed {
  /** Teaching weekdays, 0 for Monday, ascending. */
  readonly weekdays: readonly number[];
  /** Day-parts in a day of the campus, and the places of those the run uses. */
  readonly parts: number;
  readonly places: readonly number[];
  readonly daysPerWeek: number;
  readonly fullDays: boolean;
  readonly consecutiveDays: boolean;
  /** Meetings a week, all kinds together. */
  readonly meetings: number;
}

/** Shapes beyond this number are left out, evenly: no campus seen so far has more than 80. */
const MOST_SHAPES = 2_000;

/**
 * Every set of slots (weekday × day-part) a full week of a run can have: H4. Empty where the meetings a week cannot
 * fill its days. Slots ascend within a shape.
 */
export function shapesFor(need: ShapeNeed): Int16Array[] {
  const { places, daysPerWeek, meetings } = need;
  const most = daysPerWeek * places.length;
  if (meetings < daysPerWeek || meetings > most || (need.fullDays && meetings !== most)) return [];
  const shapes: Int16Array[] = [];
  for (const days of choose(need.weekdays, daysPerWeek)) {
    if (need.consecutiveDays && days[days.length - 1] - days[0] !== daysPerWeek - 1) continue;
    for (const taken of fillings(days.length, places.length, meetings))
      shapes.push(
        Int16Array.from(
          days.flatMap((day, at) =>
            places.filter((_, place) => taken[at] & (1 << place)).map((p) => day * need.parts + p),
          ),
        ),
      );
  }
  if (shapes.length <= MOST_SHAPES) return shapes;
  const step = shapes.length / MOST_SHAPES;
  return Array.from({ length: MOST_SHAPES }, (_, index) => shapes[Math.floor(index * step)]);
}

/** Every way to choose some of the items, in their order. */
function choose<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) => choose(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
}

/** Per day a set of places (as bits), none empty, so many taken in all; no more than a few times the shapes kept. */
function fillings(days: number, places: number, meetings: number): number[][] {
  if (days === 0) return meetings === 0 ? [[]] : [];
  const found: number[][] = [];
  for (let taken = 1; taken < 1 << places; taken++) {
    const size = sizeOf(taken);
    const rest = meetings - size;
    if (rest < days - 1 || rest > (days - 1) * places) continue;
    for (const more of fillings(days - 1, places, rest)) {
      found.push([taken, ...more]);
      if (found.length >= MOST_SHAPES) return found;
    }
  }
  return found;
}

/** How many places a set of them (as bits) holds. */
function sizeOf(taken: number): number {
  let size = 0;
  for (let rest = taken; rest !== 0; rest &= rest - 1) size++;
  return size;
}
