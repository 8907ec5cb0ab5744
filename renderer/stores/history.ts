import { create } from "zustand";
import type { Door } from "#shared/contract/contract.ts";
import { parseDay, weekOf } from "#shared/domain/calendar.ts";
import { door } from "#renderer/bridge/door.ts";
import { useDocument, whileSaving } from "./document.ts";
import { goTo, goToWeek } from "./navigation.ts";
import { notify } from "./notices.ts";
import type { Said } from "./said.ts";
import { errorSaid, say } from "./said.ts";
import { select } from "./selection.ts";

/** A commit, as the log lists it. */
export type HistoryLine = Awaited<ReturnType<Door["document"]["history"]>>[number];

/** The log of the document, as far back as it was read. */
export interface History {
  /** Newest first. */
  readonly lines: readonly HistoryLine[];
  /** Is there more, further back? */
  readonly more: boolean;
  /** The revision that is looked at. */
  readonly chosen: number | null;
  readonly problem: Said | null;
}

/** The log of the document. */
export const useHistory = create<History>(() => ({ lines: [], more: false, chosen: null, problem: null }));

const PAGE = 200;
const MOST = 1000;

/** Reads the newest of the log again, as far back as it was shown. */
export async function loadHistory(): Promise<void> {
  const limit = Math.min(MOST, Math.max(PAGE, useHistory.getState().lines.length));
  await read(async () => {
    const lines = await door().document.history({ limit });
    return { lines, more: lines.length === limit };
  });
}

/** Reads one page further back. */
export async function loadOlder(): Promise<void> {
  const { lines } = useHistory.getState();
  const last = lines.at(-1);
  if (!last) return;
  await read(async () => {
    const older = await door().document.history({ limit: PAGE, before: last.revision });
    return { lines: [...lines, ...older], more: older.length === PAGE };
  });
}

/** Looks at an entry, or at none. */
export function chooseEntry(revision: number | null): void {
  useHistory.setState({ chosen: revision });
}

/**
 * The steps that stand no more, by revision: the last word about a step counts. What lies further back than the lines
 * can only be told of by them, so that a part of the log suffices.
 * @param lines newest first
 */
export function undoneOf(lines: readonly HistoryLine[]): ReadonlySet<number> {
  const spoken = new Set<number>();
  const undone = new Set<number>();
  for (const { undoes, redoes } of lines) {
    const step = undoes ?? redoes;
    if (step === undefined || spoken.has(step)) continue;
    spoken.add(step);
    if (undoes !== undefined) undone.add(step);
  }
  return undone;
}

/** The steps after a revision that still stand: what going back to it undoes. Undo and redo are no steps themselves. */
export function stepsAfter(lines: readonly HistoryLine[], revision: number): readonly HistoryLine[] {
  const undone = undoneOf(lines);
  return lines.filter(
    (line) =>
      line.revision > revision && line.undoes === undefined && line.redoes === undefined && !undone.has(line.revision),
  );
}

/** Takes back every step after a revision. */
export async function goBackTo(revision: number): Promise<void> {
  const count = stepsAfter(useHistory.getState().lines, revision).length;
  try {
    await whileSaving(door().document.undoTo({ revision }));
    notify(say("history.wentBack", { count }));
  } catch (error) {
    notify(errorSaid(error), { tone: "problem" });
  }
}

/** How the window goes to what an entry is about; null where there is no such place. */
export function wayTo({ about: { values }, undoes }: HistoryLine): (() => void) | null {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : "");
  const [run, kind] = [text("run"), text("kind")];
  // After an undo the meeting stands where it came from.
  const there = undoes === undefined && text("toDate") !== "";
  const day = parseDay(text(there ? "toDate" : "date"));
  if (run !== "" && kind !== "" && day !== null)
    return () => {
      select({ what: "meeting", run, kind, day, daypart: text(there ? "toDaypart" : "daypart") });
      goToWeek(weekOf(day));
    };
  if (run !== "") return () => show("courses", "run", run);
  if (text("room") !== "") return () => show("rooms", "room", text("room"));
  if (text("machine") !== "") return () => show("rooms", "machine", text("machine"));
  if (text("table") !== "") return () => goTo("tables");
  return null;
}

function show(screen: "courses" | "rooms", what: "run" | "room" | "machine", code: string): void {
  select({ what, code });
  goTo(screen);
}

async function read(work: () => Promise<Pick<History, "lines" | "more">>): Promise<void> {
  const at = useDocument.getState().state?.path;
  try {
    const found = await work();
    // Another document may have been opened meanwhile.
    if (useDocument.getState().state?.path === at) useHistory.setState({ ...found, problem: null });
  } catch (error) {
    useHistory.setState({ problem: errorSaid(error) });
  }
}
