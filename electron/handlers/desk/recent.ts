import { oneAtATime } from "./one-at-a-time.ts";
import { readSmallFile, writeSmallFile } from "./small-file.ts";

/** A document opened before. */
export interface RecentDocument {
  readonly path: string;
  readonly name: string;
}

/** The documents opened before, newest first. */
export interface RecentDocuments {
  list(): Promise<readonly RecentDocument[]>;
  /** Puts a document in front. */
  add(document: RecentDocument): Promise<void>;
  /** Leaves a document out, such as one that is no longer there. */
  forget(path: string): Promise<void>;
  /** Calls back after every change. */
  subscribe(listener: (documents: readonly RecentDocument[]) => void): void;
}

const LONGEST = 10;

/** The documents opened before, kept in a file. */
export function recentDocuments(path: string): RecentDocuments {
  const turn = oneAtATime();
  const listeners: ((documents: readonly RecentDocument[]) => void)[] = [];

  async function list(): Promise<RecentDocument[]> {
    const found = await readSmallFile(path);
    return Array.isArray(found) ? found.filter(isRecent).slice(0, LONGEST) : [];
  }

  async function write(documents: readonly RecentDocument[]): Promise<void> {
    await writeSmallFile(path, documents);
    for (const listener of listeners) listener(documents);
  }

  const without = async (gone: string) => (await list()).filter((it) => it.path !== gone);
  return {
    list,
    add: (document) => turn(async () => write([document, ...(await without(document.path))].slice(0, LONGEST))),
    forget: (gone) => turn(async () => write(await without(gone))),
    subscribe: (listener) => void listeners.push(listener),
  };
}

function isRecent(value: unknown): value is RecentDocument {
  const { path, name } = Object(value) as Partial<Record<keyof RecentDocument, unknown>>;
  return typeof path === "string" && typeof name === "string";
}
