import type { CellAnswer } from "#shared/by-hand/hold.ts";
import type { Cost } from "#shared/by-hand/price.ts";
import type { Format } from "#renderer/ui/format.ts";

/** Turns a key with its values into words; see `useSaid`. */
type Said = (said: { key: string; values: Readonly<Record<string, string | number>> }) => string;

type Key =
  | "here"
  | "free"
  | "costs"
  | "gains"
  | "along"
  | "stay"
  | `cost.${"learners" | "crowded" | "unsteady" | "steady"}`;

/** What puts answers into words. */
export interface Words {
  /** The words of `hold.…`. */
  readonly t: (key: `hold.${Key}`, values?: Readonly<Record<string, string | number>>) => string;
  readonly said: Said;
  readonly format: Format;
  readonly target: number;
}

/** What stands in a cell while a meeting is held: blank where it cannot go, else its price, or a sign that it is free. */
export function answerSign({ state, price }: CellAnswer, { format }: Words): string {
  if (state === "costly") return `+${format.number(price)}`;
  if (state !== "free") return "";
  return price < 0 ? `−${format.number(-price)}` : "✓";
}

/** The whole answer: free, its price and what it is made of, or the reason why not. */
export function answerWords(answer: CellAnswer, words: Words): string {
  const { t, said, format } = words;
  if (answer.state === "here") return t("hold.here");
  if (answer.refusal) return said({ key: `refusal.${answer.refusal.refused}`, values: answer.refusal.values });
  const price = t(answer.price > 0 ? "hold.costs" : answer.price < 0 ? "hold.gains" : "hold.free", {
    price: format.number(Math.abs(answer.price)),
  });
  const parts = answer.costs.map((cost) => costWords(cost, words));
  const along = answer.goes > 1 ? [t("hold.along", { count: answer.goes })] : [];
  const stay = answer.stay > 0 ? [t("hold.stay", { count: answer.stay })] : [];
  return [price, ...parts, ...along, ...stay].join("; ");
}

/** A part of the price, in words. */
export function costWords({ rule, change }: Cost, { t, format, target }: Words): string {
  if (!("day" in change)) {
    const count = Math.abs(change.meetings);
    return t(change.meetings > 0 ? "hold.cost.unsteady" : "hold.cost.steady", { count });
  }
  return t(rule === "S2" ? "hold.cost.learners" : "hold.cost.crowded", {
    day: format.day(change.day),
    before: format.number(change.before),
    after: format.number(change.after),
    target: format.number(target),
  });
}
