/** A tiny instance of course timetabling of our own, with everything a file can say. */
export const TINY_ECTT = `Name: Klein
Courses: 4
Rooms: 3
Days: 2
Periods_per_day: 4
Curricula: 2
Min_Max_Daily_Lectures: 2 3
UnavailabilityConstraints: 3
RoomConstraints: 2

COURSES:
Lassen Adams 3 2 30 1
Draaien Baert 2 2 12 0
Frezen Adams 2 1 20 0
Meten Celis 1 1 8 0

ROOMS:
Hal 30 0
Lokaal 15 1
Hoek 10 0

CURRICULA:
Metaal 3 Lassen Draaien Meten
Avond 2 Frezen Meten

UNAVAILABILITY_CONSTRAINTS:
Lassen 0 0
Lassen 1 3
Meten 0 1

ROOM_CONSTRAINTS:
Lassen Hoek
Draaien Hoek

END.
`;

/** The same as a .ctt file: no sites, no double lectures, no room constraints. */
export const TINY_CTT = TINY_ECTT.replace("Min_Max_Daily_Lectures: 2 3\n", "")
  .replace("UnavailabilityConstraints", "Constraints")
  .replace("RoomConstraints: 2\n", "")
  .replace(/\nROOM_CONSTRAINTS:\n.*\n.*\n/, "")
  .replace(/^(\w+ \w+ \d \d \d+) [01]$/gm, "$1")
  .replace(/^((?:Hal|Lokaal|Hoek) \d+) [01]$/gm, "$1");

/**
 * Course timetables at random: `courses` courses of up to four lectures, of few teachers and many curricula, with as
 * many rooms and periods as they need. `below` answers a whole number below its argument.
 */
export function randomCtt(courses: number, below: (limit: number) => number): string {
  const days = 2 + below(4);
  const periods = 3 + below(5);
  const of = Array.from({ length: courses }, (_, at) => ({ code: `c${at}`, lectures: 1 + below(4) }));
  const lectures = of.reduce((sum, course) => sum + course.lectures, 0);
  const rooms = 2 + Math.ceil(lectures / (days * periods));
  const curricula = Array.from({ length: courses }, (_, at) => {
    const members = [...new Set(Array.from({ length: 1 + below(4) }, () => `c${below(courses)}`))];
    return `q${at} ${members.length} ${members.join(" ")}`;
  });
  const closed = of.flatMap(({ code }) => (below(2) > 0 ? [`${code} ${below(days)} ${below(periods)}`] : []));
  const unsuited = of.flatMap(({ code }) => (below(2) > 0 ? [`${code} r${below(rooms)}`] : []));
  return [
    `Name: random\nCourses: ${courses}\nRooms: ${rooms}\nDays: ${days}\nPeriods_per_day: ${periods}`,
    `Curricula: ${courses}\nMin_Max_Daily_Lectures: 1 ${1 + below(3)}`,
    `UnavailabilityConstraints: ${closed.length}\nRoomConstraints: ${unsuited.length}`,
    "COURSES:",
    ...of.map(
      ({ code, lectures: count }) =>
        `${code} t${below(courses)} ${count} ${1 + below(count)} ${5 + below(40)} ${below(2)}`,
    ),
    "ROOMS:",
    ...Array.from({ length: rooms }, (_, at) => `r${at} ${10 + below(40)} ${below(2)}`),
    "CURRICULA:",
    ...curricula,
    "UNAVAILABILITY_CONSTRAINTS:",
    ...closed,
    "ROOM_CONSTRAINTS:",
    ...unsuited,
    "END.",
  ].join("\n");
}
