import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readXlsx } from "hucre/xlsx";
import type { Door } from "#shared/contract/contract.ts";
import { ChartDesk } from "./desk/chart-desk.ts";
import type { Program } from "./desk/program.ts";
import { router } from "./router.ts";

let folder: string;
let door: Door;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-charts-"));
  const charts = new ChartDesk(async () => ({ folder: join(folder, "export") }));
  door = createRouterClient(router, { context: { program: { charts } as unknown as Program } });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("keeps a picture as it came, where exports go, under a name that any system takes", async () => {
  const base64 = Buffer.from("<svg/>").toString("base64");
  const answer = await door.charts.keepPicture({ name: "Per dag: 1 300?", folder: "", kind: "svg", base64 });
  expect(answer).toEqual({ path: join(folder, "export", "Per_dag__1_300_.svg") });
  expect(await readFile(join(folder, "export", "Per_dag__1_300_.svg"), "utf8")).toBe("<svg/>");
});

it("keeps tables as a workbook, with numbers as numbers and no formula", async () => {
  const columns = [
    { header: "Wat", holds: "text" as const },
    { header: "Dagen", holds: "number" as const },
  ];
  const rows = [
    ["=1+1", 12.5],
    ["L101", null],
  ];
  const sheets = [{ name: "Knelpunten", columns, rows }];
  const answer = await door.charts.keepTables({ name: "Knelpunten", folder: join(folder, "hier"), sheets });
  if (!("path" in answer)) throw new Error("not kept");
  expect(basename(answer.path)).toBe("Knelpunten.xlsx");
  const { sheets: read } = await readXlsx(await readFile(answer.path));
  expect(read.map(({ name, rows: cells }) => [name, cells])).toEqual([
    [
      "Knelpunten",
      [
        ["Wat", "Dagen"],
        ["=1+1", 12.5],
        ["L101", null],
      ],
    ],
  ]);
});

it("refuses a folder that is a file, and a name of nothing", async () => {
  await writeFile(join(folder, "vol"), "");
  const sheets = [{ name: "Leeg", columns: [], rows: [] }];
  expect(await door.charts.keepTables({ name: "x", folder: join(folder, "vol"), sheets })).toMatchObject({
    refused: "said",
  });
  await expect(door.charts.keepTables({ name: " ", folder: "", sheets })).rejects.toThrow("validation");
});
