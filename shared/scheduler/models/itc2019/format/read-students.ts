import type { Element } from "./element.ts";
import { childrenNamed } from "./element.ts";
import type { Fields } from "./fields.ts";
import type { InstanceStudent } from "./instance.ts";

/** The students by number, and the courses each wants. */
export function readStudents(
  section: Element,
  fields: Fields,
  courses: ReadonlyMap<string, number>,
): readonly InstanceStudent[] {
  const elements = childrenNamed(section, "student");
  fields.index(elements);
  return elements.map((element) => {
    const wanted = childrenNamed(element, "course").map((course) => fields.reference(course, "id", "course", courses));
    return { id: element.attributes.id ?? "", courses: [...new Set(wanted)] };
  });
}
