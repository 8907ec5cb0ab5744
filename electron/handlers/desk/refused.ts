import { CommitRefused } from "#shared/domain/store.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import { ScenarioError } from "#electron/document/scenario-error.ts";
import { DocumentError } from "#electron/document/document-error.ts";
import { sayDocumentError } from "#electron/document/texts.ts";
import { PublishError, sayReason } from "#electron/publish/publish-error.ts";
import { WorkbookError } from "#electron/workbook/workbook-error.ts";

/** What cannot be done, for a reason a planner can act on: a code of the language files with its values. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refused: string, values: Refusal["values"] = {}) {
    super(refused);
    this.refusal = { refused, values };
  }
}

/**
 * The refusal in an error, or null where the error is a fault of the program. A room that has its own words for what it
 * refuses gives them along, in both languages, as `refusal.said`.
 */
export function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof CommitRefused) return refuse(error.reason);
  if (error instanceof ScenarioError) return refuse(error.reason, error.values);
  if (error instanceof DocumentError)
    return refuse("said", { nl: sayDocumentError(error, "nl"), en: sayDocumentError(error, "en") });
  if (error instanceof PublishError) {
    const { reason, path } = error;
    return refuse("said", { nl: sayReason(reason, path, "nl"), en: sayReason(reason, path, "en") });
  }
  if (error instanceof WorkbookError) return refuse("said", { nl: error.said("nl"), en: error.said("en") });
  return null;
}

/** The answer of a task, or the refusal it ended in. @throws what is no refusal */
export async function orRefusal<T>(task: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await task();
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) return refusal;
    throw error;
  }
}
