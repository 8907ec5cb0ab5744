import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { carryOutAct } from "#shared/edits/acts.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { createDocument } from "#electron/document/create.ts";
import { openDocument } from "#electron/document/open.ts";
import { readCampusAt } from "./campus-input.ts";
import { plannedTiny, run } from "./testing/command-line.ts";

const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-publish-"));
  const planned = await plannedTiny(folder);
  file = join(folder, "a.campus");
  createDocument(file, await readCampusAt(planned), asker.at);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("publishes a plan, and counts what changed since", async () => {
  expect(await run("disruption", file)).toMatchObject({
    code: 2,
    err: expect.stringContaining("nog geen gepubliceerd plan. Publiceer er een"),
  });
  expect(await run("publish", file)).toMatchObject({ code: 2, err: expect.stringContaining("--name ontbreekt") });
  const published = await run("publish", file, "--name", "Voorjaar", "--author", "An");
  expect(published).toMatchObject({ code: 0, out: 'Gepubliceerd als "Voorjaar" (versie 0).\n', err: "" });
  expect(await run("publish", file, "--name", "Zomer", "--language", "en")).toMatchObject({
    code: 2,
    err: expect.stringContaining("already published as “Voorjaar”"),
  });
  const document = await openDocument(file, asker);
  const { campus, revision } = await document.store.load();
  const [placed] = [...campus.plan.values()].filter(({ meetings }) => meetings.length > 0);
  const edit = carryOutAct(campus, { act: "unplace-run", run: placed.run });
  if (isRefusal(edit)) throw new Error(edit.refused);
  await document.store.commit({ ...edit, ...asker }, revision);
  await document.store.close();
  const count = placed.meetings.length;
  const said = await run("disruption", file);
  expect(said.out).toMatch(
    new RegExp(`^Sinds "Voorjaar" [^]*lessen vervallen +${count}\nlessen met [^]*: ${count} les`),
  );
  const json = JSON.parse((await run("disruption", file, "--since", "voorjaar", "--json")).out) as {
    meetings: { what: string; run: string }[];
  };
  expect(json.meetings.map(({ what, run: code }) => [what, code])).toEqual(
    placed.meetings.map(() => ["cancelled", placed.run]),
  );
  expect(await run("disruption", file, "--since", "Herfst")).toMatchObject({
    code: 2,
    err: expect.stringContaining('geen gepubliceerd plan "Herfst". Kies uit: "Voorjaar".'),
  });
});
