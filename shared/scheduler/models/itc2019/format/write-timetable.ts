import type { Instance } from "./instance.ts";
import type { Timetable } from "./timetable.ts";

/** Attributes of `<solution>` that the competition asks for beside the name; those left out are not written. */
export interface Credits {
  /** In seconds. */
  readonly runtime?: number;
  readonly cores?: number;
  readonly technique?: string;
  readonly author?: string;
  readonly institution?: string;
  readonly country?: string;
}

/** The text of a solution file of ITC-2019. */
export function timetableText(instance: Instance, { places, sections }: Timetable, credits: Credits): string {
  const { name, classes, rooms, students } = instance;
  const studentsOf = classes.map((): string[] => []);
  for (const [student, taken] of sections.entries())
    for (const index of taken) studentsOf[index].push(students[student].id);
  const lines = classes.map(({ id, times, rooms: choices }, index) => {
    const { days, start, weeks } = times[places[index].time];
    const choice = places[index].room < 0 ? null : choices[places[index].room];
    const room = choice ? { room: rooms[choice.room].id } : {};
    const head = `  <class${attributes({ id, days, start, weeks, ...room })}`;
    const members = studentsOf[index].map((student) => `    <student${attributes({ id: student })}/>`);
    return members.length === 0 ? `${head}/>` : [`${head}>`, ...members, "  </class>"].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE solution PUBLIC "-//ITC 2019//DTD Problem Format/EN" "http://www.itc2019.org/competition-format.dtd">',
    `<solution${attributes({ name, ...credits })}>`,
    ...lines,
    "</solution>",
    "",
  ].join("\n");
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join("");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]);
}
