import { isoDate } from "#shared/domain/calendar.ts";
import type { Fact } from "#shared/scheduler/why/fact.ts";
import { factNames } from "#shared/scheduler/why/fact-names.ts";
import type { Fix } from "#shared/scheduler/why/fixes/fix.ts";
import { sayFact } from "#shared/scheduler/why/say-fact.ts";
import { sayFix, sayGain } from "#shared/scheduler/why/say-fix.ts";
import type { WhyDay } from "#shared/scheduler/why/why-day.ts";
import type { WhyStep } from "#shared/scheduler/why/why-run.ts";
import type { Terminal } from "./terminal.ts";

/** Holders named beside a fact, and runs beside a day. */
const MOST_HOLDS = 5;
const MOST_RUNS = 20;

/** An answer about a run or a cell, for people. */
export function whyText({ why, fixes }: WhyStep, language: Terminal["language"]): string {
  const { run = "", verdict = "blocked", sets = [] } = why ?? {};
  const dutch = language === "nl";
  const opening = {
    fits: dutch ? `${run} past in het plan zoals het is.` : `${run} fits in the plan as it is.`,
    impossible: dutch
      ? `${run} past niet, wat u ook opheft. Kijk de lessen per week en de dagen per week na.`
      : `${run} does not fit, whatever is lifted. Check its sessions and days a week.`,
    blocked: dutch
      ? `${run} past niet. ${sets.length > 1 ? "Een van deze groepen opheffen volstaat" : "Dit staat in de weg"}:`
      : `${run} does not fit. ${sets.length > 1 ? "Lifting one of these groups will do" : "This is in the way"}:`,
  }[verdict];
  const groups = sets.map((set) => set.map((fact) => factText(fact, language)).join("\n"));
  const helps = fixes.map((fix, index) => fixLines(fix, index, language));
  const heading = dutch ? "Dit helpt (uitgeprobeerd):" : "This helps (tried out):";
  const none = dutch ? "Binnen de tijd is niets gevonden dat helpt." : "Nothing that helps was found in time.";
  return [opening, ...groups, helps.length > 0 ? [heading, ...helps].join("\n") : none].join("\n\n");
}

/** A fact with who holds it, for people. */
export function factText(fact: Fact, language: Terminal["language"]): string {
  const holds = fact.holds
    .slice(0, MOST_HOLDS)
    .map(({ resource, run, day, daypart }) => `    ${resource}  ${isoDate(day)} ${daypart}  ${run}`.trimEnd());
  const more = fact.holds.length - holds.length;
  if (more > 0) holds.push(language === "nl" ? `    … en nog ${more}.` : `    … and ${more} more.`);
  return [`${fact.rule}  ${sayFact(fact, language)}`, ...holds].join("\n");
}

function fixLines(fix: Fix, index: number, language: Terminal["language"]): string {
  return `${index + 1}. ${sayFix(fix, language)}\n   ${sayGain(fix, language)}`;
}

/** An answer about a run or a cell, for programs; days are dates. */
export function whyJson({ why, fixes }: WhyStep): string {
  const answer = {
    ...why,
    sets: (why?.sets ?? []).map((set) => set.map(dated)),
    fixes: fixes.map(({ diff, placed, ...fix }) => ({
      ...fix,
      changes: diff.map(({ table, id, before, after }) => ({ table, id, before, after })),
      placed: placed.map(({ run, meetings }) => ({
        run,
        meetings: meetings.map(({ day, ...meeting }) => ({ ...meeting, date: isoDate(day) })),
      })),
    })),
  };
  return JSON.stringify(answer, null, 2);
}

/** An answer about a day, for people. */
export function dayText(
  { day, learners, target, done, most, candidates, byFact }: WhyDay,
  language: "nl" | "en",
): string {
  const dutch = language === "nl";
  const short = Math.max(0, target - learners);
  const lines = [
    dutch
      ? `${isoDate(day)}: ${learners} cursisten, doel ${target}, ${short} te weinig. ${done} van ${most} niet geplaatste edities die dan zouden kunnen, bekeken.`
      : `${isoDate(day)}: ${learners} learners, target ${target}, ${short} short. Looked at ${done} of ${most} unplaced runs that might meet then.`,
  ];
  for (const { code, runs, learners: kept } of byFact)
    lines.push(
      dutch
        ? `  ${factNames[code].nl}: houdt ${runs} ${runs === 1 ? "editie" : "edities"} en ${kept} cursisten tegen`
        : `  ${factNames[code].en}: keeps ${runs} ${runs === 1 ? "run" : "runs"} and ${kept} learners away`,
    );
  for (const { run, learners: own, fits, facts } of candidates.slice(0, MOST_RUNS)) {
    lines.push("", `${run} (${own})${fits ? (dutch ? ": past nog" : ": still fits") : ""}`);
    for (const fact of facts) lines.push(`  ${fact.rule}  ${sayFact(fact, language)}`);
  }
  return lines.join("\n");
}

/** An answer about a day, for programs. */
export function dayJson(answer: WhyDay): string {
  const candidates = answer.candidates.map((one) => ({ ...one, facts: one.facts.map(dated) }));
  const { day, ...rest } = answer;
  return JSON.stringify({ date: isoDate(day), ...rest, candidates }, null, 2);
}

/** A fact with dates for days. */
export function dated(fact: Fact): unknown {
  return { ...fact, holds: fact.holds.map(({ day, ...hold }) => ({ ...hold, date: isoDate(day) })) };
}
