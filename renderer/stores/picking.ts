import { create } from "zustand";
import type { Cell } from "#shared/scheduler/why/cell/cell.ts";
import { goTo } from "./navigation.ts";
import { goToWhy } from "./why.ts";

/** The meeting that a cell of the timetable is picked for: of a run in the plan, the one that would move `from` there. */
export type Picking = Pick<Cell, "run" | "kind" | "from">;

/** The meeting that a cell is picked for; null where a click on the timetable selects. */
export const usePicking = create<{ readonly picking: Picking | null }>(() => ({ picking: null }));

/** Goes to *Rooster*, where the next cell chosen is the one that is asked about. */
export function pickCellFor(picking: Picking): void {
  usePicking.setState({ picking });
  goTo("timetable");
}

/** Asks why the meeting cannot stand in a cell. */
export function pickCell(cell: Pick<Cell, "day" | "daypart" | "room">): void {
  const { picking } = usePicking.getState();
  usePicking.setState({ picking: null });
  if (picking) goToWhy({ about: "cell", cell: { ...picking, ...cell } });
}

/** Leaves everything as it was. */
export function stopPicking(): void {
  usePicking.setState({ picking: null });
}
