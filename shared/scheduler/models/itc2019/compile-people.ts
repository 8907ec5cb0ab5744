import { variantOf } from "#shared/scheduler/people/people.ts";
import type { People } from "#shared/scheduler/people/people.ts";
import type { Instance } from "./format/instance.ts";

/** Students choose: a course is a choice, a configuration a variant of it, a subpart a part. */
export function compilePeople({ classes, courses, students, weights }: Instance): People {
  const parent = Int32Array.from(classes, (it) => it.parent);
  const wantsFrom = new Int32Array(students.length + 1);
  for (const [index, student] of students.entries()) wantsFrom[index + 1] = wantsFrom[index] + student.courses.length;
  return {
    count: students.length,
    choices: courses.map(({ configs }) => ({
      variants: configs.map(({ subparts }) =>
        variantOf(
          subparts.map((subpart) => Int32Array.from(subpart)),
          parent,
        ),
      ),
    })),
    wantsFrom,
    wantsOf: Int32Array.from(students.flatMap((student) => student.courses)),
    limit: Int32Array.from(classes, ({ limit }) => limit),
    parent,
    weight: weights.student,
  };
}
