import { create } from "zustand";
import type { Door } from "#shared/contract/contract.ts";
import { door } from "#renderer/bridge/door.ts";
import { lookForDialogs, useDialogs } from "./dialogs.ts";
import { whileSaving } from "./document.ts";
import { notify } from "./notices.ts";
import { usePreferences } from "./preferences.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** What the program found in the files. */
export type ImportPreview = Extract<Awaited<ReturnType<Door["import"]["preview"]>>, { tables: unknown }>;

/** Reading a campus in, step by step; it stays where it is while the planner looks at other screens. */
export interface Import {
  readonly phase: "choosing" | "reading" | "preview" | "carrying" | "done";
  /** Name of the folder, or of the only file; blank for several files. */
  readonly source: string;
  readonly preview: ImportPreview | null;
  readonly leaveFaultyRowsOut: boolean;
  /** Is an answer on its way? */
  readonly asking: boolean;
  /** Rows that were left out, once it is done. */
  readonly left: number;
  readonly problem: Said | null;
}

/** All a campus is made of together; the program takes no more in one message. */
export const MOST_BYTES = 50_000_000;
const MOST_FILES = 200;
/** Kinds that are refused are sent too: the program says what to do with them. */
const READABLE = /\.(csv|tsv|txt|xlsx|ods|xlsm|xls|xlsb|numbers|ics|ctt|ectt|fet)$/i;
const fresh: Import = {
  phase: "choosing",
  source: "",
  preview: null,
  leaveFaultyRowsOut: false,
  asking: false,
  left: 0,
  problem: null,
};

/** Reading a campus in. */
export const useImport = create<Import>(() => fresh);

/** Reads files the planner chose or dropped, and shows what stands in them. */
export async function previewFiles(chosen: readonly File[]): Promise<void> {
  const files = chosen.filter(isTableFile);
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length === 0) return refuse(say("import.noTables", { count: chosen.length }));
  if (files.length > MOST_FILES) return refuse(say("import.tooMany", { count: files.length, most: MOST_FILES }));
  if (bytes > MOST_BYTES)
    return refuse(say("import.tooLarge", { size: megabytes(bytes), most: megabytes(MOST_BYTES) }));
  await preview(sourceOf(files), async () => {
    const sent = await Promise.all(files.map(async (file) => ({ name: file.name, base64: await base64Of(file) })));
    return door().import.preview({ files: sent });
  });
}

/** Reads a folder, or a workbook, on this computer by its path. */
export async function previewPath(path: string): Promise<void> {
  await preview(path, () => door().import.preview({ path }));
}

/** Lets the planner choose a folder with the system's dialog. */
export async function chooseImportFolder(): Promise<void> {
  try {
    const path = await door().dialog.chooseFolder();
    if (path !== null) await previewPath(path);
  } catch (error) {
    refuse(errorSaid(error));
  }
}

/** Questions that still wait for the planner's word. */
export function openQuestions(preview: ImportPreview | null): ImportPreview["questions"] {
  return preview?.questions.filter(({ id, options }) => !options.includes(preview.answers[id])) ?? [];
}

/** Answers a question about the files; the preview is made anew with it. */
export async function answerQuestion(id: string, option: string): Promise<void> {
  await askAgain({ [id]: option }, useImport.getState().preview?.mode ?? "replace");
}

/** Answers every open question as it is proposed. */
export async function answerAsProposed(): Promise<void> {
  const { preview: now } = useImport.getState();
  const answers = openQuestions(now).map(({ id, proposal }) => [id, proposal] as const);
  await askAgain(Object.fromEntries(answers), now?.mode ?? "replace");
}

/** Does the import take the place of the campus, or add to it what it names? */
export async function importMode(mode: ImportPreview["mode"]): Promise<void> {
  await askAgain({}, mode);
}

async function askAgain(answers: Record<string, string>, mode: ImportPreview["mode"]): Promise<void> {
  useImport.setState({ asking: true });
  try {
    const answer = await door().import.answer({ answers, mode });
    if ("refused" in answer) useImport.setState({ problem: refusalSaid(answer) });
    else useImport.setState({ preview: answer, problem: null });
  } catch (error) {
    useImport.setState({ problem: errorSaid(error) });
  } finally {
    useImport.setState({ asking: false });
  }
}

/** Keeps the faulty rows as a workbook, each with what is wrong with it. */
export async function keepFaultyRows(): Promise<void> {
  const { language } = usePreferences.getState();
  await kept((folder) => door().import.keepFaulty({ language, folder }), "import.kept.faulty");
}

/** Keeps a workbook to fill in. */
export async function keepTemplate(): Promise<void> {
  const { language } = usePreferences.getState();
  await kept((folder) => door().import.keepTemplate({ language, folder }), "import.kept.template");
}

/** Writes a file into the folder the planner chooses, or beside the document where there are no dialogs. */
async function kept(write: (folder: string) => ReturnType<Door["import"]["keepTemplate"]>, key: string): Promise<void> {
  try {
    // Asked for from the menu, no screen has looked yet.
    await lookForDialogs();
    const folder = useDialogs.getState().has ? await door().dialog.chooseFolder() : "";
    if (folder === null) return;
    const answer = await write(folder);
    if ("refused" in answer) notify(refusalSaid(answer), { tone: "problem" });
    else notify(say(key, { path: answer.path }));
  } catch (error) {
    notify(errorSaid(error), { tone: "problem" });
  }
}

/** Does the planner accept to leave the faulty rows out? */
export function leaveFaultyRowsOut(yes: boolean): void {
  useImport.setState({ leaveFaultyRowsOut: yes });
}

/** Rows that hold a fault. */
export function faultyRows(preview: ImportPreview | null): number {
  return preview?.tables.reduce((sum, { faulty }) => sum + faulty, 0) ?? 0;
}

/** May the preview be carried out: nothing is faulty, or the planner leaves out what is? */
export function mayCarryOut({ phase, preview, leaveFaultyRowsOut: accepted }: Import): boolean {
  if (phase !== "preview" || !preview || preview.tables.length === 0) return false;
  return accepted || !preview.issues.some(({ severity }) => severity === "error");
}

/** Makes what was read the campus: one edit, that undo takes back. */
export async function carryOutImport(): Promise<void> {
  const now = useImport.getState();
  if (!mayCarryOut(now)) return;
  useImport.setState({ phase: "carrying", problem: null });
  try {
    const answer = await whileSaving(door().import.carryOut({ leaveFaultyRowsOut: now.leaveFaultyRowsOut }));
    if ("refused" in answer) useImport.setState({ phase: "preview", problem: refusalSaid(answer) });
    else useImport.setState({ phase: "done", left: answer.left });
  } catch (error) {
    useImport.setState({ phase: "preview", problem: errorSaid(error) });
  }
}

/** Back to choosing. */
export function restartImport(): void {
  useImport.setState(fresh);
}

async function preview(source: string, ask: () => ReturnType<Door["import"]["preview"]>): Promise<void> {
  useImport.setState({ ...fresh, phase: "reading", source });
  try {
    const answer = await ask();
    if ("refused" in answer) refuse(refusalSaid(answer));
    else useImport.setState({ phase: "preview", preview: answer });
  } catch (error) {
    refuse(errorSaid(error));
  }
}

function refuse(problem: Said): void {
  useImport.setState({ ...fresh, problem });
}

/** A file that can hold tables. Of a chosen folder only its own files count, not those of folders in it. */
function isTableFile(file: File): boolean {
  const depth = (file.webkitRelativePath ?? "").split("/").length;
  return depth <= 2 && READABLE.test(file.name) && !file.name.startsWith(".");
}

function sourceOf(files: readonly File[]): string {
  const folder = (files[0].webkitRelativePath ?? "").split("/")[0];
  return folder || (files.length === 1 ? files[0].name : "");
}

async function base64Of(file: File): Promise<string> {
  return new Uint8Array(await file.arrayBuffer()).toBase64();
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
