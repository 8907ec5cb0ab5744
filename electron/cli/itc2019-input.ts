import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import type { Element } from "#shared/scheduler/models/itc2019/format/element.ts";
import type { Instance } from "#shared/scheduler/models/itc2019/format/instance.ts";
import { sayIssue } from "#shared/scheduler/models/itc2019/format/issue.ts";
import { readInstance } from "#shared/scheduler/models/itc2019/format/read-instance.ts";
import type { Reading } from "#shared/scheduler/models/itc2019/format/read-instance.ts";
import { readTimetable } from "#shared/scheduler/models/itc2019/format/read-timetable.ts";
import type { Timetable } from "#shared/scheduler/models/itc2019/format/timetable.ts";
import { readXml } from "#electron/workbook/read-xml.ts";
import { XmlError } from "#electron/workbook/xml-error.ts";
import { BadInput } from "./terminal.ts";

/** Most issues said on a terminal at once. */
const MOST_ISSUES = 20;

/** The instance in an ITC-2019 file. @throws BadInput with file, line and advice */
export async function readInstanceAt(path: string): Promise<Instance> {
  return valueOf(path, readInstance(await readElementAt(path)));
}

/** The answer to an instance in an ITC-2019 solution file. @throws BadInput with file, line and advice */
export async function readTimetableAt(instance: Instance, path: string): Promise<Timetable> {
  return valueOf(path, readTimetable(instance, await readElementAt(path)));
}

async function readElementAt(path: string): Promise<Element> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new BadInput(
      `${path} is geen bestand. Geef een XML-bestand van ITC-2019.`,
      `${path} is not a file. Give an XML file of ITC-2019.`,
    );
  try {
    return await readXml(basename(path), createReadStream(path));
  } catch (error) {
    if (error instanceof XmlError) throw new BadInput(error.said("nl"), error.said("en"));
    throw error;
  }
}

function valueOf<T>(path: string, reading: Reading<T>): T {
  if ("value" in reading) return reading.value;
  const { issues } = reading;
  const lines = (language: "nl" | "en") => {
    const more = issues.length - MOST_ISSUES;
    return [
      ...issues.slice(0, MOST_ISSUES).map((issue) => sayIssue(basename(path), issue, language)),
      ...(more > 0 ? [language === "nl" ? `… en nog ${more}.` : `… and ${more} more.`] : []),
    ].join("\n");
  };
  throw new BadInput(lines("nl"), lines("en"));
}
