import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placesFrom } from "#electron/windows/places.ts";
import { commands } from "./commands.ts";
import { runCommandLine } from "./run.ts";

const tiny = join(placesFrom(import.meta.url).demo, "..", "tiny-campus");
const plan = join(tiny, "..", "..", "plans", "tiny-campus-1");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-cli-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command line: its exit code, and what it said. */
async function run(args: string, { env = {}, isTTY = false } = {}) {
  const [stdout, stderr]: string[][] = [[], []];
  const streams = {
    stdout: { write: (text: string) => stdout.push(text) },
    stderr: { write: (text: string) => stderr.push(text), isTTY },
  };
  const words = args.split(" ").filter((word) => word !== "");
  const code = await runCommandLine(words, streams, env);
  return { code, out: stdout.join(""), err: stderr.join("") };
}

/** A copy of the tiny campus with one of its files changed. */
async function campusWith(name: string, change: (text: string) => string): Promise<string> {
  const copy = await mkdtemp(join(folder, "campus-"));
  await cp(tiny, copy, { recursive: true });
  await writeFile(join(copy, name), change(await readFile(join(tiny, name), "utf8")));
  return copy;
}

describe("help", () => {
  it("is there for the program and every command, in Dutch and in English", async () => {
    for (const args of ["--help", "-h", "help"]) {
      const { code, out, err } = await run(args);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      for (const { name } of commands) expect(out).toContain(name);
    }
    for (const { name } of commands) {
      const [dutch, english] = [await run(`${name} --help`), await run(`${name} --help --language en`)];
      expect([dutch.code, english.code]).toEqual([0, 0]);
      expect(dutch.out).toContain(`dagdeel ${name}`);
      expect(dutch.out).toContain("Einde: 0 gedaan");
      expect(english.out).toContain("Exit: 0 done");
    }
  });

  it("speaks Dutch unless the system or the command line says English", async () => {
    const opening = async (args: string, env = {}) => (await run(args, { env })).out.split(":")[0];
    expect(await opening("--help", { LANG: "fr_BE.UTF-8" })).toBe("dagdeel OPDRACHT");
    expect(await opening("--help", { LANG: "en_GB.UTF-8" })).toBe("dagdeel COMMAND");
    expect(await opening("--help", { LANG: "en_GB.UTF-8", LC_ALL: "nl_BE.UTF-8" })).toBe("dagdeel OPDRACHT");
  });
});

describe("arguments that do not belong", () => {
  it.each([
    ["", "dagdeel OPDRACHT", "out"],
    ["teken x", '"teken" is geen opdracht', "err"],
    ["plan", "verwacht 1 bestand(en) of map(pen), kreeg er 0", "err"],
    ["plan a b --out x", "kreeg er 2 (a, b)", "err"],
    ["plan a", "--out ontbreekt", "err"],
    ["plan a --out x --seconds 0", '--seconds: "0" is geen geheel getal van 1', "err"],
    ["plan a --out x --seconds 2o", '--seconds: "2o"', "err"],
    ["plan a --out x --seconds -5", "--seconds", "err"],
    ["plan a --out x --seconds 5 --iterations 5", "--seconds en --iterations gaan niet samen", "err"],
    ["plan a --out x --threads 1000", '--threads: "1000"', "err"],
    ["plan a --out x --from begin", '--from: "begin" ken ik niet. Kies uit: plan, empty', "err"],
    ["plan a --out x --speed 9", "--speed", "err"],
    ["serve --port 99999", '--port: "99999"', "err"],
    ["import a --to b.xlsx", "Misschien", "err"],
  ] as const)("dagdeel %s", async (args, said, where) => {
    const answer = await run(args);
    expect(answer.code).toBe(2);
    expect(answer[where]).toContain(said);
  });
});

describe("input that cannot be used", () => {
  it("is named, with advice, in both languages", async () => {
    for (const command of ["plan nowhere --out x", "check nowhere nowhere", "import nowhere --to x.campus"]) {
      const [dutch, english] = [await run(command), await run(`${command} --language en`)];
      expect([dutch.code, english.code]).toEqual([2, 2]);
      expect(dutch.err).toContain("nowhere bestaat niet. Geef een campusmap");
      expect(english.err).toContain("nowhere does not exist. Give a campus folder");
    }
    expect((await run("export nowhere.campus --out x")).err).toContain("nowhere.campus bestaat niet");
    expect((await run("plan nowhere.campus --out x")).code).toBe(2);
    const bad = join(folder, "bad.campus");
    await writeFile(bad, "no campus");
    expect((await run(`serve ${bad}`)).code).toBe(2);
  });

  it("is a faulty cell: table, row, column, value and advice, and nothing is written", async () => {
    const campus = await campusWith("runs.csv", (text) => text.replace(/^([^,\n]+,[^,\n]+,)\d+/m, "$12o"));
    const target = join(folder, "fout.campus");
    for (const command of [`plan ${campus} --out ${folder}/fout`, `import ${campus} --to ${target}`]) {
      const { code, err } = await run(command);
      expect(code).toBe(2);
      expect(err).toMatch(/runs, rij 2, "learners": "2o".*Misschien 20\?/);
    }
    expect((await readdir(folder)).filter((name) => name.startsWith("fout"))).toEqual([]);
    const lenient = await run(`import ${campus} --to ${target} --leave-faulty-rows-out`);
    expect(lenient).toMatchObject({ code: 0, out: expect.stringContaining("weggelaten") });
  });

  it("is a missing table or a plan without meetings", async () => {
    const campus = await campusWith("rooms.csv", (text) => text);
    await rm(join(campus, "rooms.csv"));
    expect(await run(`plan ${campus} --out x`)).toMatchObject({ code: 2, err: expect.stringContaining("rooms") });
    expect(await run(`check ${tiny} ${tiny}`)).toMatchObject({ code: 2, err: expect.stringContaining("meetings") });
  });

  it("is a file there already", async () => {
    const target = join(folder, "twice.campus");
    expect((await run(`import ${tiny} --to ${target}`)).code).toBe(0);
    const again = await run(`import ${tiny} --to ${target} --language en`);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining(`${target} exists already`) });
  });
});

describe("plan, check, import and export", () => {
  it("makes a plan that the check finds valid, the same one from the same seed and iterations", async () => {
    const [one, other] = [join(folder, "plan-1"), join(folder, "plan-2")];
    const made = await run(`plan ${tiny} --out ${one} --iterations 2000 --seed 3`);
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toContain(`Plan geschreven in ${one}.`);
    expect((await readdir(one)).toSorted()).toEqual(["figures.json", "meetings.csv", "unplaced.csv"]);
    expect((await run(`plan ${tiny} --out ${other} --iterations 2000 --seed 3`)).code).toBe(0);
    for (const name of await readdir(one))
      expect(await readFile(join(other, name), "utf8")).toBe(await readFile(join(one, name), "utf8"));
    const checked = await run(`check ${tiny} ${one} --language en`);
    expect(checked).toMatchObject({ code: 0, out: expect.stringMatching(/^VALID\n/) });
  });

  it("says how it stands where somebody watches", async () => {
    const { err } = await run(`plan ${tiny} --out ${folder}/watched --seconds 1`, { isTTY: true });
    expect(err).toMatch(/stappen: \d+ dagen op doel/);
    expect(err.endsWith("\r\u001b[2K")).toBe(true);
  });

  it("finds a plan that breaks a rule not valid, and says what it breaks", async () => {
    const broken = join(folder, "broken");
    await cp(plan, broken, { recursive: true });
    const text = await readFile(join(broken, "meetings.csv"), "utf8");
    await writeFile(join(broken, "meetings.csv"), text.replace(/\r?\n[^\n]+\r?\n?$/, "\n"));
    const { code, out } = await run(`check ${tiny} ${broken}`);
    expect(code).toBe(1);
    expect(out).toMatch(/^H4 {2}\S.*\n/);
    expect(out).toContain("NIET GELDIG");
  });

  it("keeps a plan through a document and out again", async () => {
    const [source, target, out] = [join(folder, "with-plan"), join(folder, "with.campus"), join(folder, "out")];
    await cp(tiny, source, { recursive: true });
    await cp(plan, source, { recursive: true });
    expect((await run(`import ${source} --to ${target}`)).code).toBe(0);
    expect(await run(`export ${target} --out ${out}`)).toMatchObject({ code: 0, err: "" });
    expect((await readdir(join(out, "ics"))).toSorted()).toEqual([
      "instructors",
      "machines",
      "partners",
      "rooms",
      "runs",
    ]);
    const lines = async (from: string) => (await readFile(join(from, "meetings.csv"), "utf8")).trim().split(/\r?\n/);
    expect((await lines(out)).length).toBe((await lines(plan)).length);
    expect((await run(`check ${target} ${out}`)).code).toBe(0);
  });

  it("exports a part of the plan in other formats, and everything for every partner", async () => {
    const [source, target, out] = [join(folder, "part-source"), join(folder, "part.campus"), join(folder, "part-out")];
    await cp(tiny, source, { recursive: true });
    await cp(plan, source, { recursive: true });
    expect((await run(`import ${source} --to ${target}`)).code).toBe(0);
    const part = "--what room --codes L101 --from 2026-10-05 --to 2026-10-11 --language en";
    expect((await run(`export ${target} --out ${out} --format csv,json ${part}`)).code).toBe(0);
    expect(await readdir(out)).toEqual(["agenda-rooms.csv", "agenda-rooms.json"]);
    const { agendas } = JSON.parse(await readFile(join(out, "agenda-rooms.json"), "utf8"));
    expect(agendas).toMatchObject([{ what: "room", code: "L101" }]);
    const every = await run(`export ${target} --out ${out}/all --format xlsx,ics,plan --every-partner`);
    expect(every).toMatchObject({ code: 0, err: "" });
    const partners = (await readFile(join(tiny, "partners.csv"), "utf8")).trim().split(/\r?\n/).slice(1);
    const expected = [...partners.map((row) => row.split(",")[0]), "figures.json", "meetings.csv", "unplaced.csv"];
    expect((await readdir(join(out, "all"))).toSorted()).toEqual(expected.toSorted());
    expect(await readdir(join(out, "all", "VDAB"))).toEqual(["agenda.xlsx", "ics"]);
  });

  it.each([
    ["--format docx", '--format: "docx" ken ik niet'],
    ["--format pdf", "met een venster"],
    ["--what lokaal", '--what: "lokaal" ken ik niet'],
    ["--what room --codes NERGENS", 'de campus kent "NERGENS" niet'],
    ["--partner NIEMAND", 'de campus kent "NIEMAND" niet'],
    ["--from 1/2/2027", '--from: "1/2/2027" is geen datum'],
    ["--from 2026-11-02 --to 2026-11-01", "--to ligt voor --from"],
    ["--paper a5", '--paper: "a5" ken ik niet'],
  ])("refuses to export with %s", async (options, said) => {
    const target = join(folder, "refusing.campus");
    await run(`import ${tiny} --to ${target}`);
    const answer = await run(`export ${target} --out ${folder}/refused ${options}`);
    expect(answer).toMatchObject({ code: 2, err: expect.stringContaining(said) });
    expect((await readdir(folder)).includes("refused")).toBe(false);
  });

  it("a calendar closes a room when it is busy; the same file again takes the place of what it closed", async () => {
    const [target, calendar] = [join(folder, "agenda.campus"), join(folder, "agenda.ics")];
    expect((await run(`import ${tiny} --to ${target}`)).code).toBe(0);
    const event = (start: string, more = "") =>
      `BEGIN:VEVENT\nUID:1\nSUMMARY:Geheim\nDTSTART:${start}T090000\nDURATION:PT1H\n${more}END:VEVENT\n`;
    const write = (...events: string[]) => writeFile(calendar, `BEGIN:VCALENDAR\n${events.join("")}END:VCALENDAR\n`);
    const closures = async () => {
      await run(`export ${target} --out ${join(folder, "agenda-map")} --format campus`);
      const text = await readFile(join(folder, "agenda-map", "closures.csv"), "utf8");
      return text.split("\n").filter((line) => line.includes("agenda.ics"));
    };
    await write(event("20261005", "RRULE:FREQ=WEEKLY;COUNT=3\n"));
    const wrong = await run(`import ${calendar} --to ${target} --for room:X --language en`);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('"room:X" is not on the campus') });
    const done = await run(`import ${calendar} --to ${target} --for room:l101 --language en`);
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining("1 closures") });
    expect(`${done.out}${done.err}`).not.toContain("Geheim");
    await write(event("20261006"));
    expect((await run(`import ${calendar} --to ${target} --for room:L101`)).code).toBe(0);
    expect(await closures()).toEqual([expect.stringContaining("room,L101,2026-10-06,2026-10-06,2,VM")]);
    expect((await run(`import ${calendar} --to ${target} --for unit:WANDBORD-A`)).code).toBe(0);
    expect(await closures()).toEqual([
      expect.stringContaining("room,L101,"),
      expect.stringContaining("machine,WANDBORD-A,2026-10-06,2026-10-06,2,VM,1,"),
    ]);
  });
});

describe("shares", () => {
  it("says nothing was agreed, and then by room and day-part what each has of what was", async () => {
    expect((await run(`shares ${tiny} ${plan} --language en`)).out).toBe("No shares were agreed.\n");
    const copy = await campusWith("partners.csv", (text) => text);
    const [partner] = (await readFile(join(tiny, "partners.csv"), "utf8")).split("\n")[1].split(",");
    await writeFile(join(copy, "verdeelsleutel.csv"), `Partner;Lokaal;Dagdeel;Aandeel\n${partner};;;60\n`);
    const { code, out } = await run(`shares ${copy} ${plan} --today 2020-01-01 --language en`);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^whole campus: evenness – planned, – used\n {2}.+: agreed 60 %, planned \d+ % \(\d+\), used – \(0\)\n$/,
    );
    expect((await run(`shares ${copy} ${plan} --today never`)).code).not.toBe(0);
  });
});
