import { parseDay } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { runOf } from "#shared/domain/facts.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import type { Cell } from "#shared/scheduler/why/cell/cell.ts";
import type { StandingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { standingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { whyCell } from "#shared/scheduler/why/why-cell.ts";
import { whyDay } from "#shared/scheduler/why/why-day.ts";
import type { WhyStep } from "#shared/scheduler/why/why-run.ts";
import { whyRun } from "#shared/scheduler/why/why-run.ts";
import { issuesText, readCampusAt, readTables } from "./campus-input.ts";
import type { Arguments, Command } from "./command.ts";
import { numberOption } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { BadInput } from "./terminal.ts";
import { dayJson, dayText, whyJson, whyText } from "./why-text.ts";

/** Seconds a question may take: about a run or a day, and about a cell. */
const SECONDS = 10;
const CELL_SECONDS = 2;

/** `why RUN CAMPUS` and `why DATE CAMPUS`: what is in the way, and what would help. */
export const whyCommand: Command = {
  name: "why",
  summary: { nl: "zegt waarom een editie niet past, en wat helpt", en: "says why a run does not fit, and what helps" },
  help: {
    nl: `dagdeel why EDITIE CAMPUS [--plan MAP] [--seconds N] [--json]
dagdeel why EDITIE CAMPUS --cell "SOORT;DATUM;DAGDEEL;LOKAAL" [--from "DATUM;DAGDEEL"]
dagdeel why DATUM CAMPUS

EDITIE       code van een editie die niet geplaatst is; met --cell ook een die dat wel is
DATUM        een dag onder het doel, zoals 2027-01-18: welke edities er nog bij kunnen
CAMPUS       campusmap of .campus-bestand; er wordt niets in gewijzigd
--plan MAP   het plan in deze map, anders dat van de campus
--cell       waarom een les daar niet kan staan
--from       de les die zou verhuizen, van een editie in het plan
--seconds N  zoekt zo lang naar wat helpt (${SECONDS}, bij --cell ${CELL_SECONDS})
--json       alles als JSON, ook wie wat wanneer bezet

Zegt wat in de weg staat, in de kleinste groepen: hef alles van een groep op en
de editie past, laat er een van staan en ze past niet. Zegt dan wat helpt: elk
voorstel is uitgeprobeerd en door alle regels nagekeken.`,
    en: `dagdeel why RUN CAMPUS [--plan DIR] [--seconds N] [--json]
dagdeel why RUN CAMPUS --cell "KIND;DATE;DAYPART;ROOM" [--from "DATE;DAYPART"]
dagdeel why DATE CAMPUS

RUN          code of a run that is not placed; with --cell also one that is
DATE         a day under the target, such as 2027-01-18: which runs could still meet then
CAMPUS       campus folder or .campus file; nothing in it is changed
--plan DIR   the plan in this folder, else the campus's own
--cell       why a meeting cannot stand there
--from       the meeting that would move, of a run in the plan
--seconds N  looks this long for what helps (${SECONDS}, with --cell ${CELL_SECONDS})
--json       everything as JSON, with who holds what and when

Says what is in the way, in smallest groups: lift all of a group and the run
fits, leave one of it in force and it does not. Then says what helps: each fix
was tried out and judged by all rules.`,
  },
  options: {
    plan: { type: "string" },
    cell: { type: "string" },
    from: { type: "string" },
    seconds: { type: "string" },
    json: { type: "boolean" },
  },
  places: [2, 2],
  async run(given, terminal) {
    const [what, path] = given.places;
    const { plan, json } = given.options;
    const campus = await plannedCampus(path, typeof plan === "string" ? plan : null);
    const seconds = numberOption(given, "seconds", 1, 86_400);
    const day = parseDay(what);
    const standing = standingPlan(campus);
    if (day !== null) {
      const answer = askDay(standing, day, seconds ?? SECONDS, terminal);
      terminal.out(json ? dayJson(answer) : dayText(answer, terminal.language));
      return 0;
    }
    const steps = question(standing, campus, given);
    const answer = ask(steps, seconds ?? (given.options.cell === undefined ? SECONDS : CELL_SECONDS), terminal);
    terminal.out(json ? whyJson(answer) : whyText(answer, terminal.language));
    return 0;
  },
};

/** The question the arguments ask. @throws BadInput */
function question(standing: StandingPlan, campus: Campus, given: Arguments): Generator<WhyStep, WhyStep> {
  const [code, path] = given.places;
  const run = runOf(campus, code);
  if (!run)
    throw new BadInput(
      `${path} heeft geen editie "${code}". Kijk de code na in runs.csv.`,
      `${path} has no run "${code}". Check the code in runs.csv.`,
    );
  const index = standing.compiled.ids.runAt.get(run.code)!;
  if (typeof given.options.cell === "string") {
    const cell = cellIn(run.code, given.options.cell, given.options.from);
    const steps = whyCell(standing, cell);
    if (steps) return steps;
    throw new BadInput(
      `--cell: de campus heeft geen lessoort, lesdag, dagdeel of lokaal "${given.options.cell}", of ${run.code} heeft geen les op --from. Kijk ze na.`,
      `--cell: the campus has no kind, teaching day, day-part or room "${given.options.cell}", or ${run.code} has no meeting at --from. Check them.`,
    );
  }
  if (standing.placements[index])
    throw new BadInput(
      `Editie "${run.code}" staat in het plan. Geef een editie die niet geplaatst is, of een cel met --cell.`,
      `Run "${run.code}" is in the plan. Give a run that is not placed, or a cell with --cell.`,
    );
  return whyRun(standing, index);
}

function cellIn(run: string, cell: string, from: unknown): Cell {
  const [kind, date, daypart, room] = cell.split(";").map((part) => part.trim());
  const day = parseDay(date ?? "");
  const [fromDate, fromPart] = typeof from === "string" ? from.split(";").map((part) => part.trim()) : [];
  const fromDay = parseDay(fromDate ?? "");
  if (!kind || day === null || !daypart || !room || (typeof from === "string" && (fromDay === null || !fromPart)))
    throw new BadInput(
      `--cell "${cell}": geef SOORT;DATUM;DAGDEEL;LOKAAL, zoals theorie;2027-01-18;VM;L101, en --from DATUM;DAGDEEL.`,
      `--cell "${cell}": give KIND;DATE;DAYPART;ROOM, such as theorie;2027-01-18;VM;L101, and --from DATE;DAYPART.`,
    );
  const where = { run, kind, day, daypart, room };
  return fromDay === null || !fromPart ? where : { ...where, from: { day: fromDay, daypart: fromPart } };
}

/** Asks step after step until the answer is whole or the time is up. */
function ask(steps: Generator<WhyStep, WhyStep>, seconds: number, terminal: Terminal): WhyStep {
  const begun = performance.now();
  let step = steps.next();
  while (!step.done && (step.value.why === null || performance.now() - begun < seconds * 1000)) {
    terminal.progress(`${step.value.phase === "facts" ? "1/2" : "2/2"}  ${step.value.done} / ${step.value.most}`);
    step = steps.next();
  }
  terminal.progress("");
  return step.value;
}

function askDay(standing: StandingPlan, day: number, seconds: number, terminal: Terminal) {
  const steps = whyDay(standing, day);
  if (!steps)
    throw new BadInput(
      "Die dag is geen lesdag van de campus. Geef een dag tussen first_day en last_day op een lesweekdag.",
      "That day is not a teaching weekday of the campus. Give a day between first_day and last_day.",
    );
  const begun = performance.now();
  let step = steps.next();
  while (!step.done && performance.now() - begun < seconds * 1000) {
    terminal.progress(`${step.value.done} / ${step.value.most}`);
    step = steps.next();
  }
  terminal.progress("");
  return step.value;
}

async function plannedCampus(path: string, folder: string | null): Promise<Campus> {
  const campus = await readCampusAt(path);
  if (folder === null) return campus;
  const { planned, issues } = readPlan(campus, await readTables(folder));
  if (issues.length > 0) throw new BadInput(issuesText({ issues }, "nl"), issuesText({ issues }, "en"));
  return campusFrom({ ...listsOf(campus), plan: planned });
}
