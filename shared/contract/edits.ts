import { oc } from "@orpc/contract";
import * as z from "zod";
import { documentStateSchema } from "./document.ts";
import { refusalSchema } from "./values.ts";

const code = z.string().min(1).max(200);
const meetingRef = { run: code, kind: code, day: z.int(), daypart: code };

/** Every act of a planner's hand, by name, with its input. Each is one file of `shared/edits`. */
export const actSchema = z.discriminatedUnion("act", [
  /** One meeting to another period or room; its machines and instructors follow where they can. */
  z.strictObject({ act: z.literal("move-meeting"), ...meetingRef, toDay: z.int(), toDaypart: code, toRoom: code }),
  /** Takes a whole run out of the plan. */
  z.strictObject({ act: z.literal("unplace-run"), run: code }),
  z.strictObject({ act: z.literal("pin-meeting"), ...meetingRef, room: z.string().max(200) }),
  z.strictObject({ act: z.literal("unpin-meeting"), ...meetingRef }),
  z.strictObject({ act: z.literal("change-target"), targetLearners: z.int().min(0).max(100_000) }),
  z.strictObject({ act: z.literal("rename-campus"), name: z.string().trim().min(1).max(200) }),
]);

/** An act with its input. */
export type ActInput = z.infer<typeof actSchema>;

/** Acts of a planner's hand. */
export const editsContract = {
  /** Carries an act out on the stored plan; `expected` is the revision the planner saw. */
  commit: oc
    .input(z.strictObject({ act: actSchema, expected: z.int().min(0) }))
    .output(z.union([z.strictObject({ state: documentStateSchema }), refusalSchema])),
};
