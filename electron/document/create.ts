import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Campus } from "#shared/domain/campus.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import { campusFrom, settingsOf } from "#shared/domain/tables.ts";
import { DocumentError } from "./document-error.ts";
import { migrate } from "./migrations/migrate.ts";
import { makeFile } from "./new-file.ts";
import { writeDiff } from "./rows/campus-rows.ts";
import { connectNew } from "./sqlite.ts";

/**
 * Makes a new document that holds a campus, at revision 0, as a single closed file.
 * @param at ISO 8601 instant of its making
 * @throws DocumentError: there is such a file already, the disk is full, the folder may not be written
 */
export function createDocument(path: string, campus: Campus, at: string): void {
  const target = resolve(path);
  if (existsSync(target)) throw new DocumentError("exists", target);
  settingsOf(campus);
  makeFile(target, (temporary) => {
    const connection = connectNew(temporary);
    try {
      migrate(connection);
      connection.transaction(() => {
        connection.prepare("INSERT INTO document (one, id, created) VALUES (1, ?, ?)").run(randomUUID(), at);
        writeDiff(connection, diffBetween(campusFrom({}), campus));
      })();
    } finally {
      connection.close();
    }
  });
}
