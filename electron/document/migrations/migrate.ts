import type { Connection } from "#electron/document/sqlite.ts";
import { first } from "./001-first.ts";
import { scenarios } from "./002-scenarios.ts";
import { publications } from "./003-publications.ts";
import { absence } from "./004-absence.ts";
import { partnerLinks } from "./005-partner-links.ts";
import { requests } from "./006-requests.ts";
import { publishedPlans } from "./007-published-plans.ts";
import { weights } from "./008-weights.ts";
import { shares } from "./009-shares.ts";
import type { Migration } from "./migration.ts";

/** Every migration, oldest first, without gaps: the n-th leads to version n. */
export const migrations: readonly Migration[] = [
  first,
  scenarios,
  publications,
  absence,
  partnerLinks,
  requests,
  publishedPlans,
  weights,
  shares,
];

/** The version of a document that this program writes. */
export const DOCUMENT_VERSION = migrations.length;

/** What marks a SQLite file as a campus: `DAGD`, read by `file` and by ourselves. */
export const APPLICATION_ID = 0x44_41_47_44;

/** The version a document is at: 0 for a blank database. */
export function versionOf(connection: Connection): number {
  return connection.pragma("user_version", { simple: true }) as number;
}

/** Brings a document up to a version, each step in one transaction with its version and its row in `migrations`. */
export function migrate(connection: Connection, to: number = DOCUMENT_VERSION): void {
  for (const migration of migrations.slice(versionOf(connection), to))
    connection
      .transaction(() => {
        connection.exec(migration.sql);
        connection
          .prepare("INSERT INTO migrations (version, name) VALUES (?, ?)")
          .run(migration.version, migration.name);
        connection.pragma(`application_id = ${APPLICATION_ID}`);
        connection.pragma(`user_version = ${migration.version}`);
      })
      .immediate();
}
