import { create } from "zustand";
import type { ExportEvent } from "#shared/contract/export.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { ExportFormat } from "#shared/feeds/formats.ts";
import { FORMATS } from "#shared/feeds/formats.ts";
import type { Selection, Subject } from "#shared/feeds/selection.ts";
import { wholePlan } from "#shared/feeds/selection.ts";
import { door } from "#renderer/bridge/door.ts";
import { useDocument } from "./document.ts";
import { goTo } from "./navigation.ts";
import { usePreferences } from "./preferences.ts";
import { showRunning } from "./running.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** What the planner chooses on the screen, and what a preset remembers. */
export interface ExportWish {
  readonly formats: readonly ExportFormat[];
  readonly what: Subject;
  /** One of them by its code; blank for all. */
  readonly code: string;
  /** Days, both included; null for the first and the last of the plan. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Only the meetings of this partner; blank for all. */
  readonly partner: string;
  readonly everyPartner: boolean;
  readonly paper: "a4" | "a3";
}

/** Writing files on this computer. */
export interface Export {
  readonly phase: "choosing" | "writing" | "done";
  readonly wish: ExportWish;
  /** Blank until the program has proposed one. */
  readonly folder: string;
  /** Can the program make PDF itself? In a browser the print dialog does. */
  readonly pdf: boolean;
  /** How it stands, while it writes. */
  readonly step: Extract<ExportEvent, { phase: "writing" }> | null;
  /** Where the files are and how many, once they are written; `stopped` where the planner stopped it. */
  readonly written: { readonly folder: string; readonly files: number; readonly stopped: boolean } | null;
  readonly problem: Said | null;
}

const FIRST_WISH: ExportWish = {
  formats: ["plan", "ics"],
  what: "all",
  code: "",
  from: null,
  to: null,
  partner: "",
  everyPartner: false,
  paper: "a4",
};

/** Writing files on this computer. */
export const useExport = create<Export>(() => ({
  phase: "choosing",
  wish: FIRST_WISH,
  folder: "",
  pdf: false,
  step: null,
  written: null,
  problem: null,
}));

let stop = new AbortController();

/** Asks the program for a folder, where the planner has named none, and whether it makes PDF. */
export async function proposeFolder(): Promise<void> {
  try {
    const { folder, pdf } = await door().export.proposal();
    useExport.setState((now) => ({ pdf, folder: now.folder === "" ? folder : now.folder }));
  } catch (error) {
    useExport.setState({ problem: errorSaid(error) });
  }
}

/** Changes what is chosen. */
export function wishExport(change: Partial<ExportWish>): void {
  useExport.setState((now) => ({ wish: { ...now.wish, ...change }, problem: null }));
}

/** Chooses a format, or no longer. */
export function chooseFormat(format: ExportFormat, chosen: boolean): void {
  const { formats } = useExport.getState().wish;
  wishExport({ formats: FORMATS.filter((one) => (one === format ? chosen : formats.includes(one))) });
}

/** Goes to *Export* with what is on another screen chosen already. */
export function exportThis(wish: Partial<ExportWish>): void {
  useExport.setState({ phase: "choosing", written: null });
  wishExport({ code: "", from: null, to: null, partner: "", everyPartner: false, ...wish });
  goTo("export");
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
export function mayWrite({ phase, wish, folder }: Pick<Export, "phase" | "wish" | "folder">): boolean {
  return phase !== "writing" && wish.formats.length > 0 && folder.trim() !== "";
}

/** The part of the plan that is chosen. */
export function chosenSelection(campus: Campus, wish: ExportWish): Selection {
  const whole = wholePlan(campus);
  return {
    what: wish.what,
    codes: wish.what === "all" || wish.code.trim() === "" ? [] : [wish.code.trim()],
    from: wish.from ?? whole.from,
    to: wish.to ?? whole.to,
    partner: wish.everyPartner ? "" : wish.partner,
  };
}

/** Writes what was chosen; it goes on while the planner looks at other screens. */
export async function writeExport(): Promise<void> {
  const now = useExport.getState();
  const { campus } = useDocument.getState();
  if (!mayWrite(now) || !campus) return;
  useExport.setState({ phase: "writing", written: null, step: null, problem: null });
  stop = new AbortController();
  const { formats, everyPartner, paper } = now.wish;
  const { language } = usePreferences.getState();
  const selection = forDoor(chosenSelection(campus, now.wish));
  const order = { selection, formats: [...formats], everyPartner, paper, language, folder: now.folder.trim() };
  try {
    for await (const event of await door().export.write(order, { signal: stop.signal })) take(event);
  } catch (error) {
    if (!stop.signal.aborted) useExport.setState({ phase: "choosing", problem: errorSaid(error) });
  } finally {
    showRunning(null);
    if (stop.signal.aborted) noteStopped(order.folder);
  }
}

/** Stops writing; what is written by then stays. */
export function stopExport(): void {
  stop.abort();
}

/** Opens what was chosen as a page of its own, and the browser's print dialog over it. */
export async function printExport(): Promise<void> {
  const { wish } = useExport.getState();
  const { campus } = useDocument.getState();
  if (!campus) return;
  try {
    const { language } = usePreferences.getState();
    const selection = forDoor(chosenSelection(campus, wish));
    const answer = await door().export.printPage({ selection, paper: wish.paper, language });
    if ("refused" in answer) return useExport.setState({ problem: refusalSaid(answer) });
    const page = window.open(answer.path, "_blank");
    if (page) page.addEventListener("load", () => page.print());
    else useExport.setState({ problem: say("export.printBlocked") });
  } catch (error) {
    useExport.setState({ problem: errorSaid(error) });
  }
}

function forDoor({ codes, ...rest }: Selection) {
  return { ...rest, codes: [...codes] };
}

function take(event: ExportEvent): void {
  if (event.phase === "refused") {
    useExport.setState({ phase: "choosing", problem: refusalSaid(event.refusal) });
  } else if (event.phase === "done") {
    const { folder, files } = event;
    useExport.setState({ phase: "done", written: { folder, files, stopped: false } });
  } else {
    useExport.setState({ step: event });
    const said = say("export.running", { done: event.done, total: event.total });
    showRunning({ said, share: event.done / Math.max(1, event.total), cancel: stopExport });
  }
}

function noteStopped(folder: string): void {
  const { phase, step } = useExport.getState();
  if (phase === "writing")
    useExport.setState({ phase: "done", written: { folder, files: step?.files ?? 0, stopped: true } });
}
