import { resolve } from "node:path";
import type { ReplanResult } from "#shared/by-hand/replan.ts";
import { findReplan } from "#shared/by-hand/replan.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { runOf } from "#shared/domain/facts.ts";
import type { AddClosure } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { replan } from "#shared/edits/replan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { sayMatch } from "#shared/scheduler/say-match.ts";
import { exportPlan } from "#electron/publish/export-plan.ts";
import { readCampusAt } from "./campus-input.ts";
import type { Arguments, Command } from "./command.ts";
import { dayIn, needOption, numberOption, wordsIn } from "./command.ts";
import { knownErrors } from "./known-errors.ts";
import { outageIn } from "./outage-options.ts";
import { refusedInput } from "./say-refusal.ts";
import type { Terminal } from "./terminal.ts";
import { BadInput, wholeNumber } from "./terminal.ts";

/** `replan CAMPUS --out DIR`: something falls out for a while, and the plan makes do within a budget. */
export const replanCommand: Command = {
  name: "replan",
  summary: {
    nl: "zoekt andere plaatsen voor lessen wanneer iets uitvalt",
    en: "finds meetings other places when something falls out",
  },
  help: {
    nl: `dagdeel replan CAMPUS --out MAP --machine M [--units N] --from D --to D [grenzen]

--out MAP        krijgt meetings.csv, unplaced.csv en figures.json
--room L, --machine M, --instructor L, --partner P of --campus
                 wat uitvalt; --units N zegt hoeveel eenheden van een machine
--from D --to D  eerste en laatste dag, 2026-11-24
--weekdays 1,2   alleen op deze dagen (1 is maandag); --dayparts VM,NM alleen dan
--reason TEKST   waarom

Grenzen:
--max-moves N    ten hoogste zoveel lessen op een ander moment of in een ander lokaal (40)
--notice N       niets binnen zoveel dagen na vandaag (2); --today D rekent vanaf D
--evenings-free  avondgroepen mogen overdag
--leave A,B      deze edities schuiven niet op

In CAMPUS zelf wordt niets gewijzigd.`,
    en: `dagdeel replan CAMPUS --out DIR --machine M [--units N] --from D --to D [limits]

--out DIR        gets meetings.csv, unplaced.csv and figures.json
--room R, --machine M, --instructor I, --partner P or --campus
                 what falls out; --units N says how many units of a machine
--from D --to D  first and last day, 2026-11-24
--weekdays 1,2   on these days only (1 is Monday); --dayparts VM,NM then only
--reason TEXT    why

Limits:
--max-moves N    at most so many meetings at another time or in another room (40)
--notice N       nothing within so many days from today (2); --today D counts from D
--evenings-free  evening groups may meet by day
--leave A,B      these runs do not make way

Nothing in CAMPUS itself is changed.`,
  },
  options: {
    out: { type: "string" },
    room: { type: "string" },
    machine: { type: "string" },
    instructor: { type: "string" },
    partner: { type: "string" },
    campus: { type: "boolean" },
    units: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    weekdays: { type: "string" },
    dayparts: { type: "string" },
    reason: { type: "string" },
    "max-moves": { type: "string" },
    notice: { type: "string" },
    today: { type: "string" },
    "evenings-free": { type: "boolean" },
    leave: { type: "string" },
  },
  places: [1, 1],
  async run(given, terminal) {
    const folder = resolve(needOption(given, "out"));
    const outage = outageIn(given);
    const most = numberOption(given, "max-moves", 0, 5000) ?? 40;
    const notice = numberOption(given, "notice", 0, 365) ?? 2;
    const { today = new Date().toISOString().slice(0, 10) } = given.options;
    const campus = await readCampusAt(given.places[0]);
    const budget = {
      most,
      notBefore: dayIn(String(today), "today") + notice,
      keepEvenings: given.options["evenings-free"] !== true,
      leave: leaveIn(given, campus),
    };
    const result = found(campus, outage, budget, terminal);
    const edit = replan(campus, result.order);
    if (isRefusal(edit)) throw refusedInput(edit);
    const next = applyDiff(campus, edit.diff);
    const breaches = checkPlan(next);
    for (const breach of breaches) terminal.err(`${breach.rule}  ${sayMatch(breach, terminal.language)}`);
    await knownErrors(() => exportPlan(next, folder));
    terminal.out(resultText(result, folder, terminal.language));
    return breaches.length === 0 ? 0 : 1;
  },
};

function leaveIn(given: Arguments, campus: Campus): readonly string[] {
  const leave = wordsIn(given, "leave");
  const unknown = leave.find((code) => !runOf(campus, code));
  if (unknown === undefined) return leave;
  throw new BadInput(
    `--leave: de campus kent geen editie "${unknown}". Kijk de code na.`,
    `--leave: the campus knows no run "${unknown}". Check the code.`,
  );
}

function found(
  campus: Campus,
  outage: AddClosure,
  budget: Parameters<typeof findReplan>[2],
  { language, progress }: Terminal,
): ReplanResult {
  const search = findReplan(campus, outage, budget);
  for (let step = search.next(); ; step = search.next()) {
    if (!step.done) {
      const [done, of] = [step.value.done, step.value.of].map((count) => wholeNumber(count, language));
      progress(language === "nl" ? `${done} van ${of} lessen` : `${done} of ${of} meetings`);
      continue;
    }
    progress("");
    if (isRefusal(step.value)) throw refusedInput(step.value);
    return step.value;
  }
}

function resultText({ order, touched, stand }: ReplanResult, folder: string, language: "nl" | "en"): string {
  const dutch = language === "nl";
  const number = (value: number) => wholeNumber(value, language);
  const moves = order.moves.map(
    ({ run, day, daypart, toDay, toDaypart, toRoom }) =>
      `  ${run}: ${isoDate(day)} ${daypart} → ${isoDate(toDay)} ${toDaypart}, ${toRoom}`,
  );
  const counts = [number(touched), number(order.moves.length - stand), number(stand), number(order.out.length)];
  const [all, moved, stays, out] = counts;
  const head = dutch
    ? `${all} lessen geraakt: ${moved} verplaatst, ${stays} blijven staan; ${out} edities zonder plaats.`
    : `${all} meetings touched: ${moved} moved, ${stays} stay; ${out} runs without a place.`;
  const left = order.out.map((code) => (dutch ? `  ${code}: uit het plan` : `  ${code}: out of the plan`));
  return [head, ...moves, ...left, dutch ? `Plan geschreven in ${folder}.` : `Plan written to ${folder}.`].join("\n");
}
