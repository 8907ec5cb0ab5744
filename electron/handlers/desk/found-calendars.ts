import { parseDay } from "#shared/domain/calendar.ts";
import type { Campus, Closure, ClosureScope } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { horizonOf } from "#shared/domain/horizon.ts";
import { listsOf, settingsOf } from "#shared/domain/tables.ts";
import { closedTimes } from "#shared/import/busy-times.ts";
import type { FileTable } from "#shared/import/columns.ts";
import type { Issue } from "#shared/import/issue.ts";
import { fault, ofTable, remark } from "#shared/import/issue.ts";
import type { Answers, Question } from "#shared/import/prepare/question.ts";
import type { RawCalendar } from "#shared/import/raw.ts";
import type { Rows } from "#shared/import/sheet.ts";
import { writeCampus } from "#shared/import/write-campus.ts";
import type { CampusClock } from "#electron/workbook/calendar/read-calendar.ts";
import type { FoundCampus } from "./found-campus.ts";

const EPOCH = parseDay("1970-01-01") ?? 0;
const MINUTES = 24 * 60;

/** The clock of a campus and the days of its plan, as the reader of calendars takes them. */
export function clockOf(campus: Campus): CampusClock {
  const { timezone, firstDay, lastDay } = settingsOf(campus);
  return { zone: timezone, from: (firstDay - EPOCH) * MINUTES, to: (lastDay + 1 - EPOCH) * MINUTES };
}

/** The question whose calendar a file is; its answers are such as `room:L101`, `unit:LAS` for one unit of a pool. */
export function calendarQuestion(file: string): string {
  return `calendar-for:${file}`;
}

/**
 * The campus with the busy times of calendars as closures. Their reason is the name of the file: what the same file said
 * before of the same room, machine or instructor makes way for it.
 */
export function foundCalendars(calendars: readonly RawCalendar[], answers: Answers, into: Campus | null): FoundCampus {
  const whom = into ? subjectsOf(into) : [];
  const questions = calendars.map(({ name }) => questionFor(name, whom));
  const known = calendars.map(({ name }, at) => {
    const answer = answers[questions[at].id];
    return whom.includes(answer) && into ? subjectIn(into, answer, name) : null;
  });
  const faults = calendars.flatMap(({ name }, at) => (known[at] ? [] : [fault(ofTable(name), "calendar-for-whom")]));
  const rows = calendars.map(({ busy }) => (into ? timesIn(into, busy) : []));
  const notes = calendars.flatMap((calendar, at) => notesOf(calendar, rows[at].length));
  const subjects = known.filter((one) => one !== null);
  const kept = into ? [...into.closures.values()].filter((one) => !subjects.some((subject) => isOf(one, subject))) : [];
  const closures = [...kept];
  const taken = new Set(kept.map(({ id }) => id));
  known.forEach((subject, at) => {
    for (const times of subject ? rows[at] : []) {
      const id = freeIn(taken, [subject!.scope, key(subject!.code), times.from].join("/"));
      closures.push({ id, ...subject!, ...times, kind: "closed" });
    }
  });
  const added = closures.slice(kept.length);
  const lists = into && faults.length === 0 ? { ...listsOf(into), closures } : null;
  const table = into ? writeCampus({ ...listsOf(into), closures: added }).get("closures") : undefined;
  const issues: readonly Issue[] = [...faults, ...notes];
  return {
    tables: [{ table: "closures", rows: rows.reduce((sum, own) => sum + own.length, 0), faulty: 0 }],
    issues,
    faults,
    questions,
    layout: calendars.map(({ name }) => calendarQuestion(name)).join("\n"),
    prepared: {
      tables: new Map<FileTable, Rows>(table && added.length > 0 ? [["closures", table]] : []),
      sheets: new Map([["closures", calendars.map(({ name }) => name).join(", ")]]),
      issues,
      questions,
      layout: "",
      locate: (issue) => issue,
    },
    lists,
    withoutFaults: () => lists && { lists, left: 0, notes: [] },
  };
}

type Subject = Pick<Closure, "scope" | "code" | "units" | "reason">;

/** All that can have a calendar of its own, as answers. */
function subjectsOf({ rooms, machines, instructors }: Campus): readonly string[] {
  const all = (scope: ClosureScope, table: ReadonlyMap<string, { readonly code: string }>) =>
    [...table.values()].map(({ code }) => `${scope}:${code}`);
  // A pool has one calendar for all its units, or each unit its own.
  const units = [...machines.values()].filter((pool) => pool.units > 1).map(({ code }) => `unit:${code}`);
  return [...all("room", rooms), ...all("machine", machines), ...all("instructor", instructors), ...units];
}

/** A code that stands in the name of the file is likeliest; nothing is proposed where none does. */
function questionFor(file: string, whom: readonly string[]): Question {
  const named = whom.filter((one) => holdsWord(key(file), key(codeIn(one))));
  const rest = whom.filter((one) => !named.includes(one));
  const id = calendarQuestion(file);
  const about = { table: file, at: "", count: 1, values: { file } };
  return { id, code: "calendar-for", ...about, options: [...named, ...rest], proposal: named[0] ?? "" };
}

/** Does a word stand in a text, with no letter or digit against it? */
function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  const [before, behind] = [text[at - 1] ?? "", text[at + word.length] ?? ""];
  return at >= 0 && !/[\p{L}\p{N}]/u.test(before + behind);
}

function subjectIn(campus: Campus, answer: string, reason: string): Subject {
  const asked = answer.slice(0, answer.indexOf(":")) as "room" | "machine" | "instructor" | "unit";
  const scope = asked === "unit" ? "machine" : asked;
  const table = { room: campus.rooms, machine: campus.machines, instructor: campus.instructors }[scope];
  const code = table.get(key(codeIn(answer)))?.code ?? codeIn(answer);
  return { scope, code, units: asked === "unit" ? 1 : null, reason };
}

function timesIn(campus: Campus, busy: RawCalendar["busy"]) {
  const { parts, first, last } = horizonOf(campus);
  return closedTimes(busy, parts, first, last);
}

function isOf(closure: Closure, { scope, code, reason }: Subject): boolean {
  return closure.scope === scope && key(closure.code) === key(code) && closure.reason === reason;
}

function notesOf({ name, events, free, unknownZones }: RawCalendar, rows: number): readonly Issue[] {
  return [
    remark(ofTable(name), rows > 0 ? "calendar-read" : "calendar-blank", { events, free, rows }),
    ...unknownZones.map((zone) => remark(ofTable(name), "calendar-zone", { zone })),
  ];
}

function codeIn(answer: string): string {
  return answer.slice(answer.indexOf(":") + 1);
}

function freeIn(taken: Set<string>, wanted: string): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}/${number}`;
  taken.add(id);
  return id;
}
