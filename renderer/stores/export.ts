import { create } from "zustand";
import type { Door } from "#shared/contract/contract.ts";
import { door } from "#renderer/bridge/door.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid } from "./said.ts";

/** What can be written: the plan with its figures, calendars, the campus folder. */
export type Exported = Parameters<Door["export"]["write"]>[0]["what"][number];

/** Everything that can be written, in the order of the screen. */
export const ALL_EXPORTS: readonly Exported[] = ["plan", "calendars", "campus"];

/** Writing files on this computer. */
export interface Export {
  readonly phase: "choosing" | "writing" | "done";
  readonly what: readonly Exported[];
  /** Blank until the program has proposed one. */
  readonly folder: string;
  /** Where the files are and how many, once they are written. */
  readonly written: { readonly folder: string; readonly files: number } | null;
  readonly problem: Said | null;
}

/** Writing files on this computer. */
export const useExport = create<Export>(() => ({
  phase: "choosing",
  what: ["plan", "calendars"],
  folder: "",
  written: null,
  problem: null,
}));

/** Asks the program for a folder, where the planner has named none. */
export async function proposeFolder(): Promise<void> {
  try {
    const { folder } = await door().export.proposal();
    if (useExport.getState().folder === "") useExport.setState({ folder });
  } catch (error) {
    useExport.setState({ problem: errorSaid(error) });
  }
}

/** Chooses a thing to write, or no longer. */
export function chooseExport(what: Exported, chosen: boolean): void {
  useExport.setState((now) => ({
    what: ALL_EXPORTS.filter((one) => (one === what ? chosen : now.what.includes(one))),
    problem: null,
  }));
}

/** Names the folder to write to. */
export function exportTo(folder: string): void {
  useExport.setState({ folder, problem: null });
}

/** Lets the planner choose the folder with the system's dialog. */
export async function chooseExportFolder(): Promise<void> {
  try {
    const folder = await door().dialog.chooseFolder();
    if (folder !== null) exportTo(folder);
  } catch (error) {
    useExport.setState({ problem: errorSaid(error) });
  }
}

/** Can it be written as chosen? */
export function mayWrite({ phase, what, folder }: Export): boolean {
  return phase !== "writing" && what.length > 0 && folder.trim() !== "";
}

/** Writes what was chosen. */
export async function writeExport(): Promise<void> {
  const now = useExport.getState();
  if (!mayWrite(now)) return;
  useExport.setState({ phase: "writing", written: null, problem: null });
  try {
    const answer = await door().export.write({ what: [...now.what], folder: now.folder.trim() });
    if ("refused" in answer) useExport.setState({ phase: "choosing", problem: refusalSaid(answer) });
    else useExport.setState({ phase: "done", written: answer });
  } catch (error) {
    useExport.setState({ phase: "choosing", problem: errorSaid(error) });
  }
}
