import { oc } from "@orpc/contract";
import * as z from "zod";
import { documentStateSchema } from "./document.ts";
import { issueSchema } from "./files.ts";
import { refusalSchema } from "./values.ts";

const editableTableSchema = z.enum([
  "courses",
  "runs",
  "sessions",
  "rooms",
  "access",
  "shares",
  "machines",
  "instructors",
  "closures",
  "partners",
  "dayparts",
]);

/** A table whose rows a planner types in. */
export type EditableTable = z.infer<typeof editableTableSchema>;

const MOST_ROWS = 20_000;

/**
 * Rows of a table as they are typed, with the issues of those that cannot stand. They are set in the campus as it is by
 * then: a change names only the cells that were typed, so that nobody's work is undone by who types elsewhere.
 */
export const recordsContract = {
  change: oc
    .input(
      z.strictObject({
        table: editableTableSchema,
        set: z
          .array(
            z.strictObject({
              id: z.string().min(1).max(1000).nullable(),
              cells: z.record(z.string().max(100), z.string().max(4000)),
            }),
          )
          .max(MOST_ROWS)
          .readonly(),
        remove: z.array(z.string().min(1).max(1000)).max(MOST_ROWS).readonly(),
      }),
    )
    .output(
      z.union([
        /** `ids`: what each row of `set` is known by now. */
        z.strictObject({ state: documentStateSchema, ids: z.array(z.string()).readonly() }),
        /** `at`: the place of the row in `set`; −1 for a row elsewhere. */
        z.strictObject({ issues: z.array(z.strictObject({ at: z.int(), issue: issueSchema })) }),
        refusalSchema,
      ]),
    ),
};
