import { isoDate } from "#shared/domain/calendar.ts";
import { settingsOf } from "#shared/domain/tables.ts";

import { agendasOf, titleOf } from "#shared/feeds/selection.ts";
import { csvText } from "#electron/publish/csv-text.ts";
import type { ExportInput } from "#electron/publish/export-input.ts";
import { dayWordsOf, wordsOf } from "#electron/publish/words.ts";
import type { FileToWrite } from "#electron/publish/write-files.ts";
import type { CellToWrite } from "#electron/workbook/write-xlsx.ts";
import { writeWorkbook } from "#electron/workbook/write-xlsx.ts";
import { baseNameOf } from "./base-name.ts";
import { gridTable, gridsOf } from "./grid-table.ts";
import { listTable } from "./list-table.ts";
import { selectedMeetings } from "./selected-meetings.ts";

/** A workbook with a grid to read and a flat list to pivot. */
export async function workbookFile(input: ExportInput): Promise<readonly FileToWrite[]> {
  const { campus, selection, language, paper } = input;
  const [words, days] = [wordsOf(language), dayWordsOf(language)];
  const title = `${settingsOf(campus).name} · ${days.date(selection.from)} – ${days.date(selection.to)}`;
  const frame = { title, paper, frozenColumns: 4 };
  const grids = gridsOf(campus, selection).map((agenda) => ({
    name: agenda ? titleOf(agenda) : words.timetable,
    ...gridTable(campus, selection, agenda, language),
    ...frame,
  }));
  const list = { name: words.list, ...listTable(campus, selectedMeetings(campus, selection), language), filter: true };
  const bytes = await writeWorkbook([...grids, { ...list, title, paper, frozenColumns: 1 }]);
  return [{ name: `${baseNameOf(selection)}.xlsx`, bytes }];
}

/** The flat list as CSV, dates ISO 8601; where people write numbers with a comma, cells are separated by semicolons. */
export function listFile({ campus, selection, language }: ExportInput): readonly FileToWrite[] {
  const { columns, rows } = listTable(campus, selectedMeetings(campus, selection), language);
  const text = csvText(
    [columns.map(({ header }) => header), ...rows.map((row) => row.map(textOf))],
    separatorOf(language),
  );
  // Without this mark Excel takes the text for another encoding.
  return [{ name: `${baseNameOf(selection)}.csv`, text: `\ufeff${text}` }];
}

/** The meetings as JSON, each with its day-part beside its times. */
export function jsonFile({ campus, selection, at }: ExportInput): readonly FileToWrite[] {
  const { name, timezone } = settingsOf(campus);
  const agendas = agendasOf(campus, selection).map((agenda) => ({
    what: agenda.what,
    code: agenda.code,
    name: agenda.name,
    meetings: agenda.meetings.map(({ run, meeting, place }) => {
      const part = [...campus.dayparts.values()].sort((one, other) => one.place - other.place)[place];
      const { kind, day, daypart, room, machines, instructors } = meeting;
      const times = { date: isoDate(day), daypart, starts: part.starts, ends: part.ends };
      return { run: run.code, course: run.course, kind, ...times, learners: run.learners, room, machines, instructors };
    }),
  }));
  const period = { from: isoDate(selection.from), to: isoDate(selection.to) };
  const whole = { format: "dagdeel-agenda/1", campus: name, timezone, made: at, ...period, agendas };
  return [{ name: `${baseNameOf(selection)}.json`, text: `${JSON.stringify(whole, null, 1)}\n` }];
}

function separatorOf(language: ExportInput["language"]): string {
  return language === "nl" ? ";" : ",";
}

function textOf(cell: CellToWrite): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  return "date" in cell ? cell.date : cell.time;
}
