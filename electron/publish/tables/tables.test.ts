import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { wholePlan } from "#shared/feeds/selection.ts";
import type { Selection } from "#shared/feeds/selection.ts";
import { course, machine, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { sheetNamesFor } from "#electron/workbook/write-xlsx.ts";
import { idFor } from "#electron/publish/ooapi/ids.ts";
import { ooapiFiles } from "#electron/publish/ooapi/ooapi-files.ts";
import type { ExportInput } from "#electron/publish/export-input.ts";
import { jsonFile, listFile, workbookFile } from "./table-files.ts";

const campus = smallCampus({
  rooms: [room("A", { name: "Aula" }), room("B")],
  machines: [machine("M", { units: 2 })],
  courses: [course("C", { title: "Lassen; basis" })],
  runs: [run("R")],
  sessions: [session("R")],
  plan: [
    met(
      "R",
      meeting("2027-01-04", "VM", { machines: [{ pool: "M", units: 2 }] }),
      meeting("2027-01-12", "AV", { room: "B" }),
    ),
  ],
});

const inputOf = (part: Partial<Selection> = {}, language: "nl" | "en" = "nl"): ExportInput => {
  const selection = { ...wholePlan(campus), ...part };
  return { campus, revision: 0, selection, language, paper: "a3", at: "2026-11-15T08:30:00.000Z" };
};

async function sheetsOf(input: ExportInput) {
  const [file] = await workbookFile(input);
  return (await readXlsx("bytes" in file ? file.bytes : new Uint8Array())).sheets;
}

test("a workbook has a grid to read and a list to pivot, with real dates and times, frozen and ready for paper", async () => {
  const [grid, list] = await sheetsOf(inputOf());
  expect([grid.name, list.name]).toEqual(["Rooster", "Lijst"]);
  expect(grid.rows[0]).toEqual(["Week", "Datum", "Dag", "Dagdeel", "A Aula", "B"]);
  expect(grid.rows).toHaveLength(1 + 10 * 3);
  expect(grid.rows[1].slice(0, 5)).toEqual([
    1,
    new Date("2027-01-04T00:00:00Z"),
    "ma",
    "voormiddag",
    "Lassen; basis\nR theory",
  ]);
  expect(list.rows).toHaveLength(3);
  expect(list.rows[1].slice(0, 4)).toEqual([new Date("2027-01-04T00:00:00Z"), "ma", "2027-W01", "VM"]);
  expect(list.freezePane).toMatchObject({ rows: 1, columns: 1 });
  expect(grid.pageSetup).toMatchObject({ paperSize: "a3", orientation: "landscape", printTitlesRow: "$1:$1" });
});

test("a partner has a sheet of its own, and a period leaves the rest out", async () => {
  const sheets = await sheetsOf(inputOf({ what: "partner", to: wholePlan(campus).from + 6 }, "en"));
  expect(sheets.map(({ name }) => name)).toEqual(["P Partner P", "List"]);
  expect(sheets[1].rows).toHaveLength(2);
});

test("a list is CSV as the language separates it, day-part beside the times", () => {
  const text = (language: "nl" | "en") => {
    const [file] = listFile(inputOf({}, language));
    return "text" in file ? file.text : "";
  };
  expect(text("nl").split("\n")[1]).toBe(
    '2027-01-04;ma;2027-W01;VM;voormiddag;08:30;12:00;R;C;"Lassen; basis";theory;P;10;A;Aula;M × 2;',
  );
  expect(text("en").split("\n")[1]).toContain(",VM,voormiddag,08:30,12:00,R,C,Lassen; basis,");
});

test("JSON has the timetables that were selected, empty ones too", () => {
  const [file] = jsonFile(inputOf({ what: "machine" }));
  const { agendas } = JSON.parse("text" in file ? file.text : "");
  expect(agendas).toMatchObject([{ what: "machine", code: "M", meetings: [{ run: "R", daypart: "VM" }] }]);
});

test("the Open Education API has its collections, machines as an extension, instants in UTC, the same ids each time", () => {
  const files = ooapiFiles(inputOf());
  const items = (name: string) => {
    const file = files.find((one) => one.name === `ooapi/${name}.json`);
    return JSON.parse(file && "text" in file ? file.text : "").items;
  };
  expect(items("rooms")).toMatchObject([{ roomId: idFor("room", "a"), totalSeats: 20 }, {}]);
  expect(items("course-offerings")).toMatchObject([{ offeringId: idFor("run", "R"), course: idFor("course", "C") }]);
  expect(items("learning-component-offerings")).toMatchObject([
    {
      startDateTime: "2027-01-04T07:30:00Z",
      endDateTime: "2027-01-04T11:00:00Z",
      ext: { "x-daypart": "VM", "x-machines": [{ machine: idFor("machine", "M"), units: 2 }] },
    },
    { startDateTime: "2027-01-12T17:30:00Z" },
  ]);
  expect(items("x-machines")).toMatchObject([{ "x-units": 2 }]);
  expect(idFor("room", "A")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("sheets have names that a workbook may have, each once", () => {
  expect(sheetNamesFor(["a/b", "A:B", "History", "", "'x'", "y".repeat(40), "y".repeat(41)])).toEqual([
    "a b",
    "A B 2",
    "History 2",
    "_",
    "x",
    "y".repeat(31),
    `${"y".repeat(26)} 2`,
  ]);
});

test("a wide grid is printed on pages side by side rather than too small to read", async () => {
  const rooms = Array.from({ length: 30 }, (_, at) => room(`L${at}`));
  const wide = smallCampus({
    rooms,
    runs: rooms.map(({ code }) => run(code)),
    sessions: rooms.map(({ code }) => session(code)),
    plan: rooms.map(({ code }) => met(code, meeting("2027-01-04", "VM", { room: code }))),
  });
  const [grid] = await sheetsOf({ ...inputOf(), campus: wide, selection: wholePlan(wide) });
  expect(grid.rows[0]).toHaveLength(34);
  expect(grid.pageSetup).toMatchObject({ fitToWidth: 2, fitToHeight: 0 });
});
