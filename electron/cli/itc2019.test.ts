import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "./run.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "itc2019-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const streams = {
    stdout: { write: (text: string) => void (said.out += text) },
    stderr: { write: (text: string) => void (said.err += text) },
  };
  return { exit: await runCommandLine(["itc2019", ...args], streams, { LANG: "en" }), ...said };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const TIME = (days: string, start: number, penalty: number) =>
  `<time days="${days}" start="${start}" length="10" weeks="11" penalty="${penalty}"/>`;

/** Two lectures in one room, a lab of the first, and two students of whom one wants both courses. Best: 3 by hand. */
const TINY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE problem PUBLIC "-//ITC 2019//DTD Problem Format/EN" "http://www.itc2019.org/competition-format.dtd">
<problem name="tiny" nrDays="5" slotsPerDay="288" nrWeeks="2">
  <optimization time="1" room="1" distribution="1" student="9"/>
  <rooms>
    <room id="1" capacity="9"><travel room="2" value="4"/></room>
    <room id="2" capacity="9"/>
  </rooms>
  <courses>
    <course id="1">
      <config id="1">
        <subpart id="1"><class id="1" limit="2"><room id="1" penalty="0"/>${TIME("10000", 96, 0)}</class></subpart>
        <subpart id="2">
          <class id="2" limit="1" parent="1" room="false">${TIME("10000", 96, 0)}${TIME("01000", 96, 2)}</class>
          <class id="3" limit="1" parent="1" room="false">${TIME("00100", 96, 0)}</class>
        </subpart>
      </config>
    </course>
    <course id="2">
      <config id="2">
        <subpart id="3"><class id="4" limit="5"><room id="2" penalty="1"/>${TIME("10000", 108, 0)}${TIME("10000", 110, 0)}</class></subpart>
      </config>
    </course>
  </courses>
  <distributions>
    <distribution type="DifferentDays" required="true"><class id="1"/><class id="2"/></distribution>
  </distributions>
  <students>
    <student id="1"><course id="1"/><course id="2"/></student>
    <student id="2"><course id="1"/></student>
  </students>
</problem>
`;

test("an instance is solved, and the solution judged the same when it is read back", async () => {
  const [instance, solution] = [file("tiny.xml", TINY), join(folder, "solution.xml")];
  const solved = await run(instance, "--out", solution, "--iterations", "20000", "--seed", "3", "--json");
  expect(solved).toMatchObject({ exit: 0, err: "" });
  expect(JSON.parse(solved.out)).toMatchObject({ time: 2, room: 1, distribution: 0, student: 0, total: 3, hard: 0 });
  expect(readFileSync(solution, "utf8")).toContain('<class id="4" days="10000" start="110" weeks="11" room="2">');
  const judged = await run(instance, "--check", solution);
  expect(judged).toMatchObject({ exit: 0, err: "" });
  expect(judged.out).toMatch(/^total +3$/m);
});

test("the same seed and iterations give the same file", async () => {
  const instance = file("tiny.xml", TINY);
  const texts: string[] = [];
  for (const name of ["one.xml", "two.xml"]) {
    await run(instance, "--out", join(folder, name), "--iterations", "9000");
    texts.push(readFileSync(join(folder, name), "utf8").replace(/runtime="\d+"/, ""));
  }
  expect(texts[0]).toBe(texts[1]);
});

test("a solution that breaks a rule ends with 1 and says which", async () => {
  const solution = `<solution name="tiny">
<class id="1" days="10000" start="96" weeks="11" room="1"/>
<class id="2" days="10000" start="96" weeks="11"/>
<class id="3" days="00100" start="96" weeks="11"/>
<class id="4" days="10000" start="108" weeks="11" room="2"/>
</solution>`;
  const { exit, err } = await run(file("tiny.xml", TINY), "--check", file("broken.xml", solution));
  expect(exit).toBe(1);
  expect(err).toContain("DifferentDays: 1, 2");
  expect(err).toContain("student 2: course 1 is not taken as a whole");
});

describe("what cannot be used ends with 2, and says file, line and advice", () => {
  test.each([
    ["a file cut off", TINY.slice(0, 900), /hostile\.xml, line \d+: not well-formed XML/],
    ["an entity", TINY.replace('name="tiny"', 'name="&tiny;"'), /hostile\.xml, line 3: the entity/],
    [
      "a document type with entities",
      TINY.replace('dtd">', 'dtd" [<!ENTITY a "b">]>'),
      /line 2: a DOCTYPE is not accepted/,
    ],
    [
      "an unknown room",
      TINY.replace('<room id="2" penalty="1"/>', '<room id="7" penalty="1"/>'),
      /line \d+: <room> refers to room "7"/,
    ],
    ["no rooms at all", TINY.replace(/<rooms>[^]*<\/rooms>/, ""), /<rooms> is missing in <problem>/],
    ["a class without times", TINY.replaceAll(/<time days="00100"[^>]*>/g, ""), /class "3" has no <time>/],
    [
      "a circle of parents",
      TINY.replace('<class id="1" limit="2">', '<class id="1" limit="2" parent="2">'),
      /is its own ancestor/,
    ],
    ["a million lines", `<problem>${"\n<x/>".repeat(1_000_000)}`, /hostile\.xml, line 1000001: not well-formed XML/],
    ["another file", "COURSE ROOM", /line 1: not well-formed XML/],
  ])("%s", async (_, text, said) => {
    const { exit, err } = await run(file("hostile.xml", text), "--out", join(folder, "never.xml"));
    expect(exit).toBe(2);
    expect(err).toMatch(said);
  });

  test("a file that is not there", async () => {
    expect(await run(join(folder, "nowhere.xml"), "--out", "x")).toMatchObject({ exit: 2 });
  });
});
