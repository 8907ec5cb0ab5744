import type { Disruption, DisruptionCounts } from "#shared/capacity/disruption.ts";
import { disruptionOf } from "#shared/capacity/disruption.ts";
import type { MeetingPlace } from "#shared/capacity/compare-runs.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import type { PublishedPlan } from "#shared/domain/published-plan.ts";
import { openDocument } from "#electron/document/open.ts";
import type { Command } from "./command.ts";
import { NAME, VALUE } from "./figures-text.ts";
import { knownErrors } from "./known-errors.ts";
import { BadInput, wholeNumber } from "./terminal.ts";

/** `disruption FILE.campus`: what changed since a plan was published. */
export const disruptionCommand: Command = {
  name: "disruption",
  summary: {
    nl: "telt wat veranderde sinds een plan gepubliceerd is",
    en: "counts what changed since a plan was published",
  },
  help: {
    nl: `dagdeel disruption BESTAND.campus [--since NAAM] [--json]

--since NAAM   tegen dit gepubliceerde plan; zonder deze optie tegen het laatste
--json         elke les die anders is, als JSON

Zegt hoeveel lessen verplaatst, bijgekomen, vervallen of van lesgever veranderd
zijn, en per partner hoeveel edities en cursisten dat raakt.`,
    en: `dagdeel disruption FILE.campus [--since NAME] [--json]

--since NAME   against this published plan; without it against the last one
--json         every meeting that differs, as JSON

Says how many meetings were moved, added, cancelled or changed instructors, and
by partner how many runs and learners that touches.`,
  },
  options: { since: { type: "string" }, json: { type: "boolean" } },
  places: [1, 1],
  async run({ places: [path], options }, { language, out }) {
    const [plan, disruption] = await knownErrors(async () => {
      const document = await openDocument(path, { author: "", at: new Date().toISOString(), readOnly: true });
      try {
        const { published, store } = document;
        const since = chosen(published.list(), options.since, path);
        return [since, disruptionOf(await published.campusOf(since), (await store.load()).campus)] as const;
      } finally {
        await document.store.close();
      }
    });
    out(options.json ? disruptionJson(plan, disruption) : disruptionText(plan, disruption, language));
    return 0;
  },
};

function chosen(plans: readonly PublishedPlan[], name: string | boolean | undefined, path: string): PublishedPlan {
  const found = typeof name === "string" ? plans.find((plan) => key(plan.name) === key(name)) : plans[0];
  if (found) return found;
  const names = plans.map((plan) => `"${plan.name}"`).join(", ");
  if (names === "")
    throw new BadInput(
      `${path} heeft nog geen gepubliceerd plan. Publiceer er een met dagdeel publish.`,
      `${path} has no published plan yet. Publish one with dagdeel publish.`,
    );
  throw new BadInput(
    `${path} heeft geen gepubliceerd plan "${String(name)}". Kies uit: ${names}.`,
    `${path} has no published plan "${String(name)}". Choose one of: ${names}.`,
  );
}

const WORDS: Readonly<Record<keyof DisruptionCounts, readonly [nl: string, en: string]>> = {
  moved: ["lessen verplaatst", "meetings moved"],
  added: ["lessen erbij", "meetings added"],
  cancelled: ["lessen vervallen", "meetings cancelled"],
  restaffed: ["lessen met andere lesgever", "meetings restaffed"],
  runs: ["edities geraakt", "runs touched"],
  learners: ["cursisten geraakt", "learners touched"],
};

function disruptionText(plan: PublishedPlan, disruption: Disruption, language: "nl" | "en"): string {
  const { counts, partners, instructors } = disruption;
  const at = language === "nl" ? 0 : 1;
  const number = (value: number) => wholeNumber(value, language);
  const row = (name: string, value: number) => `${name.padEnd(NAME)}${number(value).padStart(VALUE)}`;
  const names = Object.keys(WORDS) as (keyof DisruptionCounts)[];
  const head = ["Sinds", "Since"][at];
  const lines = [
    `${head} "${plan.name}" (${plan.at.slice(0, 10)}, ${plan.author})`,
    ...names.map((name) => row(WORDS[name][at], counts[name])),
    row(["lesgevers geraakt", "instructors touched"][at], instructors.length),
  ];
  if (partners.length === 0) return lines.join("\n");
  const byPartner = partners.map(({ name, ...own }) => {
    const said = names.filter((one) => own[one] > 0).map((one) => `${number(own[one])} ${WORDS[one][at]}`);
    return `${name}: ${said.join(", ")}`;
  });
  return [...lines, "", ...byPartner].join("\n");
}

function disruptionJson(plan: PublishedPlan, { counts, partners, instructors, meetings }: Disruption): string {
  const place = (at: MeetingPlace | null) => at && { date: isoDate(at.day), daypart: at.daypart, room: at.room };
  const plain = {
    since: plan,
    counts,
    partners,
    instructors,
    meetings: meetings.map(({ before, after, ...meeting }) => ({
      ...meeting,
      before: place(before),
      after: place(after),
    })),
  };
  return JSON.stringify(plain, null, 2);
}
