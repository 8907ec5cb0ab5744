import type { CompiledInstance } from "./compile.ts";
import type { Instance } from "./format/instance.ts";
import type { Timetable } from "./format/timetable.ts";

/** Where the activities stand and what people take, as an incumbent keeps it. */
export interface Standing {
  readonly time: Int32Array;
  readonly room: Int32Array;
  readonly taken: Int32Array;
}

/** The timetable of a solution; null while some class stands nowhere. */
export function readBack(
  instance: Instance,
  { timeChoices, problem }: CompiledInstance,
  found: Standing,
): Timetable | null {
  if (found.time.includes(-1)) return null;
  const places = instance.classes.map(({ rooms }, index) => ({
    time: timeChoices[index].get(found.time[index]) ?? 0,
    room: rooms.findIndex(({ room }) => room === found.room[index]),
  }));
  let slot = 0;
  const sections = instance.students.map(({ courses }) => {
    const own: number[] = [];
    for (const course of courses) {
      const { variants } = problem.activities.people!.choices[course];
      const end = slot + Math.max(0, ...variants.map(({ parts }) => parts.length));
      for (; slot < end; slot++) if (found.taken[slot] >= 0) own.push(found.taken[slot]);
    }
    return own.sort((one, other) => one - other);
  });
  return { places, sections };
}
