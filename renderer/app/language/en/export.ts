import type { exports as dutch } from "#renderer/app/language/nl/export.ts";
import type { Words } from "#renderer/app/language/words.ts";

/** Screen *Export*. */
export const exports: Words<typeof dutch> = {
  what: "What",
  plan: { label: "Plan", hint: "meetings.csv, unplaced.csv and figures.json: the plan with its figures" },
  calendars: { label: "Calendars", hint: "an .ics file per room, machine pool, partner and run" },
  campus: { label: "Campus", hint: "all tables as CSV, to be read in elsewhere or later" },
  where: "Where",
  folder: "Folder on this computer",
  folderHint: "The folder is made where it does not exist; files of the same name are replaced.",
  choose: "Choose a folder",
  write: "Write",
  writing: "Writing…",
  nothingChosen: "Choose at least one of the three.",
  noFolder: "Name the folder for the files.",
  noPlan: "This document has no plan yet: the plan and the calendars will be empty.",
  done_one: "1 file written to",
  done_other: "{{files}} files written to",
};
