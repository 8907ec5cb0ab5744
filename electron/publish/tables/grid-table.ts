import { isoDate, isoWeek, weekOf } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import type { Agenda, Selection } from "#shared/feeds/selection.ts";
import { agendasOf, titleOf } from "#shared/feeds/selection.ts";
import { guarded } from "#shared/import/formula-guard.ts";
import type { Language } from "#electron/publish/export-input.ts";
import { dayWordsOf, wordsOf } from "#electron/publish/words.ts";
import type { CellToWrite, ColumnToWrite } from "#electron/workbook/write-xlsx.ts";
import type { ListTable } from "./list-table.ts";

/**
 * The grid a planner hangs on the wall: a row per day-part of every teaching day, a column for each of what is
 * selected (rooms, where the selection is of all, of days or of a partner); what has no meeting has no column.
 */
export function gridTable(campus: Campus, selection: Selection, agenda: Agenda | null, language: Language): ListTable {
  const { horizon, closed } = diaryOf(campus).facts;
  const [words, days] = [wordsOf(language), dayWordsOf(language)];
  const agendas = columnsOf(campus, selection, agenda).filter(({ meetings }) => meetings.length > 0);
  const inColumn = agendas.map(({ meetings }) => Map.groupBy(meetings, ({ period }) => period));
  const showsRoom = agendas.some(({ what }) => what !== "room");
  const columns: readonly ColumnToWrite[] = [
    { header: words.week, width: 6, holds: "number" },
    { header: words.date, width: 11, holds: "date" },
    { header: words.weekday, width: 5 },
    { header: words.daypart, width: 11 },
    ...agendas.map((one): ColumnToWrite => ({ header: guarded(titleOf(one)), width: 22, holds: "lines" })),
  ];
  const teaching = horizon.days.filter((day) => day >= selection.from && day <= selection.to);
  const rows = teaching.flatMap((day) =>
    horizon.parts.map((part, place): readonly CellToWrite[] => {
      const period = periodOf(horizon, day, place);
      const shut = closed.campus.get(period);
      return [
        isoWeek(weekOf(day)).number,
        { date: isoDate(day) },
        days.short(day),
        guarded(shut === undefined ? part.name || part.code : `${part.name || part.code} (${shut})`),
        ...inColumn.map((found) => guarded((found.get(period) ?? []).map(said).join("\n"))),
      ];
    }),
  );
  return { columns, rows };

  function said({ run, meeting }: StandingMeeting): string {
    const title = courseOf(campus, run.course)?.title || run.code;
    const place = showsRoom ? [meeting.room] : [];
    return [title, [`${run.code} ${meeting.kind}`, ...place, ...meeting.instructors].join(" · ")].join("\n");
  }
}

/** What stands side by side. */
function columnsOf(campus: Campus, selection: Selection, agenda: Agenda | null): readonly Agenda[] {
  const isWide = selection.what === "all" || selection.what === "day" || selection.what === "partner";
  if (!isWide) return agendasOf(campus, selection);
  const rooms = agendasOf(campus, { ...selection, what: "room", codes: [] });
  if (!agenda || agenda.what === "all") return rooms;
  const ours = new Set(agenda.meetings);
  return rooms.map((room) => ({ ...room, meetings: room.meetings.filter((at) => ours.has(at)) }));
}

/** The agendas that have a grid of their own: those of partners and days; else one grid holds all. */
export function gridsOf(campus: Campus, selection: Selection): readonly (Agenda | null)[] {
  if (selection.what !== "partner" && !(selection.what === "day" && selection.codes.length > 0)) return [null];
  const wanted = new Set(selection.codes.map(key));
  return agendasOf(campus, selection).filter(({ meetings, code }) => meetings.length > 0 || wanted.has(key(code)));
}
