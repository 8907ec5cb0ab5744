import type { Subject } from "#shared/feeds/selection.ts";

/** The folder of each subject's files. */
export const FOLDERS: Readonly<Record<Subject, string>> = {
  all: "all",
  room: "rooms",
  machine: "machines",
  instructor: "instructors",
  run: "runs",
  partner: "partners",
  day: "days",
};
