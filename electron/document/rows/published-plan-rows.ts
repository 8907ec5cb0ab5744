import type { PublishedPlan } from "#shared/domain/published-plan.ts";
import type { Connection } from "#electron/document/sqlite.ts";
import { number, text } from "./cells.ts";
import { blankRow, prepare, query } from "./query.ts";

const names = ["revision", "name", "at", "author"] as const;

/** Every published plan, newest first. */
export function readPublishedPlans(connection: Connection): readonly PublishedPlan[] {
  const select = query.selectFrom("published_plan").select(names).orderBy("revision", "desc");
  return (prepare(connection, select).raw().all() as unknown[][]).map(([revision, name, at, author]) => ({
    revision: number.fromCell(revision),
    name: text.fromCell(name),
    at: text.fromCell(at),
    author: text.fromCell(author),
  }));
}

/** Writes a published plan. */
export function writePublishedPlan(connection: Connection, { revision, name, at, author }: PublishedPlan): void {
  prepare(connection, query.insertInto("published_plan").values(blankRow(names))).run(revision, name, at, author);
}
