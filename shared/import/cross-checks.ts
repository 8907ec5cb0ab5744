import { isoDate, weekday } from "#shared/domain/calendar.ts";
import type { Settings } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { circlesIn } from "./circles.ts";
import type { Codes } from "./codes.ts";
import type { Drafts } from "./drafts.ts";
import { recordsOf } from "./drafts.ts";
import type { Issue } from "./issue.ts";
import { fault, ofTable, remark } from "./issue.ts";
import { possibleRooms } from "./possible-rooms.ts";
import type { Sheet } from "./sheet.ts";
import { placeOf } from "./sheet.ts";

/** Most codes of a circle in a message. */
const LONGEST_SAID = 10;

/** Tells where a record of a table stands in the file. */
export type Locate = (
  table: "runs" | "rooms" | "sessions" | "pins",
  row: number,
  column: string,
) => ReturnType<typeof placeOf>;

/** Finds places by the sheets that were read. */
export function locateIn(sheets: ReadonlyMap<string, Sheet>): Locate {
  return (table, row, column) => {
    const sheet = sheets.get(table)!;
    const found = sheet.rows.find((one) => one.row === row) ?? { row, cells: [] };
    return placeOf(sheet, found, column);
  };
}

/** Runs that wait for one another, and rooms that are made of one another: each is named. */
export function checkCircles(drafts: Drafts, locate: Locate, issues: Issue[]): void {
  const check = <R extends { readonly code: string }>(
    table: "runs" | "rooms",
    column: string,
    code: string,
    next: (record: R) => readonly string[],
  ) => {
    const found = drafts[table] as readonly { readonly row: number; readonly record: R | null }[];
    const circles = circlesIn(new Map(recordsOf(found).map((record) => [record.code, next(record)])));
    for (const { row, record } of found) {
      const circle = record && circles.get(record.code);
      if (circle)
        issues.push(
          fault(locate(table, row, column), code, {
            item: record.code,
            circle: circle.slice(0, LONGEST_SAID).join(" → "),
          }),
        );
    }
  };
  check("runs", "after", "circle-after", ({ after }: { code: string; after: readonly string[] }) => after);
  check(
    "rooms",
    "contains",
    "circle-contains",
    ({ contains }: { code: string; contains: readonly string[] }) => contains,
  );
}

/** Day-parts stand in the order of the day (FORMAT.md); where their times say otherwise, a note. */
export function checkOrder(drafts: Drafts, issues: Issue[]): void {
  const parts = recordsOf(drafts.dayparts);
  const late = parts.find((part, place) => place > 0 && part.starts < parts[place - 1].starts);
  if (late) issues.push(remark(ofTable("dayparts"), "dayparts-order", { item: late.code, start: late.starts }));
}

/** Every run has a session row (the referee refuses a run without). */
export function checkSessions(drafts: Drafts, codes: Codes, locate: Locate, issues: Issue[]): void {
  for (const { row, record } of drafts.runs)
    if (record && !codes.kinds.has(key(record.code)))
      issues.push(fault(locate("runs", row, "code"), "no-sessions", { item: record.code }));
}

/** Sessions that no room can hold, as notes: such a run stays unplaced, which the data may well say. */
export function checkRooms(drafts: Drafts, settings: Settings, locate: Locate, issues: Issue[]): void {
  const judge = possibleRooms(drafts, settings);
  for (const { row, record } of drafts.sessions) {
    const none = record && judge(record);
    if (none)
      issues.push(
        remark(locate("sessions", row, none.column), none.code, { run: record.run, kind: record.kind, ...none.values }),
      );
  }
}

/** Pins that cannot be kept, as notes: outside the horizon or the run's window, or not on a teaching weekday. */
export function checkPins(drafts: Drafts, settings: Settings, locate: Locate, issues: Issue[]): void {
  const runs = new Map(recordsOf(drafts.runs).map((run) => [run.code, run]));
  for (const { row, record } of drafts.pins) {
    if (!record) continue;
    const run = runs.get(record.run);
    const first = Math.max(settings.firstDay, run?.earliestStart ?? settings.firstDay);
    const last = Math.min(settings.lastDay, run?.latestEnd ?? settings.lastDay);
    const place = locate("pins", row, "date");
    if (record.date < first || record.date > last)
      issues.push(remark(place, "pin-outside", { run: record.run, first: isoDate(first), last: isoDate(last) }));
    else if (!settings.weekdays.includes(weekday(record.date)))
      issues.push(remark(place, "pin-weekday", { run: record.run }));
  }
}
