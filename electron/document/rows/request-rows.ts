import { requestSchema } from "#shared/contract/requests.ts";
import type { PartnerRequest, RequestAnswer } from "#shared/domain/request.ts";
import type { Connection } from "#electron/document/sqlite.ts";
import { text } from "./cells.ts";
import { blankRow, prepare, query } from "./query.ts";

const names = ["id", "partner", "key", "asked", "received", "expires", "answer"] as const;
const { asked: askedShape, answer: answerShape } = requestSchema.shape;

/** All requests, oldest first. @throws where a row is not one of ours */
export function readRequests(connection: Connection): readonly PartnerRequest[] {
  const select = query.selectFrom("request").select(names).orderBy("received").orderBy("id");
  return (prepare(connection, select).raw().all() as unknown[][]).map(requestOf);
}

/** The request a partner sent under a key, or null. */
export function readRequestByKey(connection: Connection, partner: string, key: string): PartnerRequest | null {
  const select = query.selectFrom("request").select(names).where("partner", "=", "").where("key", "=", "");
  const row = prepare(connection, select).raw().get(partner, key) as unknown[] | undefined;
  return row ? requestOf(row) : null;
}

/** Writes a request under its key; one that is there already stays as it is. */
export function writeRequest(connection: Connection, request: PartnerRequest, key: string): void {
  const { id, partner, asked, received, expires, answer } = request;
  const insert = query
    .insertInto("request")
    .values(blankRow(names))
    .onConflict((conflict) => conflict.doNothing());
  prepare(connection, insert).run(
    id,
    partner,
    key,
    JSON.stringify(asked),
    received,
    expires,
    answer && JSON.stringify(answer),
  );
}

/** Writes what is answered to a request; null: nothing is. */
export function writeAnswer(connection: Connection, id: string, answer: RequestAnswer | null): void {
  const update = query.updateTable("request").set({ answer: "" }).where("id", "=", "");
  prepare(connection, update).run(answer && JSON.stringify(answer), id);
}

function requestOf([id, partner, , asked, received, expires, answer]: readonly unknown[]): PartnerRequest {
  return {
    id: text.fromCell(id),
    partner: text.fromCell(partner),
    asked: askedShape.parse(JSON.parse(text.fromCell(asked))),
    received: text.fromCell(received),
    expires: text.fromCell(expires),
    answer: answer === null ? null : answerShape.parse(JSON.parse(text.fromCell(answer))),
  };
}
