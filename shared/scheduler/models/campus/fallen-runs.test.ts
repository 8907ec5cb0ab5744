import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assert, expect, test } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import type { ActInput } from "#shared/edits/act-input.ts";
import { carryOutAct } from "#shared/edits/acts.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { randomAct, seeded } from "#shared/testing/random-acts.ts";
import { fallenRuns } from "./fallen-runs.ts";

const resources = join(import.meta.dirname, "../../../../resources");

function tablesIn(folder: string) {
  const fileOf = (table: string) => join(resources, folder, `${table}.csv`);
  return folderTables((table) => (existsSync(fileOf(table)) ? readFileSync(fileOf(table), "utf8") : null));
}

function plannedCampus(): Campus {
  const { lists } = readCampus(tablesIn("campuses/tiny-campus"));
  if (!lists) throw new Error("the tiny campus is not sound");
  const { planned } = readPlan(campusFrom(lists), tablesIn("plans/tiny-campus-1"));
  return campusFrom({ ...lists, plan: planned });
}

const campus = plannedCampus();

function after(from: Campus, input: ActInput): Campus {
  const edit = carryOutAct(from, input);
  return isRefusal(edit) ? from : applyDiff(from, edit.diff);
}

function withoutFallen(from: Campus): Campus {
  const plan = new Map(from.plan);
  for (const { run } of fallenRuns(from)) plan.set(key(run), { run, meetings: [], reason: "changed", hand: false });
  return { ...from, plan };
}

test("a valid plan stands", () => {
  expect(checkPlan(campus)).toEqual([]);
  expect(fallenRuns(campus)).toEqual([]);
});

test("without a pool fall the runs that need it, and no others", () => {
  const used = [...campus.machines.values()].find((pool) => usersOf(pool.code).length > 0);
  assert(used);
  const fallen = fallenRuns(after(campus, { act: "set-machine-units", machine: used.code, units: 0 }));
  expect(fallen.map(({ run }) => run)).toEqual(usersOf(used.code));
});

test("whatever is changed, what is left keeps every hard rule", () => {
  for (let seed = 0; seed < 60; seed++) {
    const below = seeded(seed);
    let now = campus;
    for (let step = 0; step < 5; step++) {
      const act = randomAct(now, below);
      if (act.act !== "unpin-meeting" && act.act !== "pin-meeting") now = after(now, act);
    }
    const rest = withoutFallen(now);
    // A pin of a run that fell cannot be kept; H12 says so.
    const broken = checkPlan(rest).filter(({ rule }) => rule !== "H12");
    assert.deepEqual(broken, [], `seed ${seed}`);
    assert.deepEqual(fallenRuns(rest), [], `seed ${seed}`);
  }
});

function usersOf(pool: string): string[] {
  const uses = listsOf(campus).plan.filter(({ meetings }) =>
    meetings.some(({ machines }) => machines.some((use) => use.pool === pool)),
  );
  return uses.map(({ run }) => run);
}
