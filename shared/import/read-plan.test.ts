import { describe, expect, test } from "vitest";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { holdsPlan, readPlan } from "./read-plan.ts";
import { sayIssue } from "./say-issue.ts";
import { writePlan } from "./write-plan.ts";

const campus = tinyCampus();
const MEETINGS = "run,kind,date,daypart,room,machines,instructors".split(",");
const UNPLACED = ["run", "reason"];

/** Reads a plan of these rows, cells separated by a comma. */
function read(meetings: readonly string[], unplaced: readonly string[] = []) {
  const cells = (rows: readonly string[]) => rows.map((row) => row.split(","));
  return readPlan(
    campus,
    new Map([
      ["meetings", [MEETINGS, ...cells(meetings)]],
      ["unplaced", [UNPLACED, ...cells(unplaced)]],
    ]),
  );
}

const said = (issues: ReturnType<typeof read>["issues"]) => issues.map((issue) => sayIssue(issue, "nl"));

test("an instructor named twice stays named twice: H9 is to see it", () => {
  const { planned } = read(["R1,theorie,2026-09-01,VM,AB,LASSET=3,LG1;LG1"], ["R2,"]);
  expect(planned[0].meetings[0].instructors).toEqual(["LG1", "LG1"]);
});

test("codes become those of their own tables", () => {
  const { planned } = read(["r1,THEORIE,2026-09-01,voormiddag,ab,lasset=2;LASSET=1,lg1;LG2"], ["r2,geen lokaal"]);
  expect(planned).toEqual([
    {
      run: "R1",
      meetings: [
        {
          kind: "theorie",
          day: expect.any(Number),
          daypart: "VM",
          room: "AB",
          machines: [{ pool: "LASSET", units: 3 }],
          instructors: ["LG1", "LG2"],
        },
      ],
      reason: "",
      hand: false,
    },
    { run: "R2", meetings: [], reason: "geen lokaal", hand: false },
  ]);
});

describe("what is wrong", () => {
  test("unknown codes are kept as written and told apart from what cannot be read", () => {
    const { planned, sound, issues, unknown } = read([
      "R1,theorie,2026-09-01,VM,D,LASET=1,LG9",
      "R8,x,2026-09-01,OCHTEND,,,",
    ]);
    expect(issues).toEqual([]);
    expect(said(unknown)).toEqual([
      'meetings, rij 2, "room": "D" staat niet in tabel rooms. Voeg het daar toe, of verbeter de code.',
      'meetings, rij 2, "machines": "LASET" staat niet in tabel machines. Misschien LASSET?',
      'meetings, rij 2, "instructors": "LG9" staat niet in tabel instructors. Misschien LG1?',
      'meetings, rij 3, "run": "R8" staat niet in tabel runs. Misschien R1?',
    ]);
    expect(planned.map(({ run, meetings }) => [run, meetings[0].room])).toEqual([
      ["R1", "D"],
      ["R8", ""],
    ]);
    expect(sound).toEqual([]);
  });

  test("a kind of another run is unknown", () => {
    expect(said(read(["R1,praktijk,2026-09-01,VM,A,,"]).unknown)).toEqual([
      'meetings, rij 2, "kind": "praktijk" is geen soort les van R1. Kijk in tabel sessions welke soorten er zijn.',
    ]);
  });

  test("what cannot be read keeps its run from being imported, and no other", () => {
    const { sound, issues, planned } = read(
      [
        "R1,theorie,1/9/2026,VM,A,,",
        "R1,theorie,2026-09-03,VM,A,LASSET,",
        "R3,theorie,2026-09-01,VM,B,,",
        "R1,theorie",
      ],
      [",weg"],
    );
    expect(said(issues)).toEqual([
      'meetings, rij 2, "date": "1/9/2026" is geen datum. Misschien 2026-09-01?',
      'meetings, rij 3, "machines": "LASSET" is geen POOL=aantal. Schrijf het zoals POOL=3.',
      "meetings, rij 5: 2 vakken onder 7 kolommen. Kijk of er een scheidingsteken te veel of te weinig staat.",
      'meetings, rij 5, "date": dit vak is leeg. Vul het in.',
      'meetings, rij 5, "daypart": dit vak is leeg. Vul het in.',
      'unplaced, rij 2, "run": dit vak is leeg. Vul het in.',
    ]);
    expect(sound.map(({ run }) => run)).toEqual(["R3"]);
    expect(planned.map(({ run }) => run)).toEqual(["R3"]);
  });

  test("a plan without meetings is none; without unplaced it is one", () => {
    expect(holdsPlan(new Map([["unplaced", [UNPLACED]]]))).toBe(false);
    expect(said(readPlan(campus, new Map()).issues)).toEqual([
      "meetings: deze tabel ontbreekt. Voeg meetings.csv toe, desnoods met alleen een kopregel.",
    ]);
    expect(readPlan(campus, new Map([["lesrooster", [MEETINGS]]]))).toMatchObject({ planned: [], issues: [] });
  });

  test("a reason that holds personal data is dropped with a note", () => {
    const { planned, notes } = read([], ["R1,vraag an@voorbeeld.be"]);
    expect(planned).toEqual([{ run: "R1", meetings: [], reason: "-", hand: false }]);
    expect(notes.map(({ code }) => code)).toEqual(["personal-cell"]);
  });

  test("a run that is unplaced and has meetings says both, for rule H4 to see", () => {
    expect(read(["R1,theorie,2026-09-01,VM,A,,"], ["R1,weg"]).planned).toMatchObject([
      { run: "R1", meetings: [{}], reason: "weg" },
    ]);
  });
});

test("the plan of the tiny campus is written in the columns of FORMAT.md", () => {
  const tables = writePlan([...campus.plan.values()]);
  expect(tables.get("meetings")?.slice(0, 2)).toEqual([
    MEETINGS,
    ["R1", "theorie", "2026-09-01", "VM", "A", "LASSET=2", "LG1"],
  ]);
  expect(tables.get("unplaced")).toEqual([UNPLACED, ["R2", "geen lokaal"]]);
});
