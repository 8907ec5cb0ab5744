import type { KeptLink, KeptSharing } from "./rows/partner-link-rows.ts";
import { readLinks, readSharing, writeLink, writeRevoked, writeSharing, writeVisit } from "./rows/partner-link-rows.ts";
import type { ScenarioFile } from "./scenario-store.ts";

/** The personal links of partners and how the plan is shared, kept in the document beside the campus; undo does not touch them. */
export class PartnerLinks {
  readonly #file: ScenarioFile;

  constructor(file: ScenarioFile) {
    this.#file = file;
  }

  /** Every link, ended ones too, oldest first. */
  links(): readonly KeptLink[] {
    return this.#file.read(readLinks);
  }

  /** Keeps a new link. @throws CommitRefused */
  add(link: KeptLink): void {
    this.#file.change(
      (connection) => writeLink(connection, link),
      (connection) => readLinks(connection).some(({ id }) => id === link.id),
    );
  }

  /** Ends links, for good. @throws CommitRefused */
  revoke(ids: readonly string[], at: string): void {
    this.#file.change(
      (connection) => ids.forEach((id) => writeRevoked(connection, id, at)),
      (connection) => readLinks(connection).every(({ id, revoked }) => !ids.includes(id) || revoked !== null),
    );
  }

  /** Notes on which day links were last used. @throws CommitRefused */
  visited(visits: ReadonlyMap<string, string>): void {
    this.#file.change(
      (connection) => visits.forEach((day, id) => writeVisit(connection, id, day)),
      (connection) => readLinks(connection).every(({ id, lastVisit }) => (visits.get(id) ?? lastVisit) === lastVisit),
    );
  }

  /** Whether and where the plan is shared, or null where nobody ever said. */
  sharing(): KeptSharing | null {
    return this.#file.read(readSharing);
  }

  /** Remembers whether and where the plan is shared. @throws CommitRefused */
  share(sharing: KeptSharing): void {
    const said = JSON.stringify(sharing);
    this.#file.change(
      (connection) => writeSharing(connection, sharing),
      (connection) => JSON.stringify(readSharing(connection)) === said,
    );
  }
}
