import type { PartnerLink, Sharing } from "#shared/contract/partners.ts";
import { scopeSchema, sharingSchema } from "#shared/contract/partners.ts";
import type { Connection } from "#electron/document/sqlite.ts";
import { text } from "./cells.ts";
import { blankRow, prepare, query } from "./query.ts";

/** A link with the SHA-256 of its token, in hexadecimal digits: the token itself is nowhere kept. */
export interface KeptLink extends PartnerLink {
  readonly hash: string;
}

const names = [
  "id",
  "partner",
  "purpose",
  "hash",
  "scope",
  "created",
  "expires",
  "revoked",
  "last_visit",
  "author",
] as const;

/** All links, oldest first. @throws where a row is not one of ours */
export function readLinks(connection: Connection): readonly KeptLink[] {
  const select = query.selectFrom("partner_link").select(names).orderBy("created").orderBy("id");
  return (prepare(connection, select).raw().all() as unknown[][]).map(linkOf);
}

/** Writes a new link. */
export function writeLink(connection: Connection, link: KeptLink): void {
  const { id, partner, purpose, hash, scope, created, expires, revoked, lastVisit, author } = link;
  const insert = prepare(connection, query.insertInto("partner_link").values(blankRow(names)));
  insert.run(id, partner, purpose, hash, JSON.stringify(scope), created, expires, revoked, lastVisit, author);
}

/** Notes when a link was ended; one that was ended before stays as it was. */
export function writeRevoked(connection: Connection, id: string, at: string): void {
  const update = query
    .updateTable("partner_link")
    .set({ revoked: "" })
    .where("id", "=", "")
    .where("revoked", "is", null);
  prepare(connection, update).run(at, id);
}

/** Notes the day of the last visit. */
export function writeVisit(connection: Connection, id: string, day: string): void {
  prepare(connection, query.updateTable("partner_link").set({ last_visit: "" }).where("id", "=", "")).run(day, id);
}

/** Whether and where the plan is shared, and on which computer and from which file that was said. */
export interface KeptSharing {
  readonly where: string;
  readonly sharing: Sharing;
}

/** Whether and where the plan is shared, or null where nobody ever said. */
export function readSharing(connection: Connection): KeptSharing | null {
  const found = prepare(connection, query.selectFrom("sharing").select("settings")).pluck().get();
  if (found === undefined) return null;
  const kept = JSON.parse(text.fromCell(found)) as { readonly where?: unknown; readonly sharing?: unknown };
  const { data } = sharingSchema.safeParse(kept.sharing);
  return data ? { where: String(kept.where), sharing: data } : null;
}

/** Remembers whether and where the plan is shared. */
export function writeSharing(connection: Connection, sharing: KeptSharing): void {
  const replace = query.replaceInto("sharing").values(blankRow(["one", "settings"]));
  prepare(connection, replace).run(1, JSON.stringify(sharing));
}

function linkOf([
  id,
  partner,
  purpose,
  hash,
  scope,
  created,
  expires,
  revoked,
  visit,
  author,
]: readonly unknown[]): KeptLink {
  return {
    id: text.fromCell(id),
    partner: text.fromCell(partner),
    purpose: text.fromCell(purpose) as PartnerLink["purpose"],
    hash: text.fromCell(hash),
    scope: scopeSchema.parse(JSON.parse(text.fromCell(scope))),
    created: text.fromCell(created),
    expires: text.fromCell(expires),
    revoked: revoked === null ? null : text.fromCell(revoked),
    lastVisit: visit === null ? null : text.fromCell(visit),
    author: text.fromCell(author),
  };
}
