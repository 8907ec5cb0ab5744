import type { FairShare } from "#shared/capacity/fair-share.ts";
import { fairSharesOf } from "#shared/capacity/fair-share.ts";
import { parseDay } from "#shared/domain/calendar.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { campusFrom, listsOf, settingsOf } from "#shared/domain/tables.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { dateIn } from "#electron/handlers/desk/request-desk.ts";
import { issuesText, readCampusAt, readTables } from "./campus-input.ts";
import type { Command } from "./command.ts";
import { BadInput, wholeNumber } from "./terminal.ts";

/** `shares CAMPUS PLAN`: what partners agreed on, and what a plan gives them. */
export const sharesCommand: Command = {
  name: "shares",
  summary: {
    nl: "zegt hoe een plan de afgesproken aandelen verdeelt",
    en: "says how a plan keeps the shares that were agreed",
  },
  help: {
    nl: `dagdeel shares CAMPUS PLAN [--today D]

CAMPUS     campusmap of .campus-bestand, met een tabel shares
PLAN       map met meetings.csv en, als er zijn, unplaced.csv
--today D  lessen voor deze dag zijn gebruikt; anders voor vandaag

Zet per lokaal en dagdeel het afgesproken, geplande en gebruikte aandeel van
elke partner, en hoe gelijk dat verdeeld is (index van Jain).`,
    en: `dagdeel shares CAMPUS PLAN [--today D]

CAMPUS     campus folder or .campus file, with a table shares
PLAN       folder with meetings.csv and, if there are any, unplaced.csv
--today D  meetings before this day are used; otherwise before today

Prints by room and day-part the agreed, planned and used share of each
partner, and how evenly they are met (Jain's index).`,
  },
  options: { today: { type: "string" } },
  places: [2, 2],
  async run({ places: [campusPath, planPath], options }, { language, out }) {
    const campus = await readCampusAt(campusPath);
    const { today = dateIn(settingsOf(campus).timezone, new Date().toISOString()) } = options;
    const day = parseDay(String(today));
    if (day === null)
      throw new BadInput(`--today: "${String(today)}" is geen datum.`, `--today: "${String(today)}" is no date.`);
    const { planned, issues } = readPlan(campus, await readTables(planPath));
    if (issues.length > 0) throw new BadInput(issuesText({ issues }, "nl"), issuesText({ issues }, "en"));
    const shares = fairSharesOf(diaryOf(campusFrom({ ...listsOf(campus), plan: planned })), day);
    const none = ["Er zijn geen aandelen afgesproken.", "No shares were agreed."][language === "nl" ? 0 : 1];
    out(shares.length === 0 ? none : shares.map((share) => shareText(share, language)).join("\n"));
    return 0;
  },
};

const WORDS = {
  nl: { all: "hele campus", agreed: "afgesproken", planned: "gepland", used: "gebruikt", index: "gelijkheid" },
  en: { all: "whole campus", agreed: "agreed", planned: "planned", used: "used", index: "evenness" },
} as const;

function shareText(of: FairShare, language: "nl" | "en"): string {
  const words = WORDS[language];
  const number = (value: number) => wholeNumber(value, language);
  const index = (value: number | null) => (value === null ? "–" : `${number(Math.round(value / 100))} %`);
  const where = [of.room || words.all, of.daypart].filter((part) => part !== "").join(", ");
  const head = `${where}: ${words.index} ${index(of.plannedIndex)} ${words.planned}, ${index(of.usedIndex)} ${words.used}`;
  const part = (own: number, all: number) => (all === 0 ? "–" : `${number(Math.round((100 * own) / all))} %`);
  const lines = of.partners.map(({ partner, percent, planned, used }) => {
    const [plan, use] = [part(planned, of.planned), part(used, of.used)];
    return `  ${partner}: ${words.agreed} ${percent} %, ${words.planned} ${plan} (${number(planned)}), ${words.used} ${use} (${number(used)})`;
  });
  return [head, ...lines].join("\n");
}
