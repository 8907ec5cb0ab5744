import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PublishError, publishErrorFrom, publishTexts, sayReason } from "./publish-error.ts";
import { writeFiles } from "./write-files.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const everything = async () => (await readdir(folder, { recursive: true })).sort();
const reasonOf = (error: unknown) => (error instanceof PublishError ? error.reason : error);

it("writes files in folders that it makes, over what stood there, and leaves nothing else", async () => {
  const target = join(folder, "new", "plan");
  expect(await writeFiles(target, [{ name: "a.csv", text: "old" }])).toBe(1);
  const files = [
    { name: "a.csv", text: "één\n" },
    { name: "ics/rooms/L1.ics", text: "x" },
  ];
  expect(await writeFiles(target, files)).toBe(2);
  expect(await readFile(join(target, "a.csv"), "utf8")).toBe("één\n");
  expect(await readdir(target, { recursive: true })).toHaveLength(4);
});

it("writes many files at once", async () => {
  const files = Array.from({ length: 300 }, (_, index) => ({ name: `${index}.txt`, text: String(index) }));
  expect(await writeFiles(folder, files)).toBe(300);
  expect(await readFile(join(folder, "299.txt"), "utf8")).toBe("299");
  expect(await everything()).toHaveLength(300);
});

it.each(["../x.csv", "/x.csv", "a/../../x.csv", "", ".", "a\\b", "a\0b"])("refuses the name %j", async (name) => {
  const files = [
    { name: "good.csv", text: "x" },
    { name, text: "x" },
  ];
  await expect(writeFiles(folder, files).catch(reasonOf)).resolves.toBe("outside");
  expect(await everything()).toEqual([]);
});

it("follows no link out of the folder", async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), "elsewhere-"));
  await symlink(elsewhere, join(folder, "ics"));
  await expect(writeFiles(folder, [{ name: "ics/a.ics", text: "x" }]).catch(reasonOf)).resolves.toBe("outside");
  expect(await readdir(elsewhere)).toEqual([]);
  await rm(elsewhere, { recursive: true });
});

it("says that a file stands where a folder should", async () => {
  await writeFile(join(folder, "plan"), "a file");
  const asked = writeFiles(join(folder, "plan"), [{ name: "a.csv", text: "x" }]);
  await expect(asked.catch(reasonOf)).resolves.toBe("not-a-folder");
});

it("writes none where one cannot be put in its place, and takes its own traces away", async () => {
  await mkdir(join(folder, "b.csv"));
  await writeFile(join(folder, "a.csv"), "old");
  const files = ["a.csv", "b.csv", "c/d.csv"].map((name) => ({ name, text: "new" }));
  await expect(writeFiles(folder, files).catch(reasonOf)).resolves.toBe("not-a-file");
  expect((await everything()).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(await readFile(join(folder, "a.csv"), "utf8")).toBe("old");
});

describe("a disk that says no", () => {
  it("is full: nothing is written", async () => {
    // A device that is always full stands in for the file that is written beside its place.
    const error = await writeFile("/dev/full", "x").catch((trouble: unknown) => trouble);
    expect(publishErrorFrom(error, "/plan/a.csv")).toMatchObject({ reason: "full", path: "/plan/a.csv" });
  });
  it.each([
    ["EACCES", "not-allowed"],
    ["EROFS", "not-allowed"],
    ["EPERM", "not-allowed"],
    ["EDQUOT", "full"],
    ["ENOTDIR", "not-a-folder"],
    ["EIO", "failed"],
  ])("%s is %s", (code, reason) => {
    expect(publishErrorFrom(Object.assign(new Error(code), { code }), "/plan")).toMatchObject({ reason });
  });
  it.each(Object.keys(publishTexts) as (keyof typeof publishTexts)[])("%s is said with the place", (reason) => {
    expect(sayReason(reason, "/plan/$&", "nl")).toContain("/plan/$&");
    expect(sayReason(reason, "/plan/$&", "en")).toContain("/plan/$&");
  });
});
