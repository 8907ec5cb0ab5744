import { compileInstance } from "#shared/scheduler/models/itc2019/compile.ts";
import { timetableText } from "#shared/scheduler/models/itc2019/format/write-timetable.ts";
import { readBack } from "#shared/scheduler/models/itc2019/read-back.ts";
import { score } from "#shared/scheduler/models/itc2019/score/score.ts";
import type { Score } from "#shared/scheduler/models/itc2019/score/score.ts";
import type { Command } from "./command.ts";
import { needOption } from "./command.ts";
import { readInstanceAt, readTimetableAt } from "./itc2019-input.ts";
import { SEARCH_OPTIONS, searchAt, searchHelp, searchIn, searchText } from "./search-options.ts";
import { BadInput, wholeNumber } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";
import { writeResult } from "./write-result.ts";

/** Breaches named one by one. */
const MOST_BREACHES = 20;

/** `itc2019 FILE.xml --out SOLUTION.xml`: solves an instance of the competition, or judges a solution. */
export const itc2019Command: Command = {
  name: "itc2019",
  summary: {
    nl: "lost een ITC-2019-rooster op (.xml), of beoordeelt een oplossing",
    en: "solves an ITC-2019 timetable (.xml), or judges a solution",
  },
  help: {
    nl: `dagdeel itc2019 BESTAND.xml --out OPLOSSING.xml [--seconds N | --iterations N] [--seed S] [--threads N] [--json]
dagdeel itc2019 BESTAND.xml --check OPLOSSING.xml [--json]

--out OPLOSSING   krijgt de oplossing, studenten ingedeeld
--check OPLOSSING zoekt niet, maar zegt wat deze oplossing breekt en kost
${searchHelp.nl}

Zet elke overtreding op een regel, dan de vier delen van de kost: tijd, lokaal, verdeling, studenten.`,
    en: `dagdeel itc2019 FILE.xml --out SOLUTION.xml [--seconds N | --iterations N] [--seed S] [--threads N] [--json]
dagdeel itc2019 FILE.xml --check SOLUTION.xml [--json]

--out SOLUTION   gets the solution, students sectioned
--check SOLUTION does not search, but says what this solution breaks and costs
${searchHelp.en}

Prints each breach on a line, then the four parts of the cost: time, room, distribution, students.`,
  },
  options: { ...SEARCH_OPTIONS, check: { type: "string" } },
  places: [1, 1],
  async run(given, terminal) {
    const { language } = terminal;
    const options = searchIn(given);
    const judges = given.options.check !== undefined;
    const place = needOption(given, judges ? "check" : "out");
    const instance = await readInstanceAt(given.places[0]);
    if (judges) return say(terminal, score(instance, await readTimetableAt(instance, place)), options.json, {});

    const compiled = compileInstance(instance);
    const { progress, ...found } = await searchAt(compiled.problem, options, terminal);
    const timetable = readBack(instance, compiled, found);
    if (!timetable) throw new BadInput(TOO_SHORT.nl, TOO_SHORT.en);
    const credits = {
      runtime: Math.round(progress.seconds),
      cores: options.threads,
      technique: "Simulated annealing",
      author: "Dagdeel",
    };
    const written = await writeResult(place, timetableText(instance, timetable, credits));
    const exit = say(terminal, score(instance, timetable), options.json, {
      instance: instance.name,
      ...progress,
      written,
    });
    if (!options.json) {
      terminal.out(searchText(progress, language));
      terminal.out(language === "nl" ? `Geschreven in ${written}.` : `Written to ${written}.`);
    }
    return exit;
  },
};

const TOO_SHORT = {
  nl: "Gestopt voordat elke klas een plaats had; er is niets geschreven. Geef meer tijd.",
  en: "Stopped before every class had a place; nothing was written. Give it more time.",
};

/** Says what a timetable is worth; answers the exit code. */
function say({ language, out, err }: Terminal, judged: Score, json: boolean, more: object): number {
  const { breaches, time, room, distribution, student, total } = judged;
  for (const breach of breaches.slice(0, MOST_BREACHES)) err(breach);
  if (breaches.length > MOST_BREACHES)
    err(
      language === "nl"
        ? `… en nog ${breaches.length - MOST_BREACHES}.`
        : `… and ${breaches.length - MOST_BREACHES} more.`,
    );
  if (json) out(JSON.stringify({ time, room, distribution, student, total, hard: breaches.length, ...more }));
  else
    for (const [dutch, english, value] of [
      ["tijd", "time", time],
      ["lokaal", "room", room],
      ["verdeling", "distribution", distribution],
      ["studenten", "students", student],
      ["samen", "total", total],
      ["overtredingen", "breaches", breaches.length],
    ] as const)
      out(`${(language === "nl" ? dutch : english).padEnd(15)}${wholeNumber(value, language)}`);
  return breaches.length === 0 ? 0 : 1;
}
