import type { Figures } from "#shared/capacity/figures.ts";
import { figuresOf } from "#shared/capacity/figures.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { gapOf } from "#shared/scheduler/bound/gap.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import type { Bounds } from "#shared/contract/bounds.ts";
import { issuesText, readCampusAt, readTables } from "./campus-input.ts";
import type { Command } from "./command.ts";
import { numberOption } from "./command.ts";
import { provedBounds } from "./proved.ts";
import { BadInput, wholeNumber } from "./terminal.ts";

const SECONDS = 60;

/** `bound CAMPUS`: what no plan can better, and how far a plan is from it. */
export const boundCommand: Command = {
  name: "bound",
  summary: { nl: "bewijst wat geen plan kan overtreffen", en: "proves what no plan can better" },
  help: {
    nl: `dagdeel bound CAMPUS [--plan MAP] [--seconds N] [--json]

CAMPUS       campusmap of .campus-bestand; er wordt niets in gewijzigd
--plan MAP   vergelijkt met het plan in deze map, anders met dat van de campus
--seconds N  rekent zo lang (${SECONDS})
--json       alles als JSON, ook de grens per dag

Eindigt met 1 als er geen grens bewezen is of het plan niet geldig is.`,
    en: `dagdeel bound CAMPUS [--plan DIR] [--seconds N] [--json]

CAMPUS       campus folder or .campus file; nothing in it is changed
--plan DIR   compares with the plan in this folder, else with the campus's own
--seconds N  computes this long (${SECONDS})
--json       everything as JSON, the bound of each day too

Ends with 1 if no bound was proved or the plan is not valid.`,
  },
  options: { plan: { type: "string" }, seconds: { type: "string" }, json: { type: "boolean" } },
  places: [1, 1],
  async run(given, terminal) {
    const seconds = numberOption(given, "seconds", 1, 86_400) ?? SECONDS;
    const folder = given.options.plan;
    const campus = await readCampusAt(given.places[0]);
    const planned = typeof folder === "string" ? await withPlanOf(campus, folder) : campus;
    const isPlanned = [...planned.plan.values()].some(({ meetings }) => meetings.length > 0);
    const isValid = !isPlanned || checkPlan(planned).length === 0;
    const figures = isPlanned && isValid ? figuresOf(planned) : null;
    const bounds = await provedBounds(campus, seconds, terminal, figures?.unplacedLearnerDays);
    if (!bounds) return 1;
    terminal.out(given.options.json ? json(bounds, figures) : text(bounds, figures, terminal.language));
    if (!isValid)
      terminal.err(
        terminal.language === "nl"
          ? "Het plan is niet geldig en wordt niet vergeleken. Zie dagdeel check."
          : "The plan is not valid and is not compared. See dagdeel check.",
      );
    return isValid ? 0 : 1;
  },
};

async function withPlanOf(campus: Campus, folder: string): Promise<Campus> {
  const { planned, issues } = readPlan(campus, await readTables(folder));
  if (issues.length > 0) throw new BadInput(issuesText({ issues }, "nl"), issuesText({ issues }, "en"));
  return campusFrom({ ...listsOf(campus), plan: planned });
}

function text(bounds: Bounds, figures: Figures | null, language: "nl" | "en"): string {
  const number = (value: number) => wholeNumber(value, language);
  const percent = (share: number) =>
    new Intl.NumberFormat(language === "nl" ? "nl-BE" : "en-GB", { style: "percent", maximumFractionDigits: 1 }).format(
      share,
    );
  const { unplacedLearnerDays, demandLearnerDays, daysOnTarget, teachingDays } = bounds;
  const most = bounds.learnersPerDay.map((day) => day.most).sort((one, other) => one - other);
  const rows: [nl: string, en: string, value: string][] = [
    ["gevraagde cursistdagen", "learner-days asked for", number(demandLearnerDays)],
    ["niet gepland, minstens", "unplaced, at least", number(unplacedLearnerDays)],
    ["dagen op doel, hoogstens", "days on target, at most", `${number(daysOnTarget)} / ${number(teachingDays)}`],
    ["cursisten per dag, hoogstens", "learners per day, at most", number(most[most.length - 1] ?? 0)],
    ["krapste dag, hoogstens", "tightest day, at most", number(most[0] ?? 0)],
  ];
  if (figures)
    rows.push(
      ["plan: niet gepland", "plan: unplaced", number(figures.unplacedLearnerDays)],
      [
        "kloof",
        "gap",
        `${number(figures.unplacedLearnerDays - unplacedLearnerDays)} (${percent(gapOfPlan(bounds, figures))})`,
      ],
      ["plan: dagen op doel", "plan: days on target", number(figures.daysOnTarget)],
      ["kloof in dagen", "gap in days", number(daysOnTarget - figures.daysOnTarget)],
    );
  const lines = rows.map(([nl, en, value]) => (language === "nl" ? nl : en).padEnd(30) + value.padStart(12));
  if (bounds.cutShort)
    lines.push(
      language === "nl"
        ? "De tijd was op: meer seconden kunnen scherpere grenzen geven."
        : "Time ran out: more seconds may give sharper bounds.",
    );
  return lines.join("\n");
}

/** The part of the learner-days that could be planned, by the bound, which the plan does not reach: a part of 1. */
function gapOfPlan({ demandLearnerDays, unplacedLearnerDays: least }: Bounds, { unplacedLearnerDays: now }: Figures) {
  return gapOf(demandLearnerDays - least, demandLearnerDays - now);
}

function json(bounds: Bounds, figures: Figures | null): string {
  const { unplacedLearnerDays, daysOnTarget, learnersPerDay } = bounds;
  const plain = {
    demand_learner_days: bounds.demandLearnerDays,
    unplaced_learner_days_at_least: unplacedLearnerDays,
    teaching_days: bounds.teachingDays,
    target_learners: bounds.targetLearners,
    days_on_target_at_most: daysOnTarget,
    learners_per_day_at_most: learnersPerDay.map(({ day, most }) => ({ date: isoDate(day), learners: most })),
    cases: bounds.cases,
    cut_short: bounds.cutShort,
    plan: figures && {
      unplaced_learner_days: figures.unplacedLearnerDays,
      unplaced_gap: figures.unplacedLearnerDays - unplacedLearnerDays,
      gap: gapOfPlan(bounds, figures),
      days_on_target: figures.daysOnTarget,
      days_gap: daysOnTarget - figures.daysOnTarget,
    },
  };
  return JSON.stringify(plain, null, 2);
}
