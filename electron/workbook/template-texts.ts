import type { FileTable } from "#shared/import/columns.ts";

interface Text {
  readonly nl: string;
  readonly en: string;
}

/** Rows that show how a table is filled in; together they are a campus that can be read in. */
export const EXAMPLES: Readonly<Partial<Record<FileTable, readonly (readonly string[])[]>>> = {
  settings: [
    ["name", "Voorbeeldcampus"],
    ["timezone", "Europe/Brussels"],
    ["first_day", "2026-09-01"],
    ["last_day", "2027-06-30"],
    ["weekdays", "1;2;3;4;5"],
    ["target_learners", "1300"],
    ["rest_after_evening", "yes"],
  ],
  dayparts: [
    ["VM", "voormiddag", "08:30", "12:00", ""],
    ["NM", "namiddag", "13:00", "16:30", ""],
    ["AV", "avond", "18:30", "22:00", ""],
  ],
  partners: [["PARTNER1", "Eerste partner"]],
  closures: [["campus", "", "2026-11-11", "2026-11-11", "", "", "", "closed", "Wapenstilstand"]],
  rooms: [
    ["A101", "Leslokaal 1.01", "theorie", "24", "55", "PARTNER1", "1", "beamer", ""],
    ["WERKPLAATS", "Werkplaats lassen", "werkplaats", "12", "200", "PARTNER1", "0", "", ""],
  ],
  access: [["WERKPLAATS", "PARTNER1", "", "VM;NM", ""]],
  machines: [["LASPOST", "Lasposten", "WERKPLAATS", "12", "1", "PARTNER1"]],
  instructors: [["LG001", "PARTNER1", "LASSEN", "2", "8", "5-AV"]],
  courses: [["LAS-01", "Lasser", "metaal", "PARTNER1", "yes"]],
  runs: [
    [
      "LAS-01-A",
      "LAS-01",
      "12",
      "2026-09-07",
      "2026-12-18",
      "10",
      "1",
      "2",
      "VM;NM",
      "yes",
      "no",
      "skip",
      "pause",
      "3",
      "",
      "",
    ],
  ],
  sessions: [
    ["LAS-01-A", "theorie", "1", "theorie", "", "", "", "LASSEN", ""],
    ["LAS-01-A", "praktijk", "3", "", "WERKPLAATS", "", "LASPOST", "LASSEN", ""],
  ],
};

/** What to write in a column: of a column by its name, else of all columns that hold the like. */
export const HINTS: Readonly<Record<string, Text>> = {
  code: {
    nl: "Een korte code, elk één keer in dit blad. Andere bladen verwijzen ernaar.",
    en: "A short code, each once in this sheet. Other sheets refer to it.",
  },
  text: { nl: "Vrije tekst. Nooit namen van cursisten.", en: "Free text. Never names of learners." },
  date: { nl: "Een datum.", en: "A date." },
  time: { nl: "Een uur, zoals 08:30.", en: "A time, such as 08:30." },
  yes: { nl: "Ja of nee. Leeg is nee.", en: "Yes or no. Blank is no." },
  whole: {
    nl: "Een geheel getal. Leeg is geen beperking, als de kolom leeg mag zijn.",
    en: "A whole number. Blank is no limit, where the column may be blank.",
  },
  measure: {
    nl: "Een getal, met een punt of komma voor de decimalen.",
    en: "A number, with a point or comma before decimals.",
  },
  choice: { nl: "Kies uit de lijst.", en: "Choose from the list." },
  ref: { nl: "Een code van een ander blad: kies uit de lijst.", en: "A code of another sheet: choose from the list." },
  refs: { nl: "Codes van een ander blad, gescheiden door ; .", en: "Codes of another sheet, separated by ; ." },
  words: { nl: "Woorden, gescheiden door ; .", en: "Words, separated by ; ." },
  weekdays: { nl: "Weekdagen, zoals ma;di of 1;2. Leeg is alle.", en: "Weekdays, such as 1;2. Blank is all." },
  weekly: { nl: "Weekdag en dagdeel, zoals 1-VM;5-AV.", en: "Weekday and day-part, such as 1-VM;5-AV." },
  needs: {
    nl: "Machines: POOL, POOL:3 voor drie stuks, A|B voor een van beide.",
    en: "Machines: POOL, POOL:3 for three units, A|B for either.",
  },
  subject: {
    nl: "De code van wat gesloten is. Leeg bij de campus.",
    en: "The code of what is closed. Blank for the campus.",
  },
  "new-kind": { nl: "De soort les: theorie, praktijk, …", en: "The kind of session: theory, lab, …" },
  kind: { nl: "De soort les, zoals in het blad met lessen.", en: "The kind of session, as in the sheet of sessions." },
  "runs.learners": {
    nl: "Het aantal cursisten van de groep. Geen namen.",
    en: "The number of learners of the group. No names.",
  },
  "runs.dayparts": {
    nl: "De dagdelen waarin de groep les kan hebben, gescheiden door ; .",
    en: "The day-parts the group may meet in, separated by ; .",
  },
  "settings.key": { nl: "De naam van een instelling.", en: "The name of a setting." },
  "settings.value": { nl: "De waarde ervan.", en: "Its value." },
};
