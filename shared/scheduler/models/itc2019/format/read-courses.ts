import type { Element } from "./element.ts";
import { childrenNamed } from "./element.ts";
import type { Calendar, Fields } from "./fields.ts";
import { LARGEST } from "./fields.ts";
import type { InstanceClass, InstanceConfig, InstanceCourse } from "./instance.ts";

/** What `<courses>` holds, with the index of each class and course by its id. */
export interface Courses {
  readonly courses: readonly InstanceCourse[];
  readonly classes: readonly InstanceClass[];
  readonly classIndex: ReadonlyMap<string, number>;
  readonly courseIndex: ReadonlyMap<string, number>;
}

/** Reads courses, configurations, subparts and classes. */
export function readCourses(
  section: Element,
  fields: Fields,
  calendar: Calendar,
  rooms: ReadonlyMap<string, number>,
): Courses {
  const courseElements = childrenNamed(section, "course");
  const courseIndex = fields.index(courseElements);
  const elements = courseElements
    .flatMap((course) => childrenNamed(course, "config"))
    .flatMap((config) => childrenNamed(config, "subpart"))
    .flatMap((subpart) => childrenNamed(subpart, "class"));
  const classIndex = fields.index(elements);
  const classes = elements.map((element) => readClass(element, fields, calendar, rooms, classIndex));
  findCircles(classes, elements, fields);
  const courses = courseElements.map((course) => ({
    id: course.attributes.id ?? "",
    configs: childrenNamed(course, "config").map((config) => readConfig(config, fields, classIndex)),
  }));
  return { courses, classes, classIndex, courseIndex };
}

function readConfig(config: Element, fields: Fields, classes: ReadonlyMap<string, number>): InstanceConfig {
  const subparts = childrenNamed(config, "subpart").map((subpart) => {
    const members = childrenNamed(subpart, "class");
    if (members.length === 0) fields.report(subpart, "empty-subpart", { id: subpart.attributes.id ?? "" });
    return members.map((member) => classes.get(member.attributes.id ?? "") ?? -1);
  });
  return { id: config.attributes.id ?? "", subparts };
}

function readClass(
  element: Element,
  fields: Fields,
  calendar: Calendar,
  rooms: ReadonlyMap<string, number>,
  classes: ReadonlyMap<string, number>,
): InstanceClass {
  const id = element.attributes.id ?? "";
  const needsRoom = element.attributes.room !== "false";
  const times = childrenNamed(element, "time").map((time) => ({
    ...fields.time(time, calendar),
    penalty: fields.whole(time, "penalty", 0, LARGEST, 0),
  }));
  const named = needsRoom ? childrenNamed(element, "room") : [];
  const choices = named.map((room) => ({
    room: fields.reference(room, "id", "room", rooms),
    penalty: fields.whole(room, "penalty", 0, LARGEST, 0),
  }));
  const seen = new Set<number>();
  for (const [index, { room }] of choices.entries()) {
    if (room >= 0 && seen.has(room))
      fields.report(named[index], "named-twice", { element: "class", kind: "room", id: named[index].attributes.id });
    seen.add(room);
  }
  if (times.length === 0) fields.report(element, "no-times", { id });
  if (needsRoom && choices.length === 0) fields.report(element, "no-rooms", { id });
  const parent = element.attributes.parent === undefined ? -1 : fields.reference(element, "parent", "class", classes);
  return { id, limit: fields.whole(element, "limit", 0, LARGEST, LARGEST), parent, needsRoom, rooms: choices, times };
}

/** Walks up from every class, once over each: a class met again on the same walk stands in a circle. */
function findCircles(classes: readonly InstanceClass[], elements: readonly Element[], fields: Fields): void {
  const walkOf = new Int32Array(classes.length).fill(-1);
  for (let first = 0; first < classes.length; first++) {
    let at = first;
    while (at >= 0 && walkOf[at] < 0) {
      walkOf[at] = first;
      at = classes[at].parent;
    }
    if (at >= 0 && walkOf[at] === first) fields.report(elements[at], "parent-circle", { id: classes[at].id });
  }
}
