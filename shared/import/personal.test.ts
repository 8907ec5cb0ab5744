import { expect, test } from "vitest";
import { listsOf } from "#shared/domain/tables.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { columnNames } from "./columns.ts";
import { isPersonalColumn, looksPersonal } from "./personal.ts";
import { readCampus } from "./read-campus.ts";
import { sayIssue } from "./say-issue.ts";
import { writeCampus } from "./write-campus.ts";

// Made up: 1 January 1900 plus a serial, with a right check.
const NATIONAL_NUMBER = "00.01.01-001.05";
const EMAIL = "an.peeters@voorbeeld.be";

test.each([
  EMAIL,
  `bel ${EMAIL}.`,
  `An <${EMAIL}>`,
  NATIONAL_NUMBER,
  "00010100105",
  `nr ${NATIONAL_NUMBER}, zie lijst`,
])("%j is personal", (text) => expect(looksPersonal(text)).toBe(true));

test.each([
  "@",
  "a@b",
  "08:30",
  "00.01.01-001.06",
  "0486123456",
  "12345678901",
  "L101+202",
  "3 @ 4.",
  "x".repeat(50_000),
])("%j is not", (text) => expect(looksPersonal(text)).toBe(false));

test.each([
  "naam cursist",
  "Naam van de cursist",
  "E-mail",
  "e-mailadres",
  "Rijksregisternummer",
  "INSZ",
  "geboortedatum",
  "voornaam",
  "learner_name",
  "Cursisten namen",
])("a column %j is about persons", (header) => expect(isPersonalColumn(header, [])).toBe(true));

test.each(["kleur", "naam", "lokaalnaam", "deelnemers", "opmerking", "mailbox 2"])("a column %j is not", (header) =>
  expect(isPersonalColumn(header, ["rood", ""])).toBe(false),
);

test("a column whose cells are mostly addresses is about persons, whatever it is called", () => {
  expect(isPersonalColumn("contact", [EMAIL, "", "-", EMAIL])).toBe(true);
  expect(isPersonalColumn("contact", ["-", "onthaal", EMAIL])).toBe(false);
});

/** The tiny campus with a column about learners, and a reason that names one. */
function tables() {
  const all = new Map(
    [...writeCampus(listsOf(tinyCampus()))].map(([name, rows]) => [name, rows.map((row) => [...row])]),
  );
  all.get("runs")!.forEach((row, at) => row.push(at === 0 ? "naam cursist" : "An Peeters"));
  all.get("closures")![1][columnNames("closures").indexOf("reason")] = `dokter, ${NATIONAL_NUMBER}`;
  all.get("instructors")![1][columnNames("instructors").indexOf("skills")] = `LAS;${EMAIL}`;
  return all;
}

test("names, e-mails and national numbers are dropped with a note", () => {
  const read = readCampus(tables());
  expect(read.issues).toEqual([]);
  expect(read.notes.map((note) => sayIssue(note, "nl"))).toEqual([
    'closures, rij 2, "reason": hier staat een e-mailadres of een rijksregisternummer. Het wordt niet overgenomen: een plan heeft geen persoonsgegevens nodig.',
    'instructors, rij 2, "skills": hier staat een e-mailadres of een rijksregisternummer. Het wordt niet overgenomen: een plan heeft geen persoonsgegevens nodig.',
    'runs, rij 1, "naam cursist": dit zijn gegevens van personen. Ze worden niet overgenomen: een plan heeft ze niet nodig.',
  ]);
  expect(read.lists?.closures[0].reason).toBe("");
});

test("nothing of a person is kept or repeated, in a code or a faulty cell either", () => {
  const all = tables();
  all.get("runs")![1][columnNames("runs").indexOf("learners")] = EMAIL;
  all.get("instructors")![2][0] = EMAIL;
  const read = readCampus(all);
  expect(read.issues.map(({ code }) => code)).toEqual(["personal-code", "not-a-number"]);
  const told = JSON.stringify([read.issues, read.notes]);
  for (const secret of [EMAIL, NATIONAL_NUMBER, "Peeters"]) expect(told).not.toContain(secret);
});
