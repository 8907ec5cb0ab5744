import { oc } from "@orpc/contract";
import * as z from "zod";
import { documentStateSchema } from "./document.ts";
import { refusalSchema } from "./values.ts";

const code = z.string().min(1).max(200);
const MANY = 100_000;
const weekdays = z.array(z.int().min(1).max(7)).max(7).readonly();
const dayparts = z.array(code).max(100).readonly();
const scope = z.enum(["once", "pattern", "onward"]);
const meetingRef = { run: code, kind: code, day: z.int(), daypart: code };

/** When something is closed, and for whom. */
export const closureSchema = z.strictObject({
  scope: z.enum(["campus", "partner", "room", "machine", "instructor"]),
  code: z.string().max(200),
  from: z.int(),
  to: z.int(),
  weekdays,
  dayparts,
  units: z.int().min(1).max(MANY).nullable(),
  reason: z.string().max(1000),
});
const move = z.strictObject({ ...meetingRef, toDay: z.int(), toDaypart: code, toRoom: code });

/** Every act of a planner's hand, by name, with its input. Each is one file of `shared/edits`. */
export const actSchema = z.discriminatedUnion("act", [
  /** One meeting to another period or room; its machines and instructors follow where they can. */
  z.strictObject({
    act: z.literal("move-meeting"),
    ...meetingRef,
    toDay: z.int(),
    toDaypart: code,
    toRoom: code,
    scope: scope.optional(),
  }),
  /** Meetings that change places at once, such as two that swap. */
  z.strictObject({
    act: z.literal("move-together"),
    moves: z.array(move).min(1).max(20).readonly(),
  }),
  /** Something falls out for a while, and the plan makes do. */
  z.strictObject({
    act: z.literal("replan"),
    outage: closureSchema,
    moves: z.array(move).max(5000).readonly(),
    out: z.array(code).max(5000).readonly(),
  }),
  /** Takes a whole run out of the plan. */
  z.strictObject({ act: z.literal("unplace-run"), run: code }),
  z.strictObject({ act: z.literal("unplace-runs"), runs: z.array(code).min(1).max(5000).readonly() }),
  /** Puts a whole run in the plan, to begin in a period and a room. */
  z.strictObject({ act: z.literal("place-run"), run: code, day: z.int(), daypart: code, room: code }),
  /** Makes two groups of one, in two rooms at the same times. */
  z.strictObject({
    act: z.literal("split-run"),
    run: code,
    learners: z.int().min(1).max(MANY),
    from: code,
    room: code,
  }),
  z.strictObject({
    act: z.literal("change-instructors"),
    ...meetingRef,
    scope,
    instructors: z.array(code).max(100).readonly(),
  }),
  z.strictObject({
    act: z.literal("pin-meetings"),
    meetings: z.array(z.strictObject(meetingRef)).min(1).max(5000).readonly(),
    pinned: z.boolean(),
  }),
  z.strictObject({ act: z.literal("pin-meeting"), ...meetingRef, room: z.string().max(200) }),
  z.strictObject({ act: z.literal("unpin-meeting"), ...meetingRef }),
  z.strictObject({ act: z.literal("change-target"), targetLearners: z.int().min(0).max(100_000) }),
  z.strictObject({ act: z.literal("rename-campus"), name: z.string().trim().min(1).max(200) }),
  z.strictObject({ act: z.literal("set-machine-units"), machine: code, units: z.int().min(0).max(MANY) }),
  z.strictObject({
    act: z.literal("add-room"),
    code,
    type: z.string().max(200),
    capacity: z.int().min(1).max(MANY),
    features: z.array(code).max(100).readonly(),
  }),
  z.strictObject({
    act: z.literal("change-room"),
    room: code,
    change: z.strictObject({ type: z.string().max(200).optional(), capacity: z.int().min(0).max(MANY).optional() }),
  }),
  /** A room open to a partner at more times. */
  z.strictObject({ act: z.literal("open-room"), room: code, partner: code, weekdays, dayparts }),
  z.strictObject({
    act: z.literal("add-closure"),
    ...closureSchema.shape,
  }),
  z.strictObject({ act: z.literal("remove-closure"), closure: z.string().min(1).max(1000) }),
  z.strictObject({
    act: z.literal("change-setting"),
    change: z.discriminatedUnion("setting", [
      z.strictObject({ setting: z.literal("rest-after-evening"), on: z.boolean() }),
      z.strictObject({ setting: z.literal("expected-absence"), percent: z.int().min(0).max(100) }),
      z.strictObject({ setting: z.literal("weekdays"), weekdays }),
      z.strictObject({
        setting: z.literal("weights"),
        steadiness: z.int().min(0).max(20),
        crowding: z.int().min(0).max(5),
      }),
      z.strictObject({ setting: z.literal("horizon"), firstDay: z.int(), lastDay: z.int() }),
      z.strictObject({
        setting: z.literal("most-learners"),
        daypart: code,
        most: z.int().min(0).max(MANY).nullable(),
      }),
    ]),
  }),
  z.strictObject({
    act: z.literal("change-run"),
    run: code,
    change: z.strictObject({
      learners: z.int().min(1).max(MANY).optional(),
      earliestStart: z.int().nullable().optional(),
      latestEnd: z.int().nullable().optional(),
      dayparts: dayparts.optional(),
      priority: z.int().min(1).max(5).optional(),
    }),
  }),
  z.strictObject({ act: z.literal("repeat-run"), run: code }),
  z.strictObject({ act: z.literal("remove-run"), run: code }),
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
