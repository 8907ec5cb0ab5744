import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { calendarWriter, UnknownZone } from "#shared/feeds/calendar-text.ts";
import type { Calendar } from "#shared/feeds/calendars.ts";
import { calendarsOf } from "#shared/feeds/calendars.ts";
import { stampOf } from "#shared/feeds/event.ts";
import { fileNamesFor } from "./file-names.ts";
import { PublishError } from "./publish-error.ts";
import type { FileToWrite } from "./write-files.ts";
import { writeFiles } from "./write-files.ts";

/**
 * Writes `ics/rooms`, `ics/machines`, `ics/partners` and `ics/runs` into a folder, a calendar per code. `at` is the
 * instant of the export in ISO 8601, `revision` that of the document. Gives the number of files. @throws PublishError
 */
export async function exportCalendars(campus: Campus, folder: string, at: string, revision: number): Promise<number> {
  return writeFiles(folder, calendarFiles(campus, at, revision));
}

/** The calendars as files, not yet written. */
function calendarFiles(campus: Campus, at: string, revision: number): readonly FileToWrite[] {
  const write = writerFor(campus, at, revision);
  return [...Map.groupBy(calendarsOf(campus), ({ kind }) => kind)].flatMap(([kind, calendars]) => {
    const names = fileNamesFor(calendars.map(({ code }) => code));
    return calendars.map((calendar, index) => ({ name: `ics/${kind}/${names[index]}.ics`, text: write(calendar) }));
  });
}

function writerFor(campus: Campus, at: string, revision: number): (calendar: Calendar) => string {
  try {
    return calendarWriter(diaryOf(campus).facts, { stamp: stampOf(at), sequence: revision });
  } catch (error) {
    if (error instanceof UnknownZone) throw new PublishError("time-zone", error.zone, { cause: error });
    throw error;
  }
}
