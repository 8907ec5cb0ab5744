import { statSync } from "node:fs";
import { extname } from "node:path";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { sayIssue } from "#shared/import/say-issue.ts";
import { prepare } from "#shared/import/prepare/prepare.ts";
import type { RawBook } from "#shared/import/raw.ts";
import type { Tables } from "#shared/import/read-campus.ts";
import type { OpenDocumentFile } from "#electron/document/open.ts";
import { openDocument } from "#electron/document/open.ts";
import { foundCampus } from "#electron/handlers/desk/found-campus.ts";
import type { FoundCampus } from "#electron/handlers/desk/found-campus.ts";
import { readApart } from "#electron/workbook/read-apart.ts";
import { BadInput } from "./terminal.ts";
import { knownErrors } from "./known-errors.ts";

/** Most issues said on a terminal at once. */
const MOST_ISSUES = 50;

/** A scenario of a document: `FILE.campus#name`. */
const SCENARIO = /^(.*\.campus)#(.+)$/i;

/** The campus in a folder, a workbook, a `.campus` file or a scenario of one; nothing is written. @throws BadInput */
export async function readCampusAt(path: string): Promise<Campus> {
  const [, file, name] = SCENARIO.exec(path) ?? [];
  if (file) return readDocument(file, (document) => scenarioCampus(document, file, name));
  if (extname(path).toLowerCase() === ".campus")
    return readDocument(path, async ({ store }) => (await store.load()).campus);
  const found = foundCampus(await readFilesAt(path));
  if (!found.lists) throw new BadInput(issuesText(found, "nl"), issuesText(found, "en"));
  return campusFrom(found.lists);
}

/** The tables in a folder or a workbook, such as those of a plan. @throws BadInput */
export async function readTables(path: string): Promise<Tables> {
  return prepare(await readFilesAt(path)).tables;
}

/** What is in a folder or a workbook. @throws BadInput */
export function readFilesAt(path: string): Promise<RawBook> {
  const exists = statSync(path, { throwIfNoEntry: false });
  if (!exists)
    throw new BadInput(
      `${path} bestaat niet. Geef een campusmap of een .campus-bestand.`,
      `${path} does not exist. Give a campus folder or a .campus file.`,
    );
  return knownErrors(() => readApart({ path }));
}

/** What is wrong in the files, an issue a line. */
export function issuesText({ issues }: Pick<FoundCampus, "issues">, language: "nl" | "en"): string {
  const errors = issues.filter(({ severity }) => severity === "error");
  const lines = errors.slice(0, MOST_ISSUES).map((issue) => sayIssue(issue, language));
  const more = errors.length - lines.length;
  if (more > 0) lines.push(language === "nl" ? `… en nog ${more}.` : `… and ${more} more.`);
  return lines.join("\n");
}

async function scenarioCampus({ scenarios }: OpenDocumentFile, file: string, name: string): Promise<Campus> {
  const all = scenarios.list();
  const found = all.find((scenario) => key(scenario.name) === key(name));
  if (found) return (await scenarios.read(found.id)).campus;
  const names = all.map((scenario) => `"${scenario.name}"`).join(", ");
  throw new BadInput(
    `${file} heeft geen scenario "${name}". ${names ? `Kies uit: ${names}.` : "Het heeft er nog geen."}`,
    `${file} has no scenario "${name}". ${names ? `Choose one of: ${names}.` : "It has none yet."}`,
  );
}

async function readDocument(path: string, read: (document: OpenDocumentFile) => Promise<Campus>): Promise<Campus> {
  return knownErrors(async () => {
    const document = await openDocument(path, { author: "", at: new Date().toISOString(), readOnly: true });
    try {
      return await read(document);
    } finally {
      await document.store.close();
    }
  });
}
