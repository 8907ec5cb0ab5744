import { accessSync, constants, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { LogEntry, LogLine, Store } from "#shared/domain/store.ts";
import { DocumentError, codeOf, documentErrorOf } from "./document-error.ts";
import { checkHeader, hasWal, walOf, withoutWal } from "./header.ts";
import type { Asker } from "./lock.ts";
import { describeHolder, takeLock } from "./lock.ts";
import { migrate } from "./migrations/migrate.ts";
import { isOpenHere, noteOpen } from "./open-files.ts";
import { PartnerLinks } from "./partner-links.ts";
import { PartnerRequests } from "./partner-requests.ts";
import { Publications } from "./publications.ts";
import { PublishedPlans } from "./published-plans.ts";
import { ReadOnlyStore } from "./read-only-store.ts";
import type { Copyable } from "./save-copy.ts";
import { saveCopy } from "./save-copy.ts";
import type { ScenarioFile } from "./scenario-store.ts";
import { Scenarios } from "./scenarios.ts";
import { checkSound } from "./soundness.ts";
import type { Connection } from "./sqlite.ts";
import { connect, connectImage, imageThroughSqlite } from "./sqlite.ts";
import { SqliteStore } from "./sqlite-store.ts";
import type { ReadOnlyReason } from "./texts.ts";
import { UndoRedo } from "./undo.ts";

/** A document that is open. */
export interface OpenDocumentFile {
  readonly store: Store;
  /** The file itself, links followed. */
  readonly path: string;
  readonly readOnly: boolean;
  /** Why it is open for reading only, or blank. */
  readonly readOnlyReason: ReadOnlyReason | "";
  /** Who has it open for writing, where another has. */
  readonly heldBy: string;
  /** The next step to undo and to redo. */
  steps(): Promise<{ readonly undo: LogLine | null; readonly redo: LogLine | null }>;
  undo(author: string, at: string): Promise<LogEntry | null>;
  redo(author: string, at: string): Promise<LogEntry | null>;
  /** Its branches; opening the document reads none of them. */
  readonly scenarios: Scenarios;
  /** What its calendars last said. */
  readonly publications: Publications;
  /** The plans that were published. */
  readonly published: PublishedPlans;
  /** The links of partners, and how the plan is shared. */
  readonly partners: PartnerLinks;
  /** What partners ask for. */
  readonly requests: PartnerRequests;
  /** @throws DocumentError */
  saveCopy(path: string): Promise<void>;
}

/** How to open a document. */
export interface OpenOptions extends Asker {
  /** Open for reading only, even where it could be written. */
  readonly readOnly?: boolean;
}

/**
 * Opens a document: for writing if it can be, else for reading only with the reason.
 * @throws DocumentError; then the file is untouched
 */
export async function openDocument(path: string, options: OpenOptions): Promise<OpenDocumentFile> {
  const file = realFile(path);
  try {
    if (!isOpenHere(file)) checkHeader(file);
    const obstacle = options.readOnly ? "asked" : obstacleTo(file);
    if (obstacle) return openToRead(file, options, obstacle, "");
    const lock = takeLock(file, options);
    if (lock.kind === "unwritable") return openToRead(file, options, "folder", "");
    if (lock.kind === "held") return openToRead(file, options, "held", describeHolder(lock.by));
    return openToWrite(file, options, lock.release);
  } catch (error) {
    throw documentErrorOf(error, file);
  }
}

function openToWrite(file: string, asker: Asker, releaseLock: () => void): OpenDocumentFile {
  const noteClosed = noteOpen(file);
  const release = () => {
    noteClosed();
    releaseLock();
  };
  try {
    return documentOf(
      new SqliteStore({ path: file, connect: () => connectToWrite(file), release }),
      file,
      asker,
      "",
      "",
    );
  } catch (error) {
    release();
    throw error;
  }
}

function connectToWrite(file: string): Connection {
  const connection = connect(file);
  try {
    checkSound(connection, file);
    migrate(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function openToRead(file: string, asker: Asker, reason: ReadOnlyReason, heldBy: string): OpenDocumentFile {
  const connection = connectImage(withoutWal(imageOf(file, reason === "held")), file);
  try {
    checkSound(connection, file);
    migrate(connection);
    return documentOf(new ReadOnlyStore(connection), file, asker, reason, heldBy);
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The bytes of a document. Where another writes, or a WAL waits to be taken in, only SQLite knows what they are. */
function imageOf(file: string, held: boolean): Buffer {
  if (!held && !isOpenHere(file) && !hasWal(file)) return readFileSync(file);
  try {
    return imageThroughSqlite(file);
  } catch (error) {
    if (held || codeOf(error) !== "SQLITE_CANTOPEN") throw error;
    throw new DocumentError("unfinished", file, { sidecar: basename(walOf(file)) }, error);
  }
}

function documentOf(
  store: Store & Copyable & ScenarioFile,
  path: string,
  asker: Asker,
  readOnlyReason: ReadOnlyReason | "",
  heldBy: string,
): OpenDocumentFile {
  const steps = new UndoRedo(store);
  return {
    store,
    path,
    readOnly: readOnlyReason !== "",
    readOnlyReason,
    heldBy,
    scenarios: new Scenarios(store, store, readOnlyReason === ""),
    publications: new Publications(store),
    published: new PublishedPlans(store, store),
    partners: new PartnerLinks(store),
    requests: new PartnerRequests(store),
    steps: () => steps.steps(),
    undo: (author, at) => steps.undo({ author, at }),
    redo: (author, at) => steps.redo({ author, at }),
    saveCopy: async (target) => saveCopy(store, path, target, asker),
  };
}

/** What stands in the way of writing, as far as the system tells beforehand. */
function obstacleTo(file: string): ReadOnlyReason | null {
  if (!mayWrite(file)) return mayWrite(dirname(file)) ? "file" : "folder";
  return mayWrite(dirname(file)) ? null : "folder";
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function realFile(path: string): string {
  try {
    const file = realpathSync(path);
    if (!statSync(file).isFile()) throw new DocumentError("not-a-file", file);
    return file;
  } catch (error) {
    throw documentErrorOf(error, path);
  }
}
