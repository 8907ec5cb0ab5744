import type { UnplacedRun } from "#shared/capacity/unplaced-runs.ts";
import type { GridLine } from "./room-rows.ts";
import type { Cell, CellMeeting } from "./week-cells.ts";

/** What the planner asks to see; blank means all. */
export interface Filter {
  readonly partner: string;
  readonly domain: string;
  readonly roomType: string;
  readonly text: string;
}

/** A filter made ready to ask. */
export interface Matcher {
  /** Is anything asked of meetings? Then the others step back. */
  readonly asks: boolean;
  /** Is this row of the type asked for? Only rooms are of a type. */
  ofType(line: GridLine): boolean;
  /** Is this row one that the text names? Then it is shown without meetings too. */
  named(line: GridLine): boolean;
  matches(meeting: CellMeeting): boolean;
  /** Does a run that is left out answer? */
  matchesRun(run: UnplacedRun): boolean;
}

/** Makes a filter ready; texts are compared without regard to case and accents. */
export function matcherOf({ partner, domain, roomType, text }: Filter): Matcher {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const holds = (texts: readonly string[]) => {
    const all = plain(texts.join(" "));
    return words.every((word) => all.includes(word));
  };
  return {
    asks: partner !== "" || domain !== "" || words.length > 0,
    ofType: ({ room }) => roomType === "" || room === null || room.type === roomType,
    named: ({ code, name }) => words.length > 0 && holds([code, name]),
    matches: ({ at, course, partner: own }) =>
      (partner === "" || own === partner) &&
      (domain === "" || course?.domain === domain) &&
      holds([course?.title ?? "", at.run.code, at.run.course, at.meeting.room, at.room?.name ?? ""]),
    matchesRun: ({ run, title, partner: own, domain: its }) =>
      (partner === "" || own === partner) && (domain === "" || its === domain) && holds([title, run.code, run.course]),
  };
}

/** Is a row shown: of the right type and, where meetings are asked for, with one that answers? */
export function rowShown(matcher: Matcher, line: GridLine, cells: readonly Cell[] | undefined): boolean {
  if (!matcher.ofType(line)) return false;
  if (!matcher.asks || matcher.named(line)) return true;
  return (cells ?? []).some(({ meetings }) => meetings.some((meeting) => matcher.matches(meeting)));
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}
