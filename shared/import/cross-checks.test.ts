import { expect, test } from "vitest";
import type { CampusLists } from "#shared/domain/tables.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { day, tinyCampus, tinyRun, tinySession } from "#shared/testing/tiny-campus.ts";
import { circlesIn } from "./circles.ts";
import { readCampus } from "./read-campus.ts";
import { sayIssue } from "./say-issue.ts";
import { writeCampus } from "./write-campus.ts";

/** What is noted of the tiny campus with these tables, in Dutch. */
function notes(own: Partial<CampusLists>): string[] {
  const read = readCampus(writeCampus(listsOf(tinyCampus(own))));
  expect(read.issues).toEqual([]);
  return read.notes.map((note) => sayIssue(note, "nl"));
}

const unplaced = "Zo blijft de editie ongepland:";

test.each([
  [
    { roomTypes: ["atelier"] },
    `sessions, rij 2, "room_types": geen enkel lokaal heeft het type van R, theorie: atelier. ${unplaced} verbeter het type.`,
  ],
  [
    { rooms: ["A"], features: ["Beamer"] },
    `sessions, rij 2, "features": geen van de lokalen voor R, theorie heeft dit alles: Beamer. ${unplaced} vraag minder, of voeg het toe aan een lokaal.`,
  ],
  [
    { roomTypes: ["LAB"] },
    `sessions, rij 2, "kind": R, theorie heeft 10 cursisten, het grootste lokaal ervoor heeft 8 plaatsen. ${unplaced} splits de groep, of laat grotere lokalen toe.`,
  ],
])("a session that no room can hold is noted, and imported: %j", (own, said) => {
  const tables = { runs: [tinyRun({ code: "R" })], sessions: [tinySession({ run: "R", ...own })] };
  expect(notes(tables)).toEqual([said]);
});

test("a room that is never open to the run's partner holds none of its sessions", () => {
  const small = tinyRun({ code: "R", learners: 8 });
  const of = (own: Partial<typeof small>) =>
    notes({ runs: [{ ...small, ...own }], sessions: [tinySession({ run: "R", rooms: ["C"] })] });
  expect(of({})).toEqual([
    `sessions, rij 2, "rooms": de lokalen voor R, theorie zijn nooit open voor VDAB: C. ${unplaced} kijk tabel access na.`,
  ]);
  expect(of({ course: "PY" })).toEqual([]);
  expect(of({ course: "PY", dayparts: ["AV"] })).toHaveLength(1);
});

test("a pin that cannot be kept is noted", () => {
  const pin = { run: "R1", kind: "theorie", daypart: "VM", room: "" };
  expect(
    notes({
      pins: [
        { ...pin, date: day("2026-09-05") },
        { ...pin, date: day("2026-10-05") },
      ],
    }),
  ).toEqual([
    'pins, rij 2, "date": op deze weekdag is er nooit les. Verzet deze vaste les, anders is geen enkel plan geldig.',
    'pins, rij 3, "date": R1 kan enkel van 2026-08-31 tot 2026-09-27. Verzet deze vaste les, anders is geen enkel plan geldig.',
  ]);
});

test("a pin that stands there twice counts once, and in two rooms is refused", () => {
  const pin = { run: "R1", kind: "theorie", date: day("2026-09-01"), daypart: "VM", room: "A" };
  const rows = writeCampus(listsOf(tinyCampus({ pins: [pin] })));
  const [header, row] = rows.get("pins")!;
  const same = readCampus(new Map([...rows, ["pins", [header, row, row]]]));
  expect(same.lists?.pins).toEqual([pin]);
  expect(same.notes.map((note) => sayIssue(note, "en"))).toEqual([
    'pins, row 3, "date": this row says the same as row 2. It counts once.',
  ]);
  const other = readCampus(new Map([...rows, ["pins", [header, row, [...row.slice(0, 4), "B"]]]]));
  expect(other.issues.map(({ code, row: at }) => [code, at])).toEqual([["twice-pinned", 3]]);
});

test("an unknown kind of a pin is told with the kinds of its own run", () => {
  const rows = writeCampus(listsOf(tinyCampus()));
  const pin = ["R1", "theori", "2026-09-01", "VM", ""];
  const read = readCampus(new Map([...rows, ["pins", [...rows.get("pins")!, pin]]]));
  expect(read.issues.map((issue) => sayIssue(issue, "nl"))).toEqual([
    'pins, rij 2, "kind": "theori" is geen soort les van R1. Misschien theorie?',
  ]);
});

test("a window that is empty and day-parts out of order are noted", () => {
  const runs = [tinyRun({ code: "R", earliestStart: day("2026-09-10"), latestEnd: day("2026-09-09") })];
  expect(notes({ runs, sessions: [tinySession({ run: "R" })] })).toEqual([
    `runs, rij 2, "latest_end": 2026-09-09 ligt voor de vroegste start, 2026-09-10. ${unplaced} verbeter een van beide.`,
  ]);
  const dayparts = listsOf(tinyCampus()).dayparts.toReversed();
  expect(notes({ dayparts })[0]).toBe(
    'dayparts: "NM" begint om 13:00, vroeger dan het dagdeel ervoor. Zet de dagdelen in de volgorde van de dag.',
  );
});

test("circles are found by their shortest way, and what only leads to one is not in it", () => {
  const next = new Map([
    ["in", ["a"]],
    ["a", ["b", "c"]],
    ["b", ["c"]],
    ["c", ["a", "out"]],
    ["out", []],
    ["self", ["self"]],
    ["lost", ["nowhere"]],
  ]);
  expect(circlesIn(next)).toEqual(
    new Map([
      ["a", ["a", "c", "a"]],
      ["b", ["b", "c", "a", "b"]],
      ["c", ["c", "a", "c"]],
      ["self", ["self", "self"]],
    ]),
  );
});

test("a large circle is walked once, and each code begins its own way round", () => {
  const codes = Array.from({ length: 1500 }, (_, at) => `R${at}`);
  const circles = circlesIn(new Map(codes.map((code, at) => [code, [codes[(at + 1) % codes.length]]])));
  expect(circles.size).toBe(1500);
  expect(circles.get("R1499")?.slice(0, 3)).toEqual(["R1499", "R0", "R1"]);
});

test("what is on a way between two circles is in neither", () => {
  const next = new Map([
    ["a", ["a", "between"]],
    ["between", ["b"]],
    ["b", ["b"]],
  ]);
  expect([...circlesIn(next).keys()]).toEqual(["a", "b"]);
});
