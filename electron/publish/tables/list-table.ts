import { isoDate, isoWeekText, weekOf } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf, machineOf } from "#shared/domain/facts.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { guarded } from "#shared/import/formula-guard.ts";
import type { Language } from "#electron/publish/export-input.ts";
import { dayWordsOf, wordsOf } from "#electron/publish/words.ts";
import type { CellToWrite, ColumnToWrite } from "#electron/workbook/write-xlsx.ts";

/** Columns and rows of the flat list: a row per meeting, everything in a column of its own, to sort and pivot. */
export interface ListTable {
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly CellToWrite[])[];
}

/** The meetings as a flat list. */
export function listTable(campus: Campus, meetings: readonly StandingMeeting[], language: Language): ListTable {
  const { facts } = diaryOf(campus);
  const words = wordsOf(language);
  const days = dayWordsOf(language);
  const columns: readonly (ColumnToWrite & { readonly cell: (at: StandingMeeting) => CellToWrite })[] = [
    { header: words.date, width: 11, holds: "date", cell: ({ meeting }) => ({ date: isoDate(meeting.day) }) },
    { header: words.weekday, width: 6, cell: ({ meeting }) => days.short(meeting.day) },
    { header: words.week, width: 10, cell: ({ meeting }) => isoWeekText(weekOf(meeting.day)) },
    { header: words.daypartCode, width: 8, cell: ({ place }) => facts.horizon.parts[place].code },
    { header: words.daypart, width: 12, cell: ({ place }) => nameOf(facts.horizon.parts[place]) },
    {
      header: words.starts,
      width: 7,
      holds: "time",
      cell: ({ place }) => ({ time: facts.horizon.parts[place].starts }),
    },
    { header: words.ends, width: 7, holds: "time", cell: ({ place }) => ({ time: facts.horizon.parts[place].ends }) },
    { header: words.run, width: 14, cell: ({ run }) => run.code },
    { header: words.course, width: 12, cell: ({ run }) => run.course },
    { header: words.title, width: 36, cell: ({ run }) => courseOf(campus, run.course)?.title ?? "" },
    { header: words.kind, width: 12, cell: ({ meeting }) => meeting.kind },
    { header: words.partner, width: 12, cell: ({ run }) => facts.partnerOf(run) },
    { header: words.learners, width: 9, holds: "number", cell: ({ run }) => run.learners },
    { header: words.roomCode, width: 10, cell: ({ meeting }) => meeting.room },
    { header: words.room, width: 24, cell: ({ room }) => room?.name ?? "" },
    { header: words.machines, width: 22, cell: ({ meeting }) => machinesText(meeting.machines) },
    { header: words.instructors, width: 18, cell: ({ meeting }) => meeting.instructors.join(", ") },
  ];
  return {
    columns,
    rows: meetings.map((at) => columns.map(({ cell }) => safe(cell(at)))),
  };

  function machinesText(uses: StandingMeeting["meeting"]["machines"]): string {
    return uses.map(({ pool, units }) => `${machineOf(campus, pool)?.code ?? pool} × ${units}`).join(", ");
  }
}

function nameOf({ name, code }: { readonly name: string; readonly code: string }): string {
  return name || code;
}

function safe(cell: CellToWrite): CellToWrite {
  return typeof cell === "string" ? guarded(cell) : cell;
}
