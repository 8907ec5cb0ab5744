import type { Campus } from "#shared/domain/campus.ts";
import { listsOf } from "#shared/domain/tables.ts";
import type { Scarce } from "#shared/scheduler/bound/what-ifs.ts";
import { whatIfsFor } from "#shared/scheduler/bound/what-ifs.ts";
import type { Spread } from "#shared/scheduler/bound/spread.ts";
import { isClear } from "#shared/scheduler/bound/spread.ts";
import type { Gain } from "#shared/contract/prices.ts";
import { startPricing } from "#electron/solver/price.ts";
import { wholeNumber } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";
import { whatIfText } from "./what-if-text.ts";

/** How to price by solving. */
export interface Resolving {
  readonly seeds: number;
  readonly iterations: number;
  readonly threads: number;
}

/**
 * Solves the campus as it is and with each decision about what is scarce; null, and said, where that fails. Ctrl+C stops it.
 */
export async function resolvedGains(
  campus: Campus,
  scarce: readonly Scarce[],
  { seeds, iterations, threads }: Resolving,
  terminal: Terminal,
): Promise<readonly Gain[] | null> {
  const { language } = terminal;
  const run = startPricing(listsOf(campus), whatIfsFor(campus, scarce), {
    limits: { iterations },
    threads,
    seeds: Array.from({ length: seeds }, (_, at) => at + 1),
    report: (done, of) =>
      terminal.progress(language === "nl" ? `opgelost: ${done} van ${of}` : `solved: ${done} of ${of}`),
  });
  process.once("SIGINT", run.cancel);
  const outcome = await run.outcome;
  process.off("SIGINT", run.cancel);
  terminal.progress("");
  if (outcome.kind === "priced") return outcome.gains;
  const why = outcome.message === "" ? outcome.reason : `${outcome.reason}: ${outcome.message}`;
  terminal.err(
    language === "nl"
      ? `Er is niets geprijsd (${why}). Probeer met minder threads of minder stappen.`
      : `Nothing was priced (${why}). Try with fewer threads or fewer iterations.`,
  );
  return null;
}

/** Gains as a table: the mean with its standard error, the least and the most; marked where they are no more than noise. */
export function gainsText(gains: readonly Gain[], language: "nl" | "en"): string {
  const dutch = language === "nl";
  const head = dutch
    ? ["cursistdagen", "fout", "van", "tot", "dagen"]
    : ["learner-days", "error", "from", "to", "days"];
  const cells = (values: readonly string[]) => values.map((value, at) => value.padStart([14, 9, 9, 9, 9][at])).join("");
  const rows = gains.map(({ whatIf, learnerDays, daysOnTarget }) => {
    const { mean, error, least, most } = learnerDays;
    const numbers = [mean, error, least, most].map((value) => wholeNumber(Math.round(value), language));
    const days = new Intl.NumberFormat(dutch ? "nl-BE" : "en-GB", { maximumFractionDigits: 1 }).format(
      daysOnTarget.mean,
    );
    const noise = isClear(learnerDays) ? "" : dutch ? "  (kan toeval zijn)" : "  (may be chance)";
    return `${cells([...numbers, days])}  ${whatIfText(whatIf, language)}${noise}`;
  });
  return [cells(head), ...rows].join("\n");
}

/** Gains as plain data. */
export function plainGains(gains: readonly Gain[]): unknown {
  const plain = ({ count, mean, error, least, most }: Spread) => ({
    seeds: count,
    mean,
    standard_error: error,
    least,
    most,
  });
  return gains.map(({ whatIf, learnerDays, daysOnTarget }) => ({
    what_if: whatIf,
    clear: isClear(learnerDays),
    learner_days: plain(learnerDays),
    days_on_target: plain(daysOnTarget),
  }));
}
