import type { Element } from "./element.ts";
import { childrenNamed } from "./element.ts";
import { Fields } from "./fields.ts";
import type { Instance } from "./instance.ts";
import type { Reading } from "./read-instance.ts";
import type { ClassPlace, Timetable } from "./timetable.ts";

/** Reads the `<solution>` element of an ITC-2019 file, an answer to this instance; every class must be in it once. */
export function readTimetable(instance: Instance, root: Element): Reading<Timetable> {
  const fields = new Fields();
  if (root.name !== "solution") {
    fields.report(root, "wrong-root", { found: root.name, wanted: "solution" });
    return { issues: fields.issues };
  }
  const classIndex = new Map(instance.classes.map(({ id }, index) => [id, index]));
  const studentIndex = new Map(instance.students.map(({ id }, index) => [id, index]));
  const places = new Map<number, ClassPlace>();
  const sections = instance.students.map(() => new Set<number>());
  for (const element of childrenNamed(root, "class")) {
    const index = fields.reference(element, "id", "class", classIndex);
    if (index < 0) continue;
    if (places.has(index)) fields.report(element, "known-id", { id: instance.classes[index].id });
    places.set(index, readPlace(instance, index, element, fields));
    for (const member of childrenNamed(element, "student")) {
      const student = fields.reference(member, "id", "student", studentIndex);
      if (student >= 0) sections[student].add(index);
    }
  }
  for (const [index, { id }] of instance.classes.entries())
    if (!places.has(index)) fields.report(root, "missing-section", { section: `class id="${id}"`, within: "solution" });
  if (fields.issues.length > 0) return { issues: fields.issues };
  return {
    value: {
      places: instance.classes.map((_, index) => places.get(index)!),
      sections: sections.map((taken) => [...taken].sort((one, other) => one - other)),
    },
  };
}

function readPlace({ classes, rooms }: Instance, index: number, element: Element, fields: Fields): ClassPlace {
  const { id, needsRoom, times, rooms: choices } = classes[index];
  const [days, weeks] = [fields.text(element, "days"), fields.text(element, "weeks")];
  const start = fields.whole(element, "start", 0, 86_400);
  const time = times.findIndex((it) => it.days === days && it.weeks === weeks && it.start === start);
  if (time < 0) fields.report(element, "wrong-time", { id, time: `${days} ${start} ${weeks}` });
  if (!needsRoom) return { time, room: -1 };
  const name = fields.text(element, "room");
  const room = choices.findIndex((choice) => rooms[choice.room].id === name);
  if (room < 0) fields.report(element, "wrong-room", { id, room: name });
  return { time, room };
}
