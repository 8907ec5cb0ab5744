import type { Course } from "#shared/domain/campus.ts";
import type { Diary, DiaryMeeting } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { idOf } from "#shared/domain/tables.ts";
import type { RowKind } from "#renderer/stores/timetable.ts";
import type { WeekColumn } from "./week-columns.ts";

/** A meeting as a cell shows it. */
export interface CellMeeting {
  readonly at: DiaryMeeting;
  readonly course: Course | undefined;
  readonly partner: string;
  readonly pinned: boolean;
}

/** What stands in a room in a period. */
export interface Cell {
  /** More than one only where the plan breaks a rule. */
  readonly meetings: readonly CellMeeting[];
  /** Why the room or the campus is shut; null where it is open. */
  readonly closed: string | null;
  /** A room that shares a part with this one and has a meeting, or null. */
  readonly takenBy: string | null;
  /** Columns over which the card runs: the same run goes on. 0 where the card of a column before covers this one. */
  readonly span: number;
}

/** The cells of a week by room, one per column. A room of which nothing is to be said is not there. */
export function weekCells(diary: Diary, columns: readonly WeekColumn[]): ReadonlyMap<string, readonly Cell[]> {
  const { campus, closed, rooms } = diary.facts;
  const columnOf = new Map(columns.map((column, index) => [column.period, index]));
  const held = new Map<string, CellMeeting[][]>();
  for (const at of meetingsBetween(diary, columns)) {
    const column = columnOf.get(at.period);
    if (column === undefined || !at.room) continue;
    const own = held.get(at.room.code) ?? columns.map(() => []);
    held.set(at.room.code, own);
    own[column].push(cellMeeting(diary, at));
  }
  const cells = new Map<string, readonly Cell[]>();
  for (const { code } of campus.rooms.values()) {
    const own = held.get(code);
    const rivals = (rooms.rivals.get(code) ?? []).filter((rival) => rival !== code && held.has(rival));
    const shut = closed.room.get(code);
    const plain = columns.map(({ period, closed: campusClosed }, column) => ({
      meetings: own?.[column] ?? [],
      closed: campusClosed ?? shut?.get(period) ?? null,
      takenBy: rivals.find((rival) => held.get(rival)?.[column].length) ?? null,
    }));
    cells.set(code, withSpans(plain, columns));
  }
  return cells;
}

/**
 * The same by machine pool, instructor, course, run or partner; more than one meeting in a cell is nothing out of the
 * ordinary there. Whoever has no meeting has the cells under the blank code.
 */
export function otherCells(
  diary: Diary,
  columns: readonly WeekColumn[],
  kind: Exclude<RowKind, "rooms">,
): ReadonlyMap<string, readonly Cell[]> {
  const columnOf = new Map(columns.map((column, index) => [column.period, index]));
  const held = new Map<string, CellMeeting[][]>([["", columns.map(() => [])]]);
  for (const at of meetingsBetween(diary, columns)) {
    const column = columnOf.get(at.period);
    if (column === undefined) continue;
    const meeting = cellMeeting(diary, at);
    for (const code of rowsOf(meeting, kind)) {
      const own = held.get(code) ?? columns.map(() => []);
      held.set(code, own);
      own[column].push(meeting);
    }
  }
  const away = kind === "instructors" ? diary.facts.closed.instructor : null;
  return new Map(
    Array.from(held, ([code, own]) => {
      const shut = away?.get(code);
      const plain = columns.map(({ period, closed }, column) => ({
        meetings: own[column],
        closed: closed ?? shut?.get(period) ?? null,
        takenBy: null,
      }));
      return [code, withSpans(plain, columns)];
    }),
  );
}

/** The rows in which a meeting stands, by their codes. */
export function rowsOf({ at, partner }: Pick<CellMeeting, "at" | "partner">, kind: RowKind): readonly string[] {
  switch (kind) {
    case "rooms":
      return [at.meeting.room];
    case "machines":
      return at.meeting.machines.map(({ pool }) => pool);
    case "instructors":
      return at.meeting.instructors;
    case "courses":
      return [at.run.course];
    case "runs":
      return [at.run.code];
    case "partners":
      return [partner];
  }
}

/** A meeting with what a cell shows of it. */
export function cellMeeting(diary: Diary, at: DiaryMeeting): CellMeeting {
  const { campus } = diary.facts;
  const { kind, day, daypart, room } = at.meeting;
  return {
    at,
    course: courseOf(campus, at.run.course),
    partner: diary.facts.partnerOf(at.run),
    pinned: campus.pins.has(idOf.pins({ run: at.run.code, kind, date: day, daypart, room })),
  };
}

/** The meetings from the first to the last column; the diary is sorted by period, so the first is found by halving. */
function meetingsBetween({ meetings }: Diary, columns: readonly WeekColumn[]): readonly DiaryMeeting[] {
  const first = columns[0]?.period ?? 0;
  const last = columns.at(-1)?.period ?? -1;
  return meetings.slice(lowerBound(meetings, first), lowerBound(meetings, last + 1));
}

function lowerBound(meetings: readonly DiaryMeeting[], period: Period): number {
  let [low, high] = [0, meetings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meetings[middle].period < period) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withSpans(cells: readonly Omit<Cell, "span">[], columns: readonly WeekColumn[]): readonly Cell[] {
  const goesOn = (column: number) =>
    column > 0 &&
    columns[column].day === columns[column - 1].day &&
    sameCard(cells[column].meetings, cells[column - 1].meetings);
  return cells.map((cell, column) => {
    if (cell.meetings.length === 0) return { ...cell, span: 1 };
    if (goesOn(column)) return { ...cell, span: 0 };
    let span = 1;
    while (column + span < cells.length && goesOn(column + span)) span++;
    return { ...cell, span };
  });
}

function sameCard(one: readonly CellMeeting[], other: readonly CellMeeting[]): boolean {
  return (
    one.length === 1 &&
    other.length === 1 &&
    one[0].at.run === other[0].at.run &&
    one[0].at.meeting.kind === other[0].at.meeting.kind &&
    one[0].pinned === other[0].pinned
  );
}
