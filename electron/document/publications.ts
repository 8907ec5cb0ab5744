import type { Publication, Told } from "#shared/feeds/publication.ts";
import { deleteTold, readSequence, readTold, writeTold } from "./rows/publication-rows.ts";
import type { ScenarioFile } from "./scenario-store.ts";

/** What the calendars of a document last said, kept in its file beside the campus; undo does not touch it. */
export class Publications {
  readonly #file: ScenarioFile;

  constructor(file: ScenarioFile) {
    this.#file = file;
  }

  /** All that was told. */
  told(): readonly Told[] {
    return this.#file.read(readTold);
  }

  /** Remembers what is told now, in one transaction. @throws CommitRefused */
  remember({ changed, forgotten }: Pick<Publication, "changed" | "forgotten">): void {
    if (changed.length + forgotten.length === 0) return;
    const [last] = changed.slice(-1);
    this.#file.change(
      (connection) => {
        deleteTold(connection, forgotten);
        writeTold(connection, changed);
      },
      (connection) => last !== undefined && readSequence(connection, last.uid) === last.sequence,
    );
  }
}
