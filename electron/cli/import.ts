import { extname, resolve } from "node:path";
import { campusFrom } from "#shared/domain/tables.ts";
import { sayIssue } from "#shared/import/say-issue.ts";
import { createDocument } from "#electron/document/create.ts";
import { foundCampus } from "#electron/handlers/desk/found-campus.ts";
import { importCalendar } from "./import-calendar.ts";
import { issuesText, readFilesAt } from "./campus-input.ts";
import { answersIn, questionsText } from "./import-answers.ts";
import type { Command } from "./command.ts";
import { needOption } from "./command.ts";
import { knownErrors } from "./known-errors.ts";
import { BadInput, wholeNumber } from "./terminal.ts";

/** `import FOLDER --to FILE.campus`: a new document from a campus folder; or a calendar into one that is there. */
export const importCommand: Command = {
  name: "import",
  summary: { nl: "maakt een .campus-bestand van een campusmap", en: "makes a .campus file from a campus folder" },
  help: {
    nl: `dagdeel import MAP --to BESTAND.campus [--leave-faulty-rows-out] [--answers ANTWOORDEN.json]

MAP                      campusmap of campuswerkboek (.xlsx, .ods), met plan of zonder; of rooster van ITC-2007 of FET (.ctt, .ectt, .fet)
--to BESTAND.campus      het nieuwe document; het mag nog niet bestaan
--leave-faulty-rows-out  laat foute rijen weg, en wat ernaar verwijst
--answers BESTAND.json   antwoorden op vragen over de bestanden, zoals een import zonder antwoorden ze stelt

dagdeel import AGENDA.ics --to BESTAND.campus --for room:CODE|machine:CODE|unit:CODE|instructor:CODE

AGENDA.ics               iCalendar: als ze bezet is, is dat lokaal, die machine (unit: één ervan) of die lesgever gesloten; geen titels
--to BESTAND.campus      een document dat er al is; wat hetzelfde bestand eerder sloot, maakt plaats`,
    en: `dagdeel import FOLDER --to FILE.campus [--leave-faulty-rows-out] [--answers ANSWERS.json]

FOLDER                   campus folder or campus workbook (.xlsx, .ods), with a plan or without; or timetable of ITC-2007 or FET (.ctt, .ectt, .fet)
--to FILE.campus         the new document; it may not exist yet
--leave-faulty-rows-out  leaves faulty rows out, and what refers to them
--answers FILE.json      answers to questions about the files, as an import without answers asks them

dagdeel import CALENDAR.ics --to FILE.campus --for room:CODE|machine:CODE|unit:CODE|instructor:CODE

CALENDAR.ics             iCalendar: while it is busy, that room, machine (unit: one of them) or instructor is closed; no titles
--to FILE.campus         a document that is there already; what the same file closed before makes way`,
  },
  options: {
    to: { type: "string" },
    for: { type: "string" },
    "leave-faulty-rows-out": { type: "boolean" },
    answers: { type: "string" },
  },
  places: [1, 1],
  async run(given, terminal) {
    const { language } = terminal;
    const target = resolve(needOption(given, "to"));
    if (extname(target).toLowerCase() !== ".campus")
      throw new BadInput(
        `--to: "${target}" eindigt niet op .campus. Misschien ${target}.campus?`,
        `--to: "${target}" does not end in .campus. Maybe ${target}.campus?`,
      );
    if (extname(given.places[0]).toLowerCase() === ".ics")
      return importCalendar(resolve(given.places[0]), target, needOption(given, "for"), terminal);
    const { answers: path } = given.options;
    const answers = typeof path === "string" ? await answersIn(path) : {};
    const found = foundCampus(await readFilesAt(given.places[0]), { answers });
    const rest = found.lists
      ? { lists: found.lists, left: 0, notes: [] }
      : given.options["leave-faulty-rows-out"]
        ? found.withoutFaults()
        : null;
    const asked = (one: "nl" | "en") => questionsText(found.questions, answers, one);
    const refusal = (one: "nl" | "en") => [issuesText(found, one), asked(one)].filter(Boolean).join("\n");
    if (!rest) throw new BadInput(refusal("nl"), refusal("en"));
    for (const note of found.issues.filter(({ severity }) => severity === "note"))
      terminal.err(sayIssue(note, language));
    for (const note of rest.notes) terminal.err(sayIssue(note, language));
    await knownErrors(async () => createDocument(target, campusFrom(rest.lists), new Date().toISOString()));
    terminal.out(done(target, rest.lists.runs.length, rest.left, language));
    return 0;
  },
};

function done(target: string, runs: number, left: number, language: "nl" | "en"): string {
  const [many, without] = [wholeNumber(runs, language), wholeNumber(left, language)];
  const said = language === "nl" ? `${target}: ${many} edities geïmporteerd` : `${target}: ${many} runs imported`;
  if (left === 0) return `${said}.`;
  return language === "nl" ? `${said}, ${without} rijen weggelaten.` : `${said}, ${without} rows left out.`;
}
