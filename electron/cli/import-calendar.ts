import { basename } from "node:path";
import { campusFrom } from "#shared/domain/tables.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { importCampus } from "#shared/edits/import-campus.ts";
import { sayIssue } from "#shared/import/say-issue.ts";
import { openDocument } from "#electron/document/open.ts";
import type { OpenDocumentFile } from "#electron/document/open.ts";
import { calendarQuestion, clockOf } from "#electron/handlers/desk/found-calendars.ts";
import { foundCampus } from "#electron/handlers/desk/found-campus.ts";
import { validly } from "#electron/handlers/desk/keep-valid.ts";
import { readApart } from "#electron/workbook/read-apart.ts";
import { knownErrors } from "./known-errors.ts";
import type { Terminal } from "./terminal.ts";
import { BadInput, wholeNumber } from "./terminal.ts";

/**
 * Closes a room, machine or instructor of a document when an iCalendar file is busy, in one commit that the window can
 * undo. What the same file closed before makes way.
 * @throws BadInput where the document cannot be written, or there is no such room, machine or instructor
 */
export function importCalendar(path: string, target: string, whose: string, terminal: Terminal): Promise<number> {
  const at = new Date().toISOString();
  return knownErrors(async () => {
    const document = await openDocument(target, { author: "", at });
    try {
      return await closeIn(document, path, whose, at, terminal);
    } finally {
      await document.store.close();
    }
  });
}

async function closeIn(
  { store, path: target, readOnly, heldBy }: OpenDocumentFile,
  path: string,
  whose: string,
  at: string,
  { language, out, err }: Terminal,
): Promise<number> {
  if (readOnly)
    throw new BadInput(
      `${target} is alleen-lezen${heldBy && ` (open bij ${heldBy})`}. Sluit het elders, of neem een kopie.`,
      `${target} is read-only${heldBy && ` (open with ${heldBy})`}. Close it elsewhere, or take a copy.`,
    );
  const { campus, revision } = await store.load();
  const book = await readApart({ path }, { clock: clockOf(campus) });
  const options = foundCampus(book, { into: campus }).questions[0].options;
  const answer = options.find((one) => one.toLowerCase() === whose.toLowerCase());
  if (!answer)
    throw new BadInput(
      `--for: "${whose}" staat niet op de campus. Geef room:, machine:, unit: of instructor: met een code, zoals ${options[0]}.`,
      `--for: "${whose}" is not on the campus. Give room:, machine:, unit: or instructor: with a code, such as ${options[0]}.`,
    );
  const answers = Object.fromEntries((book.calendars ?? []).map(({ name }) => [calendarQuestion(name), answer]));
  const { lists, issues, tables } = foundCampus(book, { answers, into: campus });
  for (const issue of issues) err(sayIssue(issue, language));
  if (!lists) return 1;
  const edit = validly(campus, importCampus(campus, { campus: campusFrom(lists), source: basename(path) }));
  const fallen = isRefusal(edit) ? 0 : Number(edit.about.values.fallen ?? 0);
  if (!isRefusal(edit)) await store.commit({ ...edit, author: "", at }, revision);
  out(done(target, tables[0].rows, fallen, language));
  return 0;
}

function done(target: string, rows: number, fallen: number, language: "nl" | "en"): string {
  const [closures, runs] = [wholeNumber(rows, language), wholeNumber(fallen, language)];
  return language === "nl"
    ? `${target}: ${closures} sluitingen uit de agenda, ${runs} edities uit het plan.`
    : `${target}: ${closures} closures from the calendar, ${runs} runs out of the plan.`;
}
