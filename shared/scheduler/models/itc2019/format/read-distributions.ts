import type { Element } from "./element.ts";
import { childrenNamed } from "./element.ts";
import type { Fields } from "./fields.ts";
import { LARGEST } from "./fields.ts";
import type { Distribution, DistributionType } from "./instance.ts";
import { DISTRIBUTION_TYPES, PARAMETERS } from "./instance.ts";

/** The distributions, hard and soft. */
export function readDistributions(
  section: Element,
  fields: Fields,
  classes: ReadonlyMap<string, number>,
): readonly Distribution[] {
  return childrenNamed(section, "distribution").flatMap((element) => {
    const kind = readType(element, fields);
    const members = childrenNamed(element, "class").map((member) => fields.reference(member, "id", "class", classes));
    if (new Set(members).size < members.length) {
      const id = childrenNamed(element, "class").find((_, at) => members.indexOf(members[at]) < at)!.attributes.id;
      fields.report(element, "named-twice", { kind: "class", id });
    }
    const required = element.attributes.required === "true";
    const penalty = required ? 0 : fields.whole(element, "penalty", 0, LARGEST);
    return kind ? [{ ...kind, required, penalty, classes: members }] : [];
  });
}

/** `MaxBreaks(2,6)` → the type and its numbers. */
function readType(element: Element, fields: Fields): Pick<Distribution, "type" | "parameters"> | null {
  const value = fields.text(element, "type");
  const [, name, , list] = /^\s*(\w+)\s*(\(([\d\s,]*)\))?\s*$/.exec(value) ?? [];
  const type = DISTRIBUTION_TYPES.find((known) => known === name);
  if (!type) {
    const meant = DISTRIBUTION_TYPES.find((known) => known.toLowerCase() === (name ?? "").toLowerCase());
    const advice = meant ? ` ${meant}?` : "";
    fields.report(element, "unknown-type", { value: value.slice(0, 80), advice, types: DISTRIBUTION_TYPES.join(", ") });
    return null;
  }
  const parameters = (list ?? "").split(",").flatMap((part) => (part.trim() === "" ? [] : [Number(part)]));
  const wanted = PARAMETERS[type] ?? 0;
  if (parameters.length !== wanted || !parameters.every((number) => number <= LARGEST)) {
    fields.report(element, "wrong-parameters", { value: value.slice(0, 80), wanted, type: example(type) });
    return null;
  }
  return { type, parameters };
}

function example(type: DistributionType): string {
  return { 0: type, 1: `${type}(4)`, 2: `${type}(2,6)` }[PARAMETERS[type] ?? 0] ?? type;
}
