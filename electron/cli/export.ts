import { resolve } from "node:path";
import { openDocument } from "#electron/document/open.ts";
import { exportCalendars } from "#electron/publish/export-calendars.ts";
import { exportPlan } from "#electron/publish/export-plan.ts";
import type { Command } from "./command.ts";
import { needOption } from "./command.ts";
import { knownErrors } from "./known-errors.ts";
import { wholeNumber } from "./terminal.ts";

/** `export FILE.campus --out DIR`: the plan as tables, and as calendars. */
export const exportCommand: Command = {
  name: "export",
  summary: { nl: "schrijft het plan en de agenda's in een map", en: "writes the plan and the calendars into a folder" },
  help: {
    nl: `dagdeel export BESTAND.campus --out MAP

--out MAP  hier komen meetings.csv, unplaced.csv en figures.json, en in ics/ een
           agenda per lokaal, machinegroep, partner en editie`,
    en: `dagdeel export FILE.campus --out DIR

--out DIR  gets meetings.csv, unplaced.csv and figures.json, and in ics/ a
           calendar per room, machine pool, partner and run`,
  },
  options: { out: { type: "string" } },
  places: [1, 1],
  async run(given, { language, out }) {
    const folder = resolve(needOption(given, "out"));
    const at = new Date().toISOString();
    const files = await knownErrors(async () => {
      const { store } = await openDocument(given.places[0], { author: "", at, readOnly: true });
      try {
        const { campus, revision } = await store.load();
        return (await exportPlan(campus, folder)) + (await exportCalendars(campus, folder, at, revision));
      } finally {
        await store.close();
      }
    });
    const many = wholeNumber(files, language);
    out(language === "nl" ? `${many} bestanden geschreven in ${folder}.` : `${many} files written to ${folder}.`);
    return 0;
  },
};
