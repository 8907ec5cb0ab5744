import type { Day } from "#shared/domain/calendar.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import type { Match } from "./match.ts";

/** What a match names besides its meeting. */
export type Values = Match["values"];

/** A match about one meeting; `resource` is the code of what it is about, blank for the meeting itself. */
export function atMeeting(rule: string, code: string, at: DiaryMeeting, resource = "", values: Values = {}): Match {
  const { kind, day, daypart } = at.meeting;
  return { rule, code, run: at.run.code, kind, day, daypart, resource, values };
}

/** A match about a run as a whole, or about one of its days. */
export function atRun(rule: string, code: string, run: string, values: Values = {}, day: Match["day"] = null): Match {
  return { rule, code, run, kind: "", day, daypart: "", resource: "", values };
}

/** A match about a kind of session of a run as a whole. */
export function atSession(rule: string, code: string, run: string, kind: string, values: Values): Match {
  return { rule, code, run, kind, day: null, daypart: "", resource: "", values };
}

/** A match about a day as a whole. */
export function atDay(rule: string, code: string, day: Day, values: Values): Match {
  return { rule, code, run: "", kind: "", day, daypart: "", resource: "", values };
}
