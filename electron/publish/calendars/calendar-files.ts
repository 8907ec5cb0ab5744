import { parseDay } from "#shared/domain/calendar.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { availabilityText } from "#shared/feeds/availability.ts";
import { calendarWriter, UnknownZone } from "#shared/feeds/calendar-text.ts";
import { stampOf } from "#shared/feeds/event.ts";
import type { Publication, Told } from "#shared/feeds/publication.ts";
import { publicationOf } from "#shared/feeds/publication.ts";
import type { Selection, Subject } from "#shared/feeds/selection.ts";
import { agendasOf } from "#shared/feeds/selection.ts";
import type { ExportInput } from "#electron/publish/export-input.ts";
import { fileNamesFor } from "#electron/publish/file-names.ts";
import { FOLDERS } from "#electron/publish/folders.ts";
import { PublishError } from "#electron/publish/publish-error.ts";
import type { FileToWrite } from "#electron/publish/write-files.ts";

/** What has a calendar of its own. */
const WITH_CALENDAR: readonly Subject[] = ["room", "machine", "instructor", "partner", "run"];

/** How long a meeting that was cancelled is still told of after its day. */
const DAYS_TOLD = 30;

/** What calendars say of the plan as it is now, and what is to be remembered of that. @throws PublishError */
export function publicationFor(
  { campus, revision, at }: Pick<ExportInput, "campus" | "revision" | "at">,
  before: readonly Told[],
): Publication {
  const diary = diaryOf(campus);
  const today = parseDay(at.slice(0, 10)) ?? 0;
  const { meetings } = standingOf(diary);
  return publicationOf({ facts: diary.facts, meetings, before, revision, oldest: today - DAYS_TOLD });
}

/** A calendar for each of what is selected, in `ics/rooms`, `ics/machines` and so on. @throws PublishError */
export function calendarFiles(
  { campus, selection, at }: ExportInput,
  publication: Publication,
): readonly FileToWrite[] {
  return knowingZones(() => {
    const write = calendarWriter(diaryOf(campus).facts, publication, stampOf(at));
    return subjectsOf(selection).flatMap((one) => {
      const agendas = agendasOf(campus, one);
      const names = fileNamesFor(agendas.map(({ code }) => code));
      const files = agendas.map((agenda, index) => ({
        name: `ics/${FOLDERS[agenda.what]}/${names[index]}.ics`,
        text: write(agenda, selection),
      }));
      // Whoever follows a room sees that nothing is left; a partner has no use for rooms it never was in.
      return selection.partner === "" ? files : files.filter(({ text }) => text.includes("BEGIN:VEVENT"));
    });
  });
}

/** When each machine pool is open and taken, in `ics/availability`. @throws PublishError */
export function availabilityFiles({ campus, selection, at }: ExportInput): readonly FileToWrite[] {
  const wanted = selection.what === "machine" ? selection : { ...selection, what: "machine" as const, codes: [] };
  const stamp = stampOf(at);
  const pools = agendasOf(campus, wanted).map(({ code }) => code);
  const names = fileNamesFor(pools);
  return knowingZones(() =>
    [...campus.machines.values()]
      .filter(({ code }) => pools.includes(code))
      .map((pool, index) => ({
        name: `ics/availability/${names[index]}.ics`,
        text: availabilityText(diaryOf(campus), pool, { from: selection.from, to: selection.to, stamp }),
      })),
  );
}

/** A selection of all, or of days, in calendars is one of everything that has a calendar. */
function subjectsOf(selection: Selection): readonly Selection[] {
  if (WITH_CALENDAR.includes(selection.what)) return [selection];
  return WITH_CALENDAR.map((what) => ({ ...selection, what, codes: [] }));
}

function knowingZones<T>(task: () => T): T {
  try {
    return task();
  } catch (error) {
    if (error instanceof UnknownZone) throw new PublishError("time-zone", error.zone, { cause: error });
    throw error;
  }
}
