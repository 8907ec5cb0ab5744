import type { Element } from "./element.ts";
import type { MeetingTime } from "./instance.ts";
import type { IssueCode, ItcIssue } from "./issue.ts";

/** No number of the format needs to be larger; sums of products of two stay whole. */
export const LARGEST = 1_000_000;

/** How long a calendar is. */
export interface Calendar {
  readonly days: number;
  readonly slotsPerDay: number;
  readonly weeks: number;
}

/** Reads attributes and collects what is wrong; a value that cannot be read is given some harmless one. */
export class Fields {
  readonly issues: ItcIssue[] = [];

  /** Adds an issue at an element. */
  report(element: Element, code: IssueCode, values: ItcIssue["values"] = {}): void {
    this.issues.push({ line: element.line, code, values: { element: element.name, ...values } });
  }

  /** A text that must be there. */
  text(element: Element, attribute: string): string {
    const value = element.attributes[attribute];
    if (value === undefined) this.report(element, "missing-attribute", { attribute });
    return value ?? "";
  }

  /** A whole number from `least` to `most`; without one it is `otherwise`, or an issue where nothing is said. */
  whole(element: Element, attribute: string, least: number, most: number, otherwise?: number): number {
    const value = element.attributes[attribute];
    if (value === undefined && otherwise !== undefined) return otherwise;
    if (value === undefined) this.report(element, "missing-attribute", { attribute });
    else {
      const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
      if (number >= least && number <= most) return number;
      this.report(element, "not-a-number", { attribute, value, least, most });
    }
    return least;
  }

  /** A row of so many bits, of which one at least is set. */
  bits(element: Element, attribute: string, length: number): string {
    const value = element.attributes[attribute];
    if (value === undefined) this.report(element, "missing-attribute", { attribute });
    else if (value.length === length && /^0*1[01]*$/.test(value)) return value;
    else this.report(element, "not-bits", { attribute, value: value.slice(0, 80), length });
    return "1".padEnd(length, "0");
  }

  /** Days, weeks, start and length of an element. */
  time(element: Element, { days, slotsPerDay, weeks }: Calendar): MeetingTime {
    const start = this.whole(element, "start", 0, slotsPerDay - 1);
    const length = this.whole(element, "length", 1, slotsPerDay);
    if (start + length > slotsPerDay) this.report(element, "past-midnight", { start, length, slots: slotsPerDay });
    return { days: this.bits(element, "days", days), weeks: this.bits(element, "weeks", weeks), start, length };
  }

  /** Gives every element the index of its `id`; a second one of the same id is an issue. */
  index(elements: readonly Element[], into = new Map<string, number>()): Map<string, number> {
    for (const element of elements) {
      const id = this.text(element, "id");
      if (into.has(id)) this.report(element, "known-id", { id });
      else into.set(id, into.size);
    }
    return into;
  }

  /** The index an attribute refers to, or −1 with an issue. */
  reference(element: Element, attribute: string, kind: string, known: ReadonlyMap<string, number>): number {
    const id = this.text(element, attribute);
    const index = known.get(id);
    if (index === undefined) this.report(element, "unknown-id", { kind, id });
    return index ?? -1;
  }
}
