import type { Bounds, PricedResource } from "#shared/contract/bounds.ts";
import type { Ranked } from "#shared/scheduler/bound/ranked.ts";
import { readCampusAt } from "./campus-input.ts";
import type { Command } from "./command.ts";
import { numberOption } from "./command.ts";
import { provedBounds } from "./proved.ts";
import { gainsText, plainGains, resolvedGains } from "./resolve.ts";
import type { Gain } from "#shared/contract/prices.ts";
import type { Text } from "./terminal.ts";

const [SECONDS, TOP] = [60, 20];
const [SEEDS, ITERATIONS, DECISIONS] = [3, 300_000, 8];

/** `bottlenecks CAMPUS`: what one more of everything would be worth by the duals of the bound, dearest first. */
export const bottlenecksCommand: Command = {
  name: "bottlenecks",
  summary: { nl: "zegt wat één meer waard is, duurste eerst", en: "says what one more is worth, dearest first" },
  help: {
    nl: `dagdeel bottlenecks CAMPUS [--top N] [--seconds N] [--json]
                    [--resolve [--seeds K] [--iterations N] [--threads N]]

CAMPUS       campusmap of .campus-bestand; er wordt niets in gewijzigd
--top N      toont er zoveel (${TOP})
--seconds N  rekent zo lang (${SECONDS})
--json       alle als JSON
--resolve    lost de campus ook op zoals hij is en met elk van de eerste ${DECISIONS} erbij
--seeds K    zo vaak, telkens met hetzelfde zaad voor allemaal (${SEEDS})
--iterations N  stappen per keer (${ITERATIONS})
--threads N  zo veel tegelijk (2)

Schaduwprijzen van de grens, in cursistdagen: een schatting, geen belofte.
Van een groep lokalen, machines of lesgevers geldt de prijs voor één meer in de
groep: per dagdeel in de duurste week, en het hele jaar door.`,
    en: `dagdeel bottlenecks CAMPUS [--top N] [--seconds N] [--json]
                    [--resolve [--seeds K] [--iterations N] [--threads N]]

CAMPUS       campus folder or .campus file; nothing in it is changed
--top N      shows so many (${TOP})
--seconds N  computes this long (${SECONDS})
--json       all of them as JSON
--resolve    solves the campus as it is too, and with each of the first ${DECISIONS} in addition
--seeds K    so often, each time with the same seed for all (${SEEDS})
--iterations N  steps each time (${ITERATIONS})
--threads N  so many at once (2)

Shadow prices of the bound, in learner-days: an estimate, no promise. Of a group
of rooms, machines or instructors the price is for one more in the group: per
day-part in the dearest week, and all year.`,
  },
  options: {
    top: { type: "string" },
    seconds: { type: "string" },
    json: { type: "boolean" },
    resolve: { type: "boolean" },
    seeds: { type: "string" },
    iterations: { type: "string" },
    threads: { type: "string" },
  },
  places: [1, 1],
  async run(given, terminal) {
    const top = numberOption(given, "top", 1, 10_000) ?? TOP;
    const seconds = numberOption(given, "seconds", 1, 86_400) ?? SECONDS;
    const resolving = {
      seeds: numberOption(given, "seeds", 1, 1000) ?? SEEDS,
      iterations: numberOption(given, "iterations", 1, Number.MAX_SAFE_INTEGER) ?? ITERATIONS,
      threads: numberOption(given, "threads", 1, 64) ?? 2,
    };
    const { language } = terminal;
    const campus = await readCampusAt(given.places[0]);
    const bounds = await provedBounds(campus, seconds, terminal);
    if (!bounds) return 1;
    const gains = given.options.resolve
      ? await resolvedGains(campus, bounds.prices.slice(0, Math.min(top, DECISIONS)), resolving, terminal)
      : undefined;
    if (gains === null) return 1;
    terminal.out(given.options.json ? json(bounds, gains) : text(bounds.prices.slice(0, top), language));
    if (!given.options.json && bounds.ranked.length > 0) terminal.out(`\n${rankedText(bounds.ranked, language)}`);
    if (gains && !given.options.json) terminal.out(`\n${gainsText(gains, language)}`);
    return 0;
  },
};

const KINDS: Readonly<Record<PricedResource["kind"], Text>> = {
  rooms: { nl: "lokalen", en: "rooms" },
  quota: { nl: "toegang", en: "access" },
  machines: { nl: "machines", en: "machines" },
  instructors: { nl: "lesgevers", en: "instructors" },
  site: { nl: "cursisten op de site", en: "learners on site" },
  cohort: { nl: "cohorte", en: "cohort" },
  days: { nl: "dagen", en: "days" },
};

/** Codes shown of a group at most. */
const MOST_CODES = 6;

function line({ kind, codes, partner, perDayPart, perYear }: PricedResource, language: "nl" | "en"): string {
  const number = new Intl.NumberFormat(language === "nl" ? "nl-BE" : "en-GB", { maximumFractionDigits: 1 });
  const more = codes.length > MOST_CODES ? ` … (${codes.length})` : "";
  const who = partner === "" ? "" : ` ${partner}`;
  const prices = number.format(perDayPart).padStart(14) + number.format(perYear).padStart(12);
  return `${prices}  ${KINDS[kind][language]}${who}: ${codes.slice(0, MOST_CODES).join(", ")}${more}`;
}

function text(prices: readonly PricedResource[], language: "nl" | "en"): string {
  if (prices.length === 0)
    return language === "nl" ? "Niets is schaars volgens de grens." : "Nothing is scarce by the bound.";
  const head = language === "nl" ? ["per dagdeel", "per jaar"] : ["per day-part", "per year"];
  return [`${head[0].padStart(14)}${head[1].padStart(12)}`, ...prices.map((price) => line(price, language))].join("\n");
}

const SUBJECTS: Readonly<Record<Ranked["subject"], Text>> = {
  rooms: { nl: "lokaal", en: "room" },
  "room-types": { nl: "lokaaltype", en: "room type" },
  machines: { nl: "machine", en: "machine" },
  instructors: { nl: "lesgever", en: "instructor" },
  skills: { nl: "bekwaamheid", en: "skill" },
  dayparts: { nl: "dagdeel", en: "day-part" },
  rules: { nl: "regel, 1 % ruimer", en: "rule, 1 % wider" },
};

/** Things of a subject shown at most. */
const MOST_RANKED = 5;

/** What one more of each single thing is worth, the dearest of every subject. */
function rankedText(ranked: readonly Ranked[], language: "nl" | "en"): string {
  const number = new Intl.NumberFormat(language === "nl" ? "nl-BE" : "en-GB", { maximumFractionDigits: 1 });
  const head = language === "nl" ? ["duurste week", "per jaar"] : ["dearest week", "per year"];
  const lines = [...Map.groupBy(ranked, ({ subject }) => subject)].flatMap(([subject, those]) =>
    those.slice(0, MOST_RANKED).map(({ code, like, perWeek, perYear }) => {
      const prices = number.format(perWeek).padStart(14) + number.format(perYear).padStart(12);
      return `${prices}  ${SUBJECTS[subject][language]}: ${code}${like === "" ? "" : ` (${like})`}`;
    }),
  );
  return [`${head[0].padStart(14)}${head[1].padStart(12)}`, ...lines].join("\n");
}

function json({ prices, ranked }: Bounds, gains: readonly Gain[] | undefined): string {
  const ranking = ranked.map(({ subject, code, like, perWeek, perYear }) => ({
    subject,
    code,
    like,
    learner_days_in_dearest_week: perWeek,
    learner_days_per_year: perYear,
  }));
  const plain = prices.map(({ kind, codes, partner, perDayPart, perYear }) => ({
    kind,
    codes,
    partner,
    learner_days_per_daypart: perDayPart,
    learner_days_per_year: perYear,
  }));
  return JSON.stringify({ prices: plain, ranking, ...(gains ? { decisions: plainGains(gains) } : {}) }, null, 2);
}
