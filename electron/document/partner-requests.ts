import type { PartnerRequest, RequestAnswer } from "#shared/domain/request.ts";
import { readRequestByKey, readRequests, writeAnswer, writeRequest } from "./rows/request-rows.ts";
import type { ScenarioFile } from "./scenario-store.ts";

/** What partners ask for, kept in the document beside the campus; undo does not touch it. */
export class PartnerRequests {
  readonly #file: ScenarioFile;

  constructor(file: ScenarioFile) {
    this.#file = file;
  }

  /** Every request, oldest first. */
  requests(): readonly PartnerRequest[] {
    return this.#file.read(readRequests);
  }

  /** The request a partner sent under a key, or null. */
  byKey(partner: string, key: string): PartnerRequest | null {
    return this.#file.read((connection) => readRequestByKey(connection, partner, key));
  }

  /** Keeps a request; sent again under the same key it is the one that was kept first. @throws CommitRefused */
  submit(request: PartnerRequest, key: string): PartnerRequest {
    this.#file.change(
      (connection) => writeRequest(connection, request, key),
      (connection) => readRequestByKey(connection, request.partner, key) !== null,
    );
    return this.byKey(request.partner, key) ?? request;
  }

  /** Keeps what is answered; null takes an answer back. @throws CommitRefused */
  answer(id: string, answer: RequestAnswer | null): void {
    this.#file.change(
      (connection) => writeAnswer(connection, id, answer),
      (connection) =>
        readRequests(connection).some((one) => one.id === id && JSON.stringify(one.answer) === JSON.stringify(answer)),
    );
  }
}
