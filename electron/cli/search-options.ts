import type { ParseArgsOptionsConfig } from "node:util";
import type { Problem } from "#shared/scheduler/problem.ts";
import type { Limits } from "#electron/solver/feed.ts";
import type { ProblemProgress } from "#electron/solver/problem-messages.ts";
import type { ProblemOptions } from "#electron/solver/problem-start.ts";
import { startProblem } from "#electron/solver/problem-start.ts";
import type { Arguments } from "./command.ts";
import { numberOption, wordOption } from "./command.ts";
import type { Terminal, Text } from "./terminal.ts";
import { BadInput, wholeNumber } from "./terminal.ts";

/** Seconds a search takes where nobody says how long. */
export const SECONDS = 60;

/** The options of every command that searches a public instance. */
export const SEARCH_OPTIONS: ParseArgsOptionsConfig = {
  out: { type: "string" },
  seconds: { type: "string" },
  iterations: { type: "string" },
  seed: { type: "string" },
  threads: { type: "string" },
  clock: { type: "string" },
  json: { type: "boolean" },
};

/** What they mean. */
export const searchHelp: Text = {
  nl: `--seconds N      zoekt zo lang (${SECONDS})
--iterations N   zoekt zoveel stappen: met hetzelfde zaad en een thread altijd hetzelfde
--seed S         zaad van het toeval (1)
--threads N      zoekt zo vaak tegelijk, met zaad S, S+1, …; ze delen hun beste (1)
--clock          telt de seconden op de klok (wall) of die een thread rekent (cpu)
--json           alles op een regel, voor programma's`,
  en: `--seconds N      searches this long (${SECONDS})
--iterations N   searches this many steps: with the same seed and one thread always the same
--seed S         seed of the dice (1)
--threads N      searches this many times at once, with seed S, S+1, …; they share their best (1)
--clock          counts seconds by the clock (wall) or those a thread computes (cpu)
--json           all on one line, for programs`,
};

/** Reads them. @throws BadInput */
export function searchIn(given: Arguments): Omit<ProblemOptions, "report"> & { readonly json: boolean } {
  return {
    limits: limitsIn(given),
    seed: numberOption(given, "seed", 0, 0xffff_ffff) ?? 1,
    threads: numberOption(given, "threads", 1, 64) ?? 1,
    clock: wordOption(given, "clock", ["wall", "cpu"]),
    json: given.options.json === true,
  };
}

/** How long to search: seconds or iterations, not both. @throws BadInput */
export function limitsIn(given: Arguments): Limits {
  const seconds = numberOption(given, "seconds", 1, 7 * 86_400);
  const iterations = numberOption(given, "iterations", 1, Number.MAX_SAFE_INTEGER);
  if (seconds !== undefined && iterations !== undefined)
    throw new BadInput(
      "--seconds en --iterations gaan niet samen. Laat er een weg.",
      "--seconds and --iterations do not go together. Leave one out.",
    );
  return iterations === undefined ? { seconds: seconds ?? SECONDS } : { iterations };
}

/** How a search stands, in one line. */
export function searchText(progress: ProblemProgress, language: "nl" | "en"): string {
  const { seconds, iterations, breaches, cost, validAfter } = progress;
  const rate = wholeNumber(Math.round(iterations / Math.max(seconds, 0.001)), language);
  const at = seconds.toFixed(1);
  const valid = validAfter === null ? "–" : `${validAfter.toFixed(2)} s`;
  return language === "nl"
    ? `${at} s, ${rate} stappen per seconde, geldig na ${valid}: ${breaches} overtredingen, kost ${cost}`
    : `${at} s, ${rate} moves a second, valid after ${valid}: ${breaches} breaches, cost ${cost}`;
}

/** Searches and tells how it stands. Ctrl+C keeps the best so far; a second one stops for good. */
export async function searchAt(
  problem: Problem,
  options: Omit<ProblemOptions, "report">,
  terminal: Terminal,
): ReturnType<typeof startProblem>["outcome"] {
  const report = (progress: ProblemProgress) => terminal.progress(searchText(progress, terminal.language));
  const search = startProblem(problem, { ...options, report });
  process.once("SIGINT", search.cancel);
  const outcome = await search.outcome;
  process.off("SIGINT", search.cancel);
  terminal.progress("");
  return outcome;
}
