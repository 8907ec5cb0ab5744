import { resolve } from "node:path";
import type { Day } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { ExportFormat } from "#shared/feeds/formats.ts";
import { FORMATS } from "#shared/feeds/formats.ts";
import type { Selection } from "#shared/feeds/selection.ts";
import { partnerKnown, SUBJECTS, unknownIn, wholePlan } from "#shared/feeds/selection.ts";
import { openDocument } from "#electron/document/open.ts";
import { runExport } from "#electron/publish/run-export.ts";
import type { Arguments, Command } from "./command.ts";
import { dayIn, needOption, wordOption, wordsIn } from "./command.ts";
import { knownErrors } from "./known-errors.ts";
import { BadInput, wholeNumber } from "./terminal.ts";

/** `export FILE.campus --out DIR`: timetables, calendars, sites and tables of the plan. */
export const exportCommand: Command = {
  name: "export",
  summary: { nl: "schrijft roosters, agenda's en tabellen in een map", en: "writes timetables, calendars and tables" },
  help: {
    nl: `dagdeel export BESTAND.campus --out MAP [--format F,G] [--what WAT] [--from D] [--to D]

--out MAP        hier komen de bestanden
--format F,G     plan,ics als er niets staat; kies uit
                 xlsx (rooster en lijst), csv (lijst), json, html (site), ics (agenda's),
                 freebusy (vrij en bezet per machine), ooapi (Open Education API 6),
                 plan (meetings.csv, unplaced.csv, figures.json),
                 campus (alle tabellen als CSV), workbook (alle tabellen in één werkmap)
                 pdf maakt alleen het programma met een venster: druk hier html af
--what WAT       all, room, machine, instructor, run, partner of day
--codes A,B      alleen deze (een dag als 2026-11-24)
--from D --to D  eerste en laatste dag, 2026-11-24
--partner P      alleen de lessen van deze partner
--every-partner  alles voor elke partner, elk in een eigen map
--paper a4|a3    papier van de werkmappen`,
    en: `dagdeel export FILE.campus --out DIR [--format F,G] [--what WHAT] [--from D] [--to D]

--out DIR        gets the files
--format F,G     plan,ics where it is not given; choose from
                 xlsx (grid and list), csv (list), json, html (site), ics (calendars),
                 freebusy (free and busy per machine), ooapi (Open Education API 6),
                 plan (meetings.csv, unplaced.csv, figures.json),
                 campus (all tables as CSV), workbook (all tables in one workbook)
                 pdf is made by the program with a window only: print html here
--what WHAT      all, room, machine, instructor, run, partner or day
--codes A,B      only these (a day as 2026-11-24)
--from D --to D  first and last day, 2026-11-24
--partner P      only the meetings of this partner
--every-partner  everything for every partner, each in a folder of its own
--paper a4|a3    paper of the workbooks`,
  },
  options: {
    out: { type: "string" },
    format: { type: "string" },
    what: { type: "string" },
    codes: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    partner: { type: "string" },
    "every-partner": { type: "boolean" },
    paper: { type: "string" },
  },
  places: [1, 1],
  async run(given, { language, out, progress }) {
    const folder = resolve(needOption(given, "out"));
    const [formats, paper] = [formatsIn(given), wordOption(given, "paper", ["a4", "a3"])];
    const everyPartner = given.options["every-partner"] === true;
    const at = new Date().toISOString();
    const files = await knownErrors(async () => {
      // Calendars are remembered in the document; nothing else is written to it.
      const options = { author: "", at, readOnly: !formats.includes("ics") };
      const { store, publications, readOnly } = await openDocument(given.places[0], options);
      try {
        const { campus, revision } = await store.load();
        const input = { campus, revision, selection: selectionIn(given, campus), language, paper, at };
        const tools = {
          printPdf: null,
          told: () => publications.told(),
          remember: (now: Parameters<typeof publications.remember>[0]) => readOnly || publications.remember(now),
        };
        let last = 0;
        for await (const step of runExport(input, { formats, folder, everyPartner }, tools)) {
          progress(step.done < step.total ? `${step.done}/${step.total} ${step.partner} ${step.format}` : "");
          last = step.files;
        }
        return last;
      } finally {
        await store.close();
      }
    });
    const many = wholeNumber(files, language);
    out(language === "nl" ? `${many} bestanden geschreven in ${folder}.` : `${many} files written to ${folder}.`);
    return 0;
  },
};

function formatsIn(given: Arguments): readonly ExportFormat[] {
  const words = wordsIn(given, "format");
  if (words.length === 0) return ["plan", "ics"];
  return words.map((word) => {
    const format = FORMATS.find((one) => one === word);
    if (format === "pdf")
      throw new BadInput(
        "--format: pdf wordt gemaakt door het programma met een venster. Open het document daar, of kies html en druk af.",
        "--format: pdf is made by the program with a window. Open the document there, or choose html and print it.",
      );
    if (format) return format;
    const choice = FORMATS.join(", ");
    throw new BadInput(
      `--format: "${word}" ken ik niet. Kies uit: ${choice}.`,
      `--format: "${word}" is not known. Choose from: ${choice}.`,
    );
  });
}

/** The part of the plan that the options name. @throws BadInput */
function selectionIn(given: Arguments, campus: Campus): Selection {
  const whole = wholePlan(campus);
  const { partner } = given.options;
  const selection: Selection = {
    what: wordOption(given, "what", SUBJECTS),
    codes: wordsIn(given, "codes"),
    from: dayOption(given, "from") ?? whole.from,
    to: dayOption(given, "to") ?? whole.to,
    partner: typeof partner === "string" ? partner : "",
  };
  if (selection.from > selection.to)
    throw new BadInput(
      "--to ligt voor --from. Kies een latere laatste dag.",
      "--to comes before --from. Choose a later last day.",
    );
  const [unknown] = unknownIn(campus, selection);
  if (unknown !== undefined) throw unknownCode("codes", unknown);
  if (!partnerKnown(campus, selection)) throw unknownCode("partner", selection.partner);
  return selection;
}

function unknownCode(option: string, code: string): BadInput {
  return new BadInput(
    `--${option}: de campus kent "${code}" niet. Kijk de code na.`,
    `--${option}: the campus does not know "${code}". Check the code.`,
  );
}

function dayOption({ options }: Arguments, name: string): Day | undefined {
  const value = options[name];
  return typeof value === "string" ? dayIn(value, name) : undefined;
}
