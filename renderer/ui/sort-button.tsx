import { Icon } from "./icons.tsx";
import "./sort-button.css";

/** How rows are put in order by a column, as `aria-sort` says it; undefined where they are not. */
export type SortDirection = "ascending" | "descending" | undefined;

/** The heading of a column by which rows can be put in order; the cell around it says `aria-sort`. */
export function SortButton(props: {
  readonly title: string;
  readonly sorted: SortDirection;
  readonly onSort: () => void;
}) {
  const { title, sorted, onSort } = props;
  return (
    <button type="button" className="sort-button" onClick={onSort}>
      <span className="clip">{title}</span>
      {sorted && <Icon name={sorted === "ascending" ? "up" : "down"} />}
    </button>
  );
}
