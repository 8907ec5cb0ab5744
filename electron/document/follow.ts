import type { Snapshot } from "#shared/domain/store.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { readEntry, readHistory, readRevision } from "./rows/log-rows.ts";
import { connectToFollow } from "./sqlite.ts";
import { readSnapshot } from "./sqlite-store.ts";

/** A document as it stands, and when it was last changed: ISO 8601, blank where it never was. */
export interface Followed extends Snapshot {
  readonly at: string;
}

/** More commits than this are read as a whole campus. */
const MOST_ENTRIES = 200;

/**
 * The document as its file has it now, for a thread that only looks: over a read-only connection that is closed again at
 * once, so that it never keeps the writer from closing the file. What was read before is brought up to date by the log.
 * @throws what SQLite throws
 */
export function followDocument(path: string, known: Followed | null): Followed {
  const connection = connectToFollow(path);
  try {
    return connection.transaction(() => {
      const revision = readRevision(connection);
      if (known?.revision === revision) return known;
      const at = readHistory(connection, 1)[0]?.at ?? "";
      if (!known || revision < known.revision || revision - known.revision > MOST_ENTRIES)
        return { ...readSnapshot(connection), at };
      let { campus } = known;
      for (let next = known.revision + 1; next <= revision; next++) {
        const entry = readEntry(connection, next);
        if (!entry) return { ...readSnapshot(connection), at };
        campus = applyDiff(campus, entry.diff);
      }
      return { campus, revision, at };
    })();
  } finally {
    connection.close();
  }
}
