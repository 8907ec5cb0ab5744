import type { Campus } from "#shared/domain/campus.ts";
import { machineOf } from "#shared/domain/facts.ts";
import type { SetMachineUnits } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** Gives a machine pool more units or fewer; a pool that is sold keeps its place with none. */
export function setMachineUnits(campus: Campus, { machine, units }: SetMachineUnits): Edit | Refusal {
  const pool = machineOf(campus, machine);
  if (!pool) return refuse("no-such-machine", { machine });
  if (!Number.isSafeInteger(units) || units < 0) return refuse("not-units", { machine: pool.code, units });
  if (pool.units === units) return refuse("units-as-they-are", { machine: pool.code, units });
  return {
    about: { act: "set-machine-units", values: { machine: pool.code, from: pool.units, to: units } },
    diff: [put(campus, "machines", { ...pool, units })],
  };
}
