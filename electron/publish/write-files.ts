import { lstat, mkdir, open, readdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { PublishError, publishErrorFrom } from "./publish-error.ts";

/** A file to write: its path within the folder, with `/` between the parts, and what it holds. */
export type FileToWrite =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly bytes: Uint8Array };

/** How a draft is called: after the file it will be, and the process that writes it. */
const DRAFT = /^\..+\.(\d+)\.part$/;

/** Files written at the same time: enough to keep a disk busy while it flushes. */
const AT_ONCE = 16;

/**
 * Writes files into a folder, made where it is missing: all of them, or, where one cannot be written, none. Each is
 * written beside its place and flushed; only when all are on disk do they take their places.
 * Gives the number of files.
 * @param signal stops it as long as no file has taken its place
 * @throws PublishError, or the signal's reason
 */
export async function writeFiles(folder: string, files: readonly FileToWrite[], signal?: AbortSignal): Promise<number> {
  const parked: { readonly from: string; readonly to: string }[] = [];
  let at = folder;
  try {
    await mkdir(folder, { recursive: true });
    const places = files.map(({ name }) => placeIn(folder, name));
    for (const parent of new Set(places.map((place) => dirname(place)))) {
      at = parent;
      await mkdir(parent, { recursive: true });
      await refuseDetour(folder, parent);
      await sweep(parent);
    }
    await eachOf(places, refuseFolder);
    await eachOf(files, async (file, index) => {
      signal?.throwIfAborted();
      const to = places[index];
      const from = join(dirname(to), `.${basename(to)}.${process.pid}.part`);
      parked.push({ from, to });
      await writeFlushed(from, "text" in file ? file.text : file.bytes).catch((error: unknown) => {
        throw publishErrorFrom(error, to);
      });
    });
    signal?.throwIfAborted();
    await eachOf(parked, async ({ from, to }) => {
      at = to;
      await rename(from, to);
    });
    for (const parent of new Set(places.map((place) => dirname(place)))) await flushFolder(parent);
  } catch (error) {
    await Promise.all(parked.map(({ from }) => rm(from, { force: true })));
    throw signal?.aborted ? error : publishErrorFrom(error, at);
  }
  return files.length;
}

/** Drafts of exports that were cut short; those of a process that still runs are its own business. */
async function sweep(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => DRAFT.test(name));
  const dead = drafts.filter((name) => !isRunning(Number(DRAFT.exec(name)?.[1])));
  await Promise.all(dead.map((name) => rm(join(folder, name), { force: true })));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Where a file of this name stands. @throws PublishError for a name that leads out of the folder. */
function placeIn(folder: string, name: string): string {
  const place = resolve(folder, name);
  const way = relative(resolve(folder), place);
  if (way === "" || way.startsWith("..") || isAbsolute(way) || /[\0\\]/.test(name))
    throw new PublishError("outside", name);
  return place;
}

/** Refuses a folder that a link leads out of the chosen one. */
async function refuseDetour(folder: string, parent: string): Promise<void> {
  const way = relative(await realpath(folder), await realpath(parent));
  if (way.startsWith("..") || isAbsolute(way)) throw new PublishError("outside", parent);
}

/** Refuses a place where a folder stands: it could not be taken, and the others would have been. */
async function refuseFolder(place: string): Promise<void> {
  const there = await lstat(place).catch(() => null);
  if (there?.isDirectory()) throw new PublishError("not-a-file", place);
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  // A file left by an export that was cut short is ours to replace, whatever it is; a link is never followed.
  await rm(path, { force: true });
  const file = await open(path, "wx", 0o644);
  try {
    await file.writeFile(content, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new names last; where a system cannot flush a folder, its own order has to do. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Runs a task for every item, some at a time; after a failure no new one begins, and all begun have ended. */
async function eachOf<T>(items: readonly T[], task: (item: T, index: number) => Promise<void>): Promise<void> {
  let [next, failure] = [0, null as { error: unknown } | null];
  const lane = async () => {
    while (next < items.length && failure === null) {
      const index = next++;
      await task(items[index], index).catch((error: unknown) => {
        failure ??= { error };
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (failure) throw (failure as { error: unknown }).error;
}
