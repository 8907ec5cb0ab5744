import type { PricedResource } from "#electron/solver/bound-messages.ts";
import { readCampusAt } from "./campus-input.ts";
import type { Command } from "./command.ts";
import { numberOption } from "./command.ts";
import { provedBounds } from "./proved.ts";
import type { Text } from "./terminal.ts";

const [SECONDS, TOP] = [60, 20];

/** `bottlenecks CAMPUS`: what one more of everything would be worth by the duals of the bound, dearest first. */
export const bottlenecksCommand: Command = {
  name: "bottlenecks",
  summary: { nl: "zegt wat één meer waard is, duurste eerst", en: "says what one more is worth, dearest first" },
  help: {
    nl: `dagdeel bottlenecks CAMPUS [--top N] [--seconds N] [--json]

CAMPUS       campusmap of .campus-bestand; er wordt niets in gewijzigd
--top N      toont er zoveel (${TOP})
--seconds N  rekent zo lang (${SECONDS})
--json       alle als JSON

Schaduwprijzen van de grens, in cursistdagen: een schatting, geen belofte.
Van een groep lokalen, machines of lesgevers geldt de prijs voor één meer in de
groep: per dagdeel in de duurste week, en het hele jaar door.`,
    en: `dagdeel bottlenecks CAMPUS [--top N] [--seconds N] [--json]

CAMPUS       campus folder or .campus file; nothing in it is changed
--top N      shows so many (${TOP})
--seconds N  computes this long (${SECONDS})
--json       all of them as JSON

Shadow prices of the bound, in learner-days: an estimate, no promise. Of a group
of rooms, machines or instructors the price is for one more in the group: per
day-part in the dearest week, and all year.`,
  },
  options: { top: { type: "string" }, seconds: { type: "string" }, json: { type: "boolean" } },
  places: [1, 1],
  async run(given, terminal) {
    const top = numberOption(given, "top", 1, 10_000) ?? TOP;
    const seconds = numberOption(given, "seconds", 1, 86_400) ?? SECONDS;
    const { language } = terminal;
    const bounds = await provedBounds(await readCampusAt(given.places[0]), seconds, terminal);
    if (!bounds) return 1;
    if (given.options.json) terminal.out(json(bounds.prices));
    else if (bounds.prices.length === 0)
      terminal.out(language === "nl" ? "Niets is schaars volgens de grens." : "Nothing is scarce by the bound.");
    else {
      const head = language === "nl" ? ["per dagdeel", "per jaar"] : ["per day-part", "per year"];
      terminal.out(`${head[0].padStart(14)}${head[1].padStart(12)}`);
      for (const price of bounds.prices.slice(0, top)) terminal.out(line(price, language));
    }
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

function json(prices: readonly PricedResource[]): string {
  const plain = prices.map(({ kind, codes, partner, perDayPart, perYear }) => ({
    kind,
    codes,
    partner,
    learner_days_per_daypart: perDayPart,
    learner_days_per_year: perYear,
  }));
  return JSON.stringify(plain, null, 2);
}
