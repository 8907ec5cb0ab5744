import { useEffect, useRef, useState } from "react";
import { Icon } from "#renderer/ui/icons.tsx";

/** A cell of a table that can be typed in. */
export function RecordCell(props: {
  readonly text: string;
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly focused: boolean;
  readonly chosen: boolean;
  /** Typed and not taken yet. */
  readonly waiting: boolean;
  /** What is wrong with it, in words; blank where nothing is. */
  readonly problem: string;
  readonly end: boolean;
}) {
  const { text, label, row, column, focused, chosen, waiting, problem, end } = props;
  const classes = [
    "record-cell",
    chosen && "record-chosen",
    waiting && "record-waiting",
    problem !== "" && "record-faulty",
    end && "record-end",
  ];
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={problem === "" ? undefined : `${label}: ${text}. ${problem}`}
      aria-invalid={problem === "" ? undefined : true}
      aria-selected={chosen}
      tabIndex={focused ? 0 : -1}
      data-row={row}
      data-column={column}
      title={problem || text}
      className={classes.filter(Boolean).join(" ")}
    >
      {problem !== "" && <Icon name="warning" />}
      <span className="clip">{text}</span>
    </div>
  );
}

/** The field over a cell while it is typed in. Enter keeps and goes down, Tab keeps and goes right, Escape leaves it. */
export function CellEditor(props: {
  readonly label: string;
  readonly text: string;
  readonly column: number;
  readonly suggestions: readonly string[];
  readonly onKeep: (text: string, then: "down" | "right" | "left" | "stay") => void;
  readonly onLeave: () => void;
}) {
  const { label, text, column, suggestions, onKeep, onLeave } = props;
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => field.current?.focus(), []);
  return (
    <div role="gridcell" aria-colindex={column + 2} className="record-cell record-editing">
      <input
        ref={field}
        aria-label={label}
        value={typed}
        list={suggestions.length > 0 ? "record-suggestions" : undefined}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          if (!left.current) onKeep(typed, "stay");
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          const then =
            event.key === "Enter" ? "down" : event.key === "Tab" ? (event.shiftKey ? "left" : "right") : null;
          if (then === null && event.key !== "Escape") return;
          event.preventDefault();
          left.current = true;
          if (then) onKeep(typed, then);
          else onLeave();
        }}
      />
      {suggestions.length > 0 && (
        <datalist id="record-suggestions">
          {suggestions.slice(0, 60).map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}
