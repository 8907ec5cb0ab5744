import { DocumentError } from "#electron/document/document-error.ts";
import { sayDocumentError } from "#electron/document/texts.ts";
import { PublishError, sayReason } from "#electron/publish/publish-error.ts";
import { WorkbookError } from "#electron/workbook/workbook-error.ts";
import { BadInput } from "./terminal.ts";

/** Does a task; an error that has words for a planner becomes bad input. @throws BadInput */
export async function knownErrors<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof DocumentError)
      throw new BadInput(sayDocumentError(error, "nl"), sayDocumentError(error, "en"));
    if (error instanceof PublishError) {
      const { reason, path } = error;
      throw new BadInput(sayReason(reason, path, "nl"), sayReason(reason, path, "en"));
    }
    if (error instanceof WorkbookError) throw new BadInput(error.said("nl"), error.said("en"));
    throw error;
  }
}
