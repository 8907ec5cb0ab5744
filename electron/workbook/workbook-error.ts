import type { Issue } from "#shared/import/issue.ts";
import { fault } from "#shared/import/issue.ts";
import type { Language } from "#shared/import/say-issue.ts";
import { sayIssue } from "#shared/import/say-issue.ts";

/** Files that cannot be read at all: each with what is wrong and what to do. */
export class WorkbookError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(sayIssues(issues, "en"));
    this.issues = issues;
  }

  /** What is wrong in the language of the planner, a line per file. */
  said(language: Language): string {
    return sayIssues(this.issues, language);
  }
}

/** What is wrong with a file: at a row of it, in a part of its archive, or (row 0) as a whole. */
export function wrong(file: string, code: string, values: Issue["values"] = {}, row = 0, part = ""): Issue {
  return fault({ table: file, row, column: part, value: "" }, code, values);
}

function sayIssues(issues: readonly Issue[], language: Language): string {
  return issues.map((issue) => sayIssue(issue, language)).join("\n");
}
