import { oc } from "@orpc/contract";
import * as z from "zod";
import type { Comparison } from "#shared/capacity/compare.ts";
import type { TableName } from "#shared/domain/campus.ts";
import { documentStateSchema } from "./document.ts";
import { figuresSchema, refusalSchema } from "./values.ts";

const id = z.string().min(1).max(100);
const name = z.string().trim().min(1).max(200);
const done = z.strictObject({ done: z.literal(true) });
const state = z.strictObject({ state: documentStateSchema });

/** The name of a table. */
export const tableSchema = z.enum([
  "settings",
  "dayparts",
  "partners",
  "rooms",
  "access",
  "shares",
  "machines",
  "instructors",
  "courses",
  "runs",
  "sessions",
  "pins",
  "closures",
  "plan",
] satisfies TableName[]);

/** A scenario in the list. */
export const scenarioSchema = z.strictObject({
  id,
  name: z.string(),
  created: z.string(),
  author: z.string(),
  /** Counts its own commits: 0 for one that is still as the document was. */
  revision: z.int(),
  /** Has the document moved on since it was last laid over it? */
  behind: z.boolean(),
  /** The figures of its plan, or null where they are still to be counted. */
  figures: figuresSchema.nullable(),
});

/** A scenario in the list. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** The scenarios of the document beside the document itself. */
export const scenarioListSchema = z.strictObject({ base: figuresSchema, scenarios: z.array(scenarioSchema) });

/** The scenarios of the document. */
export type ScenarioList = z.infer<typeof scenarioListSchema>;

/** How much of a scenario is taken over. */
export const takeOverPartSchema = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("all") }),
  z.strictObject({ what: z.literal("tables"), tables: z.array(tableSchema).min(1).readonly() }),
  z.strictObject({ what: z.literal("runs"), runs: z.array(z.string().min(1).max(200)).min(1).max(100_000).readonly() }),
]);

/** How much of a scenario is taken over. */
export type TakeOverPart = z.infer<typeof takeOverPartSchema>;

/** A comparison on its way to the window: made by the program, so only its outer shape is checked. */
export const comparisonSchema = z.custom<Comparison>((value) => typeof value === "object" && value !== null);

/** A record that clashes: changed in the document and in the scenario. */
export const conflictSchema = z.strictObject({ table: tableSchema, id: z.string() });

/** Scenarios: named branches of the document. While one is open, all other requests are about it. */
export const scenariosContract = {
  list: oc.output(z.union([scenarioListSchema, refusalSchema])),
  /** Counts the figures of a scenario and keeps them. */
  figures: oc.input(z.strictObject({ id })).output(z.union([figuresSchema, refusalSchema])),
  create: oc.input(z.strictObject({ name })).output(z.union([z.strictObject({ id }), refusalSchema])),
  rename: oc.input(z.strictObject({ id, name })).output(z.union([done, refusalSchema])),
  /** Throws a scenario away for good; where it is open, the document takes its place. */
  discard: oc.input(z.strictObject({ id })).output(z.union([done, refusalSchema])),
  /** Opens a scenario; null goes back to the document itself. */
  open: oc.input(z.strictObject({ id: id.nullable() })).output(z.union([state, refusalSchema])),
  /** What a scenario comes to beside the document as it is now. */
  compare: oc
    .input(z.strictObject({ id }))
    .output(
      z.union([z.strictObject({ comparison: comparisonSchema, conflicts: z.array(conflictSchema) }), refusalSchema]),
    ),
  /** Settles clashes for one side and lays the scenario over the document as it is now. */
  settle: oc.input(z.strictObject({ id, side: z.enum(["base", "scenario"]) })).output(z.union([state, refusalSchema])),
  /** Makes the document as the scenario has it, whole or in part, in one undoable edit; the document is open then. */
  takeOver: oc.input(z.strictObject({ id, part: takeOverPartSchema })).output(z.union([state, refusalSchema])),
};
