import { resolve } from "node:path";
import { figuresOf } from "#shared/capacity/figures.ts";
import type { SolveProgress } from "#shared/contract/solve.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { sayMatch } from "#shared/scheduler/say-match.ts";
import { exportPlan } from "#electron/publish/export-plan.ts";
import { startThreads } from "#electron/solver/threads.ts";
import { readCampusAt } from "./campus-input.ts";
import type { Command } from "./command.ts";
import { needOption, numberOption, wordOption } from "./command.ts";
import { limitsIn, SECONDS } from "./search-options.ts";
import { figuresText } from "./figures-text.ts";
import { knownErrors } from "./known-errors.ts";
import { wholeNumber } from "./terminal.ts";

/** `plan CAMPUS --out DIR`: makes a plan and writes it as tables. */
export const planCommand: Command = {
  name: "plan",
  summary: { nl: "maakt een plan en schrijft het in een map", en: "makes a plan and writes it into a folder" },
  help: {
    nl: `dagdeel plan CAMPUS --out MAP [--seconds N | --iterations N] [--seed S] [--threads N] [--from plan|empty]

CAMPUS          campusmap of .campus-bestand; er wordt niets in gewijzigd
--out MAP       hier komen meetings.csv, unplaced.csv en figures.json
--seconds N     zoekt zo lang (${SECONDS})
--iterations N  zoekt zoveel stappen: met hetzelfde zaad altijd hetzelfde plan
--seed S        zaad van het toeval (1)
--threads N     zoekt zo vaak tegelijk, met zaad S, S+1, …; het beste plan wint (1)
--from          begint van het plan dat er is, of leeg: vastgelegde lessen blijven`,
    en: `dagdeel plan CAMPUS --out DIR [--seconds N | --iterations N] [--seed S] [--threads N] [--from plan|empty]

CAMPUS          campus folder or .campus file; nothing in it is changed
--out DIR       gets meetings.csv, unplaced.csv and figures.json
--seconds N     searches this long (${SECONDS})
--iterations N  searches this many steps: with the same seed always the same plan
--seed S        seed of the dice (1)
--threads N     searches this many times at once, with seed S, S+1, …; the best plan wins (1)
--from          starts from the plan there is, or empty: pinned meetings stay`,
  },
  options: {
    out: { type: "string" },
    seconds: { type: "string" },
    iterations: { type: "string" },
    seed: { type: "string" },
    threads: { type: "string" },
    from: { type: "string" },
  },
  places: [1, 1],
  async run(given, terminal) {
    const { language } = terminal;
    const folder = resolve(needOption(given, "out"));
    const limits = limitsIn(given);
    const seed = numberOption(given, "seed", 0, 0xffff_ffff) ?? 1;
    const threads = numberOption(given, "threads", 1, 64) ?? 1;
    const from = wordOption(given, "from", ["plan", "empty"]);
    const lists = listsOf(await readCampusAt(given.places[0]));

    const report = (progress: SolveProgress) => terminal.progress(progressText(progress, language));
    const run = startThreads(lists, threads, { limits, seed, from, report });
    // Ctrl+C keeps the best plan so far; a second one stops for good.
    process.once("SIGINT", run.cancel);
    const { plan, progress } = await run.outcome;
    process.off("SIGINT", run.cancel);
    terminal.progress("");
    if (!plan) {
      terminal.err(failed(progress.message, language));
      return 1;
    }
    const planned = campusFrom({ ...lists, plan });
    const breaches = checkPlan(planned);
    for (const breach of breaches) terminal.err(`${breach.rule}  ${sayMatch(breach, language)}`);
    await knownErrors(() => exportPlan(planned, folder));
    terminal.out(figuresText(figuresOf(planned), language));
    terminal.out(language === "nl" ? `Plan geschreven in ${folder}.` : `Plan written to ${folder}.`);
    return breaches.length === 0 ? 0 : 1;
  },
};

function failed(message: string, language: "nl" | "en"): string {
  return language === "nl"
    ? `Het plannen is mislukt (${message}); er is niets geschreven. Probeer met minder threads of een ander zaad.`
    : `Planning failed (${message}); nothing was written. Try with fewer threads or another seed.`;
}

function progressText(progress: SolveProgress, language: "nl" | "en"): string {
  const number = (value: number) => wholeNumber(value, language);
  const { seconds, iterations, daysOnTarget, unplacedLearnerDays } = progress;
  const [at, steps, days, left] = [Math.round(seconds), iterations, daysOnTarget, unplacedLearnerDays].map(number);
  return language === "nl"
    ? `${at} s, ${steps} stappen: ${days} dagen op doel, ${left} cursistdagen niet gepland`
    : `${at} s, ${steps} iterations: ${days} days on target, ${left} learner-days unplaced`;
}
