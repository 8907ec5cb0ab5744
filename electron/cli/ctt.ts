import { compileCtt, lacksFor } from "#shared/scheduler/models/ctt/compile.ts";
import { FORMULATIONS } from "#shared/scheduler/models/ctt/formulations.ts";
import type { CttInstance, CttIssue } from "#shared/scheduler/models/ctt/instance.ts";
import { sayCttIssue } from "#shared/scheduler/models/ctt/issue-texts.ts";
import { readCtt } from "#shared/scheduler/models/ctt/read-instance.ts";
import type { CttScore } from "#shared/scheduler/models/ctt/score.ts";
import { scoreCtt, totalOf } from "#shared/scheduler/models/ctt/score.ts";
import { lecturesOf, writeCtt } from "#shared/scheduler/models/ctt/write-solution.ts";
import type { Command } from "./command.ts";
import { needOption, wordOption } from "./command.ts";
import { readInput } from "./read-input.ts";
import { SEARCH_OPTIONS, searchAt, searchHelp, searchIn, searchText } from "./search-options.ts";
import { BadInput } from "./terminal.ts";
import { writeResult } from "./write-result.ts";

/** Issues named at most. */
const MOST_ISSUES = 10;

/** `ctt FILE --out SOLUTION`: curriculum-based course timetabling, ITC-2007. */
export const cttCommand: Command = {
  name: "ctt",
  summary: { nl: "lost een ITC-2007-rooster op (.ctt, .ectt)", en: "solves an ITC-2007 timetable (.ctt, .ectt)" },
  help: {
    nl: `dagdeel ctt BESTAND.ctt|BESTAND.ectt --out OPLOSSING [--formulation UD2] [--seconds N | --iterations N]
            [--seed S] [--threads N] [--json]

BESTAND          instantie van ITC-2007 (curriculum-based course timetabling)
--out OPLOSSING  krijgt een regel per les: vak, lokaal, dag, periode
--formulation    UD1 tot UD5; UD2 is die van de wedstrijd
${searchHelp.nl}`,
    en: `dagdeel ctt FILE.ctt|FILE.ectt --out SOLUTION [--formulation UD2] [--seconds N | --iterations N]
            [--seed S] [--threads N] [--json]

FILE             instance of ITC-2007 (curriculum-based course timetabling)
--out SOLUTION   gets a line per lecture: course, room, day, period
--formulation    UD1 to UD5; UD2 is that of the competition
${searchHelp.en}`,
  },
  options: { ...SEARCH_OPTIONS, formulation: { type: "string" } },
  places: [1, 1],
  async run(given, terminal) {
    const { language } = terminal;
    const out = needOption(given, "out");
    const options = searchIn(given);
    const formulation = FORMULATIONS[wordOption(given, "formulation", ["UD2", "UD1", "UD3", "UD4", "UD5"])];
    const [path] = given.places;
    const instance = accept(path, new TextDecoder().decode(await readInput(path)));
    refuse(path, lacksFor(instance, formulation));

    const { progress, time, room } = await searchAt(compileCtt(instance, formulation), options, terminal);
    const lectures = lecturesOf(instance, time, room);
    const score = scoreCtt(instance, formulation, lectures);
    const written = await writeResult(out, writeCtt(instance, lectures));
    if (options.json)
      terminal.out(
        JSON.stringify({ instance: instance.name, formulation: formulation.name, ...score, ...progress, written }),
      );
    else {
      for (const line of scoreLines(score)) terminal.out(line);
      terminal.out(searchText(progress, language));
      terminal.out(language === "nl" ? `Geschreven in ${written}.` : `Written to ${written}.`);
    }
    return totalOf(score.hard) === 0 ? 0 : 1;
  },
};

/** Reads a file. @throws BadInput with what is wrong in it */
function accept(path: string, text: string): CttInstance {
  const { instance, issues } = readCtt(text);
  if (instance) return instance;
  refuse(path, issues);
  throw new RangeError("an instance that cannot be read has issues");
}

/** @throws BadInput with these issues, if there are any: file, line, what is wrong, advice. */
function refuse(path: string, issues: readonly CttIssue[]): void {
  if (issues.length === 0) return;
  const more = issues.length - MOST_ISSUES;
  const say = (language: "nl" | "en") =>
    [
      ...issues
        .slice(0, MOST_ISSUES)
        .map((issue) => `${path}${issue.line > 0 ? `:${issue.line}` : ""}: ${sayCttIssue(issue, language)}`),
      ...(more > 0 ? [language === "nl" ? `… en nog ${more}.` : `… and ${more} more.`] : []),
    ].join("\n");
  throw new BadInput(say("nl"), say("en"));
}

/** Every part of a score, and the sums as the competition's own referee says them. */
function scoreLines({ hard, soft }: CttScore): string[] {
  const lines = Object.entries({ ...hard, ...soft }).map(([name, amount]) => `${name}: ${amount}`);
  return [...lines, `hard ${totalOf(hard)} soft ${totalOf(soft)}`];
}
