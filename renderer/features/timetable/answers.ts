import type { Day } from "#shared/domain/calendar.ts";
import type { GridLine } from "./room-rows.ts";
import type { CellMeeting } from "./week-cells.ts";

/** What a cell of the grid shows and says while a meeting is held. */
export interface ShownAnswer {
  readonly state: "here" | "free" | "costly" | "impossible" | "asking";
  /** What stands in the cell: a price or a sign. */
  readonly sign: string;
  /** The whole of it, price or reason. */
  readonly words: string;
}

/** A meeting held over the grid. The same object as long as the answers are. */
export interface GridHold {
  /** Title of what is held, for the ghost that follows the pointer. */
  readonly title: string;
  answerAt(line: GridLine, day: Day, daypart: string): ShownAnswer;
  onDrop(line: GridLine, day: Day, daypart: string): void;
  onCancel(): void;
  /** The cell under the pointer or the focus. */
  onOver(line: GridLine, day: Day, daypart: string): void;
}

/** What the planner may do with a meeting of the grid where it stands. */
export interface MeetingActs {
  pickUp(meeting: CellMeeting): void;
  /** Selects a meeting beside those that are selected, or no longer. */
  also(meeting: CellMeeting): void;
  /** A key that is none of the grid's own; false where it means nothing. */
  press(key: string, meeting: CellMeeting): boolean;
  menu(meeting: CellMeeting, cell: Element): void;
}
