import { memo } from "react";
import { Icon } from "#renderer/ui/icons.tsx";
import type { GridHold, ShownAnswer } from "./answers.ts";
import type { AskedAt } from "./asked.ts";
import type { Matcher } from "./filter.ts";
import type { RowKind } from "#renderer/stores/timetable.ts";
import type { GridLine } from "./room-rows.ts";
import type { Cell, CellMeeting } from "./week-cells.ts";
import type { ColumnWindow } from "./use-column-window.ts";
import type { WeekColumn } from "./week-columns.ts";
import type { CellText } from "./words.ts";

/** What every row of the week shares; the same object as long as nothing of it changes. */
export interface WeekLook {
  readonly kind: RowKind;
  readonly columns: readonly WeekColumn[];
  readonly matcher: Matcher;
  readonly colourOf: (meeting: CellMeeting) => number;
  readonly textOf: CellText;
  /** A sign before the title where the colour says something of a meeting that nothing else shows; else blank. */
  readonly signOf: (meeting: CellMeeting) => string;
  readonly askedAt: AskedAt;
}

/** A row of the timetable: a room, or what else has one, and its day-parts. Drawn anew only when something of its own changes. */
export interface TimetableRowProps {
  readonly line: GridLine;
  readonly cells: readonly Cell[];
  readonly look: WeekLook;
  readonly row: number;
  readonly top: number;
  /** The column that can have the focus, or -1. */
  readonly focus: number;
  /** The columns that are selected, as one text. */
  readonly selected: string;
  /** The columns that are drawn. */
  readonly seen: ColumnWindow;
  /** The run whose meetings light up, where it meets in this row. */
  readonly lit: string | null;
  /** The meeting that is held, or null. */
  readonly hold: GridHold | null;
}

/** See `TimetableRowProps`. */
export const TimetableRow = memo(function TimetableRow(props: TimetableRowProps) {
  const { line, cells, look, row, top, focus, selected, seen, lit, hold } = props;
  const chosen = new Set(selected === "" ? [] : selected.split(" ").map(Number));
  const drawn = look.columns.slice(seen.from, seen.to);
  return (
    <div role="row" aria-rowindex={row + 3} className="week-row" style={{ "--top": `${top}px` } as never}>
      <div role="rowheader" aria-colindex={1} className="week-room" title={line.name}>
        <span className="week-room-code">{line.code}</span>
        <span className="clip muted">{line.name}</span>
        {line.size !== null && <span className="week-room-seats">{line.size}</span>}
      </div>
      {drawn.map((column, nth) => {
        const at = seen.from + nth;
        const answer = hold && hold.answerAt(line, column.day, column.part.code);
        const asked = look.askedAt(line.code, column);
        const text = look.textOf(line, at, cells[at], asked);
        const isChosen = covers(chosen, at, cells[at].span);
        return (
          <div
            key={column.period}
            role="gridcell"
            aria-colindex={at + 2}
            aria-selected={chosen.has(at)}
            aria-label={answer ? heldText(text, answer) : text}
            title={answer?.words}
            data-answer={answer?.state}
            data-sign={answer ? answer.sign || undefined : asked > 0 ? "?" : undefined}
            data-asked={asked || undefined}
            tabIndex={at === focus ? 0 : -1}
            data-row={row}
            data-column={at}
            className={cellClass(column, cells[at])}
            style={nth === 0 && at > 0 ? { gridColumn: at + 2 } : undefined}
          >
            {cells[at].span > 0 && cells[at].meetings.length > 0 && (
              <Card cell={cells[at]} line={line} look={look} lit={lit} selected={isChosen} />
            )}
          </div>
        );
      })}
    </div>
  );
});

/** The card of a meeting. Its numbers are drawn by the style sheet: the label of the cell says them in words. */
function Card(props: { cell: Cell; line: GridLine; look: WeekLook; lit: string | null; selected: boolean }) {
  const { cell, line, look, lit, selected } = props;
  const [first, ...others] = cell.meetings;
  const faded = look.matcher.asks && !look.matcher.matches(first);
  const { run } = first.at;
  const clashes = others.length > 0 && (look.kind === "rooms" || look.kind === "instructors");
  return (
    <span
      className={names(
        `card data-${look.colourOf(first)}`,
        cell.span === 1 && "card-narrow",
        faded && "card-faded",
        run.code === lit && "card-lit",
        selected && "card-selected",
        clashes && "card-clash",
      )}
      style={cell.span > 1 ? ({ "--span": cell.span } as never) : undefined}
    >
      {clashes && <Icon name="warning" />}
      {look.signOf(first) && <span className="card-more">{look.signOf(first)}</span>}
      {!clashes && others.length > 0 && <span className="card-more">{others.length + 1}×</span>}
      <span className="clip">{cardTitle(look.kind, first)}</span>
      {first.pinned && <Icon name="pin" />}
      <span className="card-size" data-size={cardSize(look.kind, line, cell)} />
    </span>
  );
}

/** What a card says first: the course, or where it is where the row says the course. */
function cardTitle(kind: RowKind, { course, at }: CellMeeting): string {
  return kind === "courses" || kind === "runs" ? at.meeting.room : (course?.title ?? at.run.code);
}

/** What a card says beside it: learners of seats, units of a pool, or the room. */
function cardSize(kind: RowKind, { code, size, room }: GridLine, { meetings, span }: Cell): string {
  const [{ at }] = meetings;
  if (kind === "rooms") return span > 1 ? `${at.run.learners}/${room?.capacity ?? 0}` : String(at.run.learners);
  if (kind === "courses" || kind === "runs") return String(at.run.learners);
  if (kind !== "machines") return meetings.length > 1 ? "" : at.meeting.room;
  const used = meetings
    .flatMap(({ at: { meeting } }) => meeting.machines)
    .reduce((sum, { pool, units }) => (pool === code ? sum + units : sum), 0);
  return `${used}/${size ?? 0}`;
}

/** The answer goes before what stands in the cell: that is what is asked of it. */
function heldText(text: string, { words }: ShownAnswer): string {
  return `${words}. ${text}`;
}

function cellClass(column: WeekColumn, cell: Cell): string {
  return names(
    "week-cell",
    column.place === 0 && "week-day-start",
    (column.outside || cell.closed !== null) && "hatched",
    cell.takenBy !== null && "week-taken",
  );
}

function names(...classes: readonly (string | false)[]): string {
  return classes.filter(Boolean).join(" ");
}

/** Does a card that begins in a column and runs over some stand over one that is chosen? */
function covers(chosen: ReadonlySet<number>, at: number, span: number): boolean {
  for (let column = at; column < at + span; column++) if (chosen.has(column)) return true;
  return false;
}
