import { create } from "zustand";
import { door } from "#renderer/bridge/door.ts";
import { useDocument } from "./document.ts";
import { notify } from "./notices.ts";
import type { Said } from "./said.ts";
import { errorSaid, say } from "./said.ts";

/** A document opened before. */
export interface RecentFile {
  readonly path: string;
  readonly name: string;
}

/** What the window knows of files on this computer. */
export interface Files {
  readonly recent: readonly RecentFile[];
  /** The panel that asks for a path where there is no dialog of the system. */
  readonly asking: "open" | "copy" | null;
  readonly problem: Said | null;
}

/** Recent files, and the path panel of browser mode. */
export const useFiles = create<Files>(() => ({ recent: [], asking: null, problem: null }));

/** Fetches the list of recent files. */
export async function loadRecent(): Promise<void> {
  useFiles.setState({ recent: await door().document.recent() });
}

/** Lets the planner choose a document: with the system's dialog, in browser mode with the path panel. */
export async function chooseOpen(): Promise<void> {
  await choose("open", await hasDialogs(), async () => door().dialog.chooseOpen(), openPath);
}

/** Lets the planner choose where a copy goes. */
export async function chooseCopy(): Promise<void> {
  const proposal = copyProposal();
  await choose("copy", await hasDialogs(), async () => door().dialog.chooseCopy({ proposal }), saveCopyTo);
}

/** Opens the document at a path. A problem is kept for the panel, where that stands open, else shown. */
export async function openPath(path: string): Promise<boolean> {
  return tell(async () => {
    await door().document.open({ path });
    await loadRecent();
  });
}

/** Opens the demo campus. */
export async function openDemo(): Promise<boolean> {
  return tell(async () => void (await door().document.openDemo()));
}

/** Writes a copy of the document; the open document stays the one it is. */
export async function saveCopyTo(path: string): Promise<boolean> {
  return tell(async () => {
    const saved = await door().document.saveCopy({ path });
    notify(say("notice.copySaved", { path: saved.path }));
  });
}

/** Closes the path panel. */
export function stopAsking(): void {
  useFiles.setState({ asking: null, problem: null });
}

/** A path to propose for a copy: beside the document, with "kopie" in its name. */
export function copyProposal(): string {
  const path = useDocument.getState().state?.path || "campus.campus";
  return path.replace(/(\.campus)?$/, "-kopie.campus");
}

async function hasDialogs(): Promise<boolean> {
  return (await door().app.about()).mode === "electron";
}

async function choose(
  asking: "open" | "copy",
  dialogs: boolean,
  ask: () => Promise<string | null>,
  use: (path: string) => Promise<boolean>,
): Promise<void> {
  if (!dialogs) {
    useFiles.setState({ asking, problem: null });
    return;
  }
  const path = await ask();
  if (path !== null) await use(path);
}

async function tell(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    stopAsking();
    return true;
  } catch (error) {
    const said = errorSaid(error);
    if (useFiles.getState().asking) useFiles.setState({ problem: said });
    else notify(said, { tone: "problem" });
    return false;
  }
}
