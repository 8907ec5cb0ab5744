import type { Issue, Place } from "#shared/import/issue.ts";
import { fault, remark } from "#shared/import/issue.ts";
import type { Answers, Asked, Question } from "./question.ts";

/** Most questions at once: beyond, the fault lies elsewhere and asking helps nobody. */
const MOST_QUESTIONS = 200;

/** What was found while files were understood: notes, faults and questions. */
export class Findings {
  readonly issues: Issue[] = [];
  readonly #answers: Answers;
  readonly #notes = new Map<string, { readonly at: number; count: number }>();
  readonly #questions = new Map<string, { readonly asked: Asked; count: number }>();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** Tells of a change; the same change further down its column is only counted. */
  note(place: Place, code: string, values: Issue["values"] = {}): void {
    const id = `${code}\n${place.table}\n${place.column}`;
    const before = this.#notes.get(id);
    if (before) {
      before.count++;
      const first = this.issues[before.at];
      this.issues[before.at] = { ...first, values: { ...first.values, count: before.count } };
      return;
    }
    this.#notes.set(id, { at: this.issues.length, count: 1 });
    this.issues.push(remark(place, code, { ...values, count: 1 }));
  }

  /** Says that something cannot be taken. */
  fault(place: Place, code: string, values: Issue["values"] = {}): void {
    this.issues.push(fault(place, code, values));
  }

  /** The planner's answer; null where there is none yet: the question is put then, once. */
  ask(asked: Asked): string | null {
    const before = this.#questions.get(asked.id);
    if (before) before.count++;
    else if (this.#questions.size < MOST_QUESTIONS) this.#questions.set(asked.id, { asked, count: 1 });
    const answer = this.#answers[asked.id];
    return answer !== undefined && asked.options.includes(answer) ? answer : null;
  }

  /** Every question there is, answered ones too, in the order they came up. */
  questions(): readonly Question[] {
    return [...this.#questions.values()].map(({ asked, count }) => ({ ...asked, count }));
  }
}
