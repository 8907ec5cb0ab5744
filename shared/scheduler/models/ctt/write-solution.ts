import type { CttInstance } from "./instance.ts";
import type { CttLecture } from "./score.ts";

/** The lectures of a timetable, from the time and the room of each activity; in the order of the courses. */
export function lecturesOf({ courses }: CttInstance, time: ArrayLike<number>, room: ArrayLike<number>): CttLecture[] {
  const lectures: CttLecture[] = [];
  for (const [course, { lectures: count }] of courses.entries())
    for (let nth = 0; nth < count; nth++) {
      const at = lectures.length;
      lectures.push({ course, room: room[at], period: time[at] });
    }
  return lectures;
}

/** A timetable as the competition wants it: a line per lecture, course, room, day and period. */
export function writeCtt({ courses, rooms, periodsPerDay }: CttInstance, lectures: readonly CttLecture[]): string {
  const lines = lectures.map(({ course, room, period }) => {
    const day = Math.floor(period / periodsPerDay);
    return `${courses[course].code} ${rooms[room].code} ${day} ${period % periodsPerDay}\n`;
  });
  return lines.join("");
}
