import type { Instance } from "#shared/scheduler/models/itc2019/format/instance.ts";
import type { Timetable } from "#shared/scheduler/models/itc2019/format/timetable.ts";

/**
 * What is wrong with who is in which class: a student is in one class of each subpart of one configuration of each course
 * wanted, in the parent of each class, in nothing else; no class is over its limit.
 */
export function sectioningBreaches(instance: Instance, { sections }: Timetable): readonly string[] {
  const { classes, courses, students } = instance;
  const breaches: string[] = [];
  const members = new Int32Array(classes.length);
  for (const [student, taken] of sections.entries()) {
    const { id, courses: wanted } = students[student];
    const say = (what: string) => breaches.push(`student ${id}: ${what}`);
    for (const index of taken) {
      members[index]++;
      const { parent } = classes[index];
      if (parent >= 0 && !taken.includes(parent)) say(`in class ${classes[index].id}, not in its parent`);
    }
    let explained = 0;
    for (const course of wanted) {
      const config = courses[course].configs.find(({ subparts }) =>
        subparts.every((subpart) => subpart.filter((index) => taken.includes(index)).length === 1),
      );
      if (!config) say(`course ${courses[course].id} is not taken as a whole`);
      else explained += config.subparts.length;
    }
    if (explained < taken.length) say("in a class that no course asks for");
  }
  for (const [index, { id, limit }] of classes.entries())
    if (members[index] > limit) breaches.push(`class ${id}: ${members[index]} students, limit ${limit}`);
  return breaches;
}
