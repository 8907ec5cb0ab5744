import { join } from "node:path";
import { expect, test } from "vitest";
import { prepare } from "#shared/import/prepare/prepare.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readApart } from "./read-apart.ts";
import { readFolder } from "./read-folder.ts";

const path = join(import.meta.dirname, "../../resources/campuses/t2-campus");

test("t2-campus is imported in under a second", async ({ bench }) => {
  const tables = await readFolder(path);
  const few = { iterations: 10, time: 0, warmupIterations: 1, warmupTime: 0 };
  await bench("files to rows", async () => void (await readFolder(path))).run(few);
  await bench("rows to records", () => void readCampus(tables)).run(few);
  const all = await bench("all of it, in a process of its own", async () =>
    void readCampus(prepare(await readApart({ path })).tables)).run(few);
  expect(all.latency.mean).toBeLessThan(1000);
});
