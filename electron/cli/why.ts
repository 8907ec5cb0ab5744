import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { factsOf, runOf } from "#shared/domain/facts.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { compileCampus } from "#shared/scheduler/models/campus/compile.ts";
import { Bench } from "#shared/scheduler/why/bench.ts";
import { blockingFacts } from "#shared/scheduler/why/blocking.ts";
import type { Fact } from "#shared/scheduler/why/fact.ts";
import { sayFact } from "#shared/scheduler/why/say-fact.ts";
import { standingPlacements } from "#shared/scheduler/why/standing-placements.ts";
import type { WhyNot } from "#shared/scheduler/why/why-not.ts";
import { issuesText, readCampusAt, readTables } from "./campus-input.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { BadInput } from "./terminal.ts";

/** Holders named beside a fact. */
const MOST_HOLDS = 5;

/** `why RUN CAMPUS`: what keeps a run out of the plan. */
export const whyCommand: Command = {
  name: "why",
  summary: { nl: "zegt waarom een editie niet in het plan past", en: "says why a run does not fit in the plan" },
  help: {
    nl: `dagdeel why EDITIE CAMPUS [--plan MAP] [--json]

EDITIE      code van een editie die niet geplaatst is
CAMPUS      campusmap of .campus-bestand; er wordt niets in gewijzigd
--plan MAP  map met meetings.csv en, als er zijn, unplaced.csv
--json      alles wat in de weg staat, met wie wat wanneer bezet, als JSON

Zegt wat in de weg staat, in de kleinste groepen: hef alles van een groep op en
de editie past, laat er een van staan en ze past niet.`,
    en: `dagdeel why RUN CAMPUS [--plan DIR] [--json]

RUN         code of a run that is not placed
CAMPUS      campus folder or .campus file; nothing in it is changed
--plan DIR  folder with meetings.csv and, if there are any, unplaced.csv
--json      all that is in the way, with who holds what and when, as JSON

Says what is in the way, in smallest groups: lift all of a group and the run
fits, leave one of it in force and it does not.`,
  },
  options: { plan: { type: "string" }, json: { type: "boolean" } },
  places: [2, 2],
  async run({ places: [code, path], options }, terminal) {
    const campus = await plannedCampus(path, typeof options.plan === "string" ? options.plan : null);
    const run = runOf(campus, code);
    if (!run)
      throw new BadInput(
        `${path} heeft geen editie "${code}". Kijk de code na in runs.csv.`,
        `${path} has no run "${code}". Check the code in runs.csv.`,
      );
    const compiled = compileCampus(factsOf(campus));
    const placements = standingPlacements(compiled);
    const index = compiled.ids.runAt.get(run.code)!;
    if (placements[index])
      throw new BadInput(
        `Editie "${run.code}" staat in het plan. Geef een editie die niet geplaatst is.`,
        `Run "${run.code}" is in the plan. Give a run that is not placed.`,
      );
    const search = blockingFacts(new Bench(compiled, placements, index));
    let step = search.next();
    for (; !step.done; step = search.next()) terminal.progress(`${step.value.asked} / ${step.value.most}`);
    const { why } = step.value;
    terminal.out(options.json ? whyJson(why) : whyText(why, terminal.language));
    return 0;
  },
};

async function plannedCampus(path: string, folder: string | null): Promise<Campus> {
  const campus = await readCampusAt(path);
  if (folder === null) return campus;
  const { planned, issues } = readPlan(campus, await readTables(folder));
  if (issues.length > 0) throw new BadInput(issuesText({ issues }, "nl"), issuesText({ issues }, "en"));
  return campusFrom({ ...listsOf(campus), plan: planned });
}

function whyJson(why: WhyNot): string {
  const dated = (fact: Fact) => ({
    ...fact,
    holds: fact.holds.map(({ day, ...hold }) => ({ ...hold, date: isoDate(day) })),
  });
  return JSON.stringify({ ...why, sets: why.sets.map((set) => set.map(dated)) }, null, 2);
}

function whyText({ run, verdict, sets }: WhyNot, language: Terminal["language"]): string {
  const dutch = language === "nl";
  if (verdict === "fits")
    return dutch
      ? `${run} past in het plan zoals het is. Laat de planning verder rekenen, of plaats de editie met de hand.`
      : `${run} fits in the plan as it is. Let the scheduler go on, or place the run by hand.`;
  if (verdict === "impossible")
    return dutch
      ? `${run} past niet, wat u ook opheft. Kijk de lessen per week en de dagen per week na.`
      : `${run} does not fit, whatever is lifted. Check its sessions and days a week.`;
  const groups = sets.map((set) => set.map((fact) => factLines(fact, language)).join("\n"));
  return [
    dutch ? `${run} past niet. Elk hiervan opheffen volstaat:` : `${run} does not fit. Lifting any of these will do:`,
    ...groups,
  ].join("\n\n");
}

function factLines(fact: Fact, language: Terminal["language"]): string {
  const holds = fact.holds
    .slice(0, MOST_HOLDS)
    .map(({ resource, run, day, daypart }) => `    ${resource}  ${isoDate(day)} ${daypart}  ${run}`.trimEnd());
  const more = fact.holds.length - holds.length;
  if (more > 0) holds.push(language === "nl" ? `    … en nog ${more}.` : `    … and ${more} more.`);
  return [`${fact.rule}  ${sayFact(fact, language)}`, ...holds].join("\n");
}
