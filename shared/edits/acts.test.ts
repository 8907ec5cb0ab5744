import { assert, expect, expectTypeOf, test } from "vitest";
import type { ActInput as ContractInput } from "#shared/contract/edits.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff, reverseDiff } from "#shared/domain/diff.ts";
import { randomAct, randomPlan, seeded } from "#shared/testing/random-acts.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { acceptPlan } from "./accept-plan.ts";
import type { ActInput } from "./act-input.ts";
import { carryOutAct } from "./acts.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal } from "./edit.ts";
import { importCampus } from "./import-campus.ts";
import { refusalTexts } from "./refusal-texts.ts";

const SEQUENCES = 10_000;
const LONGEST = 8;

/** Any act, an import or a result accepted. */
function randomEdit(campus: Campus, below: (limit: number) => number): Edit | Refusal {
  const dice = below(20);
  if (dice === 0) return acceptPlan(campus, { plan: randomPlan(campus, below) });
  if (dice === 1)
    return importCampus(campus, { campus: tinyCampus({ partners: [...campus.partners.values()] }), source: "map" });
  return carryOutAct(campus, randomAct(campus, below));
}

test("what the contract lets through is what the acts take", () => {
  expectTypeOf<ContractInput>().toExtend<ActInput>();
  expectTypeOf<ActInput>().toExtend<ContractInput>();
});

test("10,000 random sequences of edits are taken back to exactly where they began", () => {
  const refused = new Set<string>();
  const done = new Set<string>();
  for (let seed = 0; seed < SEQUENCES; seed++) {
    const below = seeded(seed);
    const steps: { readonly before: Campus; readonly edit: Edit }[] = [];
    let campus = tinyCampus();
    for (let step = below(LONGEST); step >= 0; step--) {
      const edit = randomEdit(campus, below);
      if (isRefusal(edit)) {
        refused.add(edit.refused);
        continue;
      }
      done.add(edit.about.act);
      steps.push({ before: campus, edit });
      campus = applyDiff(campus, edit.diff);
    }
    for (const { before, edit } of steps.reverse()) {
      campus = applyDiff(campus, reverseDiff(edit.diff));
      assert.deepEqual(campus, before, `seed ${seed}, ${edit.about.act}`);
    }
  }
  expect([...done].sort()).toEqual([
    "accept-plan",
    "add-closure",
    "add-room",
    "change-room",
    "change-run",
    "change-setting",
    "change-target",
    "import-campus",
    "move-meeting",
    "open-room",
    "pin-meeting",
    "remove-closure",
    "remove-run",
    "rename-campus",
    "repeat-run",
    "set-machine-units",
    "unpin-meeting",
    "unplace-run",
  ]);
  expect([...refused].filter((code) => !(code in refusalTexts))).toEqual([]);
});

test("an act changes nothing by itself", () => {
  const campus = tinyCampus();
  const below = seeded(1);
  for (let round = 0; round < 500; round++) carryOutAct(campus, randomAct(campus, below));
  expect(campus).toEqual(tinyCampus());
});
