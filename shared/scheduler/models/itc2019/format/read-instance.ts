import type { Element } from "./element.ts";
import { childrenNamed } from "./element.ts";
import { Fields, LARGEST } from "./fields.ts";
import type { Instance } from "./instance.ts";
import type { ItcIssue } from "./issue.ts";
import { findUnplaceable } from "./find-unplaceable.ts";
import { readCourses } from "./read-courses.ts";
import { readDistributions } from "./read-distributions.ts";
import { readRooms } from "./read-rooms.ts";
import { readStudents } from "./read-students.ts";

/** An instance, or what is wrong with it: one issue at least. */
export type Reading<T> = { readonly value: T } | { readonly issues: readonly ItcIssue[] };

const NOTHING: Element = { name: "", attributes: {}, children: [], line: 0 };

/** Reads the `<problem>` element of an ITC-2019 file. */
export function readInstance(root: Element): Reading<Instance> {
  const fields = new Fields();
  if (root.name !== "problem") {
    fields.report(root, "wrong-root", { found: root.name, wanted: "problem" });
    return { issues: fields.issues };
  }
  const calendar = {
    days: fields.whole(root, "nrDays", 1, 31),
    slotsPerDay: fields.whole(root, "slotsPerDay", 1, 86_400),
    weeks: fields.whole(root, "nrWeeks", 1, 1_000),
  };
  const section = (name: string, optional = false): Element => {
    const [found] = childrenNamed(root, name);
    if (!found && !optional) fields.report(root, "missing-section", { section: name, within: "problem" });
    return found ?? NOTHING;
  };
  const optimization = section("optimization");
  const weight = (name: string) => (optimization === NOTHING ? 0 : fields.whole(optimization, name, 0, LARGEST));
  const weights = {
    time: weight("time"),
    room: weight("room"),
    distribution: weight("distribution"),
    student: weight("student"),
  };
  const { rooms, roomIndex } = readRooms(section("rooms"), fields, calendar);
  const { courses, classes, classIndex, courseIndex } = readCourses(section("courses"), fields, calendar, roomIndex);
  const distributions = readDistributions(section("distributions", true), fields, classIndex);
  const students = readStudents(section("students", true), fields, courseIndex);
  const name = fields.text(root, "name");
  const instance = { name, ...calendar, weights, rooms, courses, classes, distributions, students };
  if (fields.issues.length === 0) findUnplaceable(instance, root, fields);
  return fields.issues.length > 0 ? { issues: fields.issues } : { value: instance };
}
