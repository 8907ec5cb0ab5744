import type { Room } from "#shared/domain/campus.ts";
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
  /** Is this room of the type asked for? */
  ofType(room: Room): boolean;
  /** Is this room one that the text names? Then it is shown without meetings too. */
  named(room: Room): boolean;
  matches(meeting: CellMeeting): boolean;
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
    ofType: (room) => roomType === "" || room.type === roomType,
    named: (room) => words.length > 0 && holds([room.code, room.name]),
    matches: ({ at, course, partner: own }) =>
      (partner === "" || own === partner) &&
      (domain === "" || course?.domain === domain) &&
      holds([course?.title ?? "", at.run.code, at.run.course, at.meeting.room, at.room?.name ?? ""]),
  };
}

/** Is the row of a room shown: of the right type and, where meetings are asked for, with one that answers? */
export function rowShown(matcher: Matcher, room: Room, cells: readonly Cell[] | undefined): boolean {
  if (!matcher.ofType(room)) return false;
  if (!matcher.asks || matcher.named(room)) return true;
  return (cells ?? []).some(({ meetings }) => meetings.some((meeting) => matcher.matches(meeting)));
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}
