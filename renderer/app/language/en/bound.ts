import type { bound as nl } from "#renderer/app/language/nl/bound.ts";
import type { Words } from "#renderer/app/language/words.ts";

/** Words about what no plan can better: in *Planning* and *Bottlenecks*. */
export const bound: Words<typeof nl> = {
  title: "How far it can go",
  unknown: "No bound has been proved for this campus yet.",
  prove: "Prove the bound",
  proveAgain: "Prove again",
  proveLonger: "Prove longer",
  stop: "Stop the proof",
  part: {
    unplaced: "The bound is being proved: what stays unplaced at least…",
    learners_one: "The bound is being proved: learners per day (1 day)…",
    learners_other: "The bound is being proved: learners per day ({{done}} days)…",
    cases_one: "The bound is being sharpened (1 case)…",
    cases_other: "The bound is being sharpened ({{done}} cases)…",
    target: "The bound is being proved: days on target…",
  },
  sofar: "Certain already: at least {{learnerDays}} learner-days stay unplaced.",
  days: "Days on target",
  planned: "Learner-days planned",
  unplaced: "Not placed",
  most: "of at most {{value}}",
  least: "at least {{value}}",
  gap: "gap {{gap}}",
  reached: "cannot be bettered",
  hint: "Proved: no plan of this campus goes beyond this bound. The gap is the part of the bound that the plan does not reach.",
  cutShort: "Time ran out: computing longer may give a sharper bound.",
  mark: "bound: {{value}}",
  none: {
    timeout: "No bound was proved: the proof took too long. Your plan has not changed. Try with more time.",
    cancelled: "No bound was proved: the proof was stopped. Your plan has not changed.",
    failed: "No bound was proved: the proof broke off ({{message}}). Your plan has not changed. Try again.",
  },
};
