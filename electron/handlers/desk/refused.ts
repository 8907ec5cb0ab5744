import type { Refusal } from "#shared/edits/edit.ts";

/** What cannot be done, for a reason a planner can act on: a code of the language files with its values. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refused: string, values: Refusal["values"] = {}) {
    super(refused);
    this.refusal = { refused, values };
  }
}
