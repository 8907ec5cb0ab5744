import type { Desk } from "#shared/scheduler/search/desk.ts";
import { ejectRuns } from "./eject-runs.ts";
import { fillDay } from "./fill-day.ts";
import { insertRun } from "./insert-run.ts";
import { relocateRun } from "./relocate-run.ts";

/** A family of moves: proposes one by making it in the desk's trial, or answers false and leaves all as it was. */
export interface Neighbourhood {
  readonly name: string;
  /** How often it is tried, against the others. */
  readonly share: number;
  readonly propose: (desk: Desk) => boolean;
}

/** Every family of moves. Shares by measuring on the demo campus: cheap moves often, ejections seldom. */
export const NEIGHBOURHOODS: readonly Neighbourhood[] = [
  { name: "relocate-run", share: 60, propose: relocateRun },
  { name: "fill-day", share: 10, propose: fillDay },
  { name: "eject-runs", share: 4, propose: ejectRuns },
  { name: "insert-run", share: 1, propose: insertRun },
];
