import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TINY_CTT, TINY_ECTT } from "#shared/testing/tiny-ctt.ts";
import { runCommandLine } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "dagdeel-ctt-"));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const tiny = file("tiny.ectt", TINY_ECTT);
const plain = file("tiny.ctt", TINY_CTT);
const out = join(folder, "out.sol");

async function run(...args: string[]) {
  let [stdout, stderr] = ["", ""];
  const streams = {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
  };
  const code = await runCommandLine(["ctt", ...args, "--language", "en"], streams, {});
  return { code, stdout, stderr };
}

describe("ctt", () => {
  it("writes a line per lecture and says what each rule costs", async () => {
    const { code, stdout } = await run(tiny, "--out", out, "--iterations", "20000");
    expect(code).toBe(0);
    expect(stdout).toMatch(/conflicts: 0\n[^]*roomStability: \d+\nhard 0 soft \d+\n.* moves a second/);
    expect(readFileSync(out, "utf8").trim().split("\n")).toHaveLength(8);
  });

  it.each(["UD1", "UD3", "UD4", "UD5"])("keeps the hard rules under %s", async (formulation) => {
    const { code, stdout } = await run(tiny, "--out", out, "--iterations", "20000", "--formulation", formulation);
    expect([code, stdout]).toEqual([0, expect.stringContaining("hard 0 soft")]);
  });

  it("gives the same for the same seed and iterations, and shares with more threads", async () => {
    const answers = [];
    for (let time = 0; time < 2; time++) {
      await run(plain, "--out", out, "--iterations", "20000", "--seed", "4");
      answers.push(readFileSync(out, "utf8"));
    }
    expect(answers[1]).toBe(answers[0]);
    const { code, stdout } = await run(plain, "--out", out, "--iterations", "20000", "--threads", "2", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ instance: "Klein", formulation: "UD2", breaches: 0 });
  });

  it("refuses with file, line and advice, and leaves what stood there", async () => {
    const bad = file("bad.ctt", TINY_CTT.replace("Frezen Adams 2", "Frezen Adams twee"));
    const before = readFileSync(out, "utf8");
    const { code, stderr } = await run(bad, "--out", out);
    expect([code, stderr]).toEqual([2, expect.stringContaining('bad.ctt:12: lectures: "twee" is not a whole number')]);
    expect(readFileSync(out, "utf8")).toBe(before);
  });

  it.each([
    [
      "a formulation the file knows too little for",
      [plain, "--out", out, "--formulation", "UD3"],
      "Take the .ectt file",
    ],
    ["a formulation nobody knows", [tiny, "--out", out, "--formulation", "UD9"], "UD9"],
    ["no file", [join(folder, "gone.ctt"), "--out", out], "Is the name right?"],
    ["a folder", [folder, "--out", out], "Give a file"],
    ["nowhere to write", [tiny, "--out", join(folder, "no/where"), "--iterations", "1"], "Choose another place"],
    ["seconds and iterations", [tiny, "--out", out, "--seconds", "1", "--iterations", "1"], "Leave one out"],
  ])("refuses %s", async (_, args, advice) => {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(advice)]);
  });
});

const bench = join(import.meta.dirname, "../../../shared/bench");
const instances = existsSync(bench) ? readdirSync(join(bench, "ctt")).filter((name) => name.endsWith(".ctt")) : [];

describe("the competition's referee", () => {
  it("is asked where its instances are there", ({ skip }) => {
    if (instances.length === 0) skip("The public instances of ITC-2007 are not beside the project.");
    expect(instances.length).toBeGreaterThan(0);
  });

  it.each(instances)("finds %s valid, and the cost we say", async (name) => {
    const instance = join(bench, "ctt", name);
    const { code, stdout } = await run(instance, "--out", out, "--iterations", "300000");
    expect(code).toBe(0);
    const said = execFileSync("python3", [join(bench, "validate_ctt.py"), instance, out], { encoding: "utf8" });
    expect(stdout).toContain(said.trim().split("\n").at(-1));
  });
});
