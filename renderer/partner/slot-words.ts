import type { Answered } from "./answer.ts";
import type { PartnerView } from "#shared/contract/partner-api.ts";
import type { Question } from "./question.ts";
import type { Spoken } from "./words/words.ts";
import { fill } from "./words/words.ts";

/** A count in words: `one` for 1, `other` with `{{number}}` for any other. */
export function counted(spoken: Spoken, number: number, one: string, other: string): string {
  return fill(number === 1 ? one : other, { number: spoken.format.number(number) });
}

/** What a day-part has, in words: *3 van 8 vrij*, *bezet*. */
export function stateWords(spoken: Spoken, what: Question["what"], slot: Answered): string {
  const { slot: words } = spoken.words;
  const { state, free, of } = slot;
  if (state === "none" || state === "shut" || state === "past") return words[state];
  if (what === "room") return counted(spoken, free, words.rooms_one, words.rooms_other);
  return fill(state === "few" ? words.tooFew : words.ofUnits, { free, of });
}

/** A day-part with its day and what it has: what a screen reader says of it. */
export function slotName(spoken: Spoken, partner: PartnerView, what: Question["what"], slot: Answered): string {
  const state = [stateWords(spoken, what, slot), ...(slot.asked ? [spoken.words.slot.asked] : [])].join(", ");
  return fill(spoken.words.slot.name, {
    day: spoken.format.longDay(slot.day),
    part: partName(partner, slot.daypart),
    state,
  });
}

/** The name of a day-part, in lower case, as it stands within a sentence. */
export function partName(partner: Pick<PartnerView, "dayparts">, code: string): string {
  const part = partner.dayparts.find((one) => one.code === code);
  return (part?.name || code).toLowerCase();
}

/** What is looked for, in a few words: *2 × Lasbox MIG*, *lokaal voor 12*. */
export function questionWords(spoken: Spoken, partner: PartnerView, question: Question): string {
  const { words } = spoken;
  const pool = partner.pools.find(({ code }) => code === question.pool);
  const what =
    question.what === "pool"
      ? `${question.units} × ${pool?.name ?? question.pool}`
      : `${question.type || words.form.anyType}, ${question.learners} ${words.form.learners.toLowerCase()}`;
  const days = question.weekdays.map((number) => spoken.format.weekday(number)).join(" ");
  const parts = question.dayparts.map((code) => partName(partner, code)).join(" ");
  return [what, ...question.features, days, parts].filter(Boolean).join(" · ");
}
