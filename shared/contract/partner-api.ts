import * as z from "zod";
import { requestSchema } from "./requests.ts";

/** A date `YYYY-MM-DD`. */
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const code = z.string().min(1).max(200);
const list = z
  .string()
  .max(2000)
  .default("")
  .transform((text) => text.split(",").filter(Boolean));

/** Most days that are answered about at once. */
export const MOST_DAYS = 62;

/** The token of a personal link, exchanged for a cookie. */
export const enterSchema = z.strictObject({ token: z.string().regex(/^[\w-]{20,200}$/) });

/** *Wanneer is er plaats?*, as a query. */
export const availabilityQuery = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("pool"), pool: code, from: date, to: date }),
  z.strictObject({
    what: z.literal("room"),
    type: z.string().max(200).default(""),
    seats: z.coerce.number().int().min(1).max(100_000).default(1),
    features: list,
    from: date,
    to: date,
  }),
]);

/** Who the partner is and what the link lets be seen. */
export const partnerViewSchema = z.strictObject({
  partner: z.strictObject({ code: z.string(), name: z.string() }),
  campus: z.string(),
  from: date,
  to: date,
  today: date,
  weekdays: z.array(z.int()),
  dayparts: z.array(z.strictObject({ code: z.string(), name: z.string(), starts: z.string(), ends: z.string() })),
  pools: z.array(z.strictObject({ code: z.string(), name: z.string(), units: z.int() })),
  rooms: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      type: z.string(),
      seats: z.int(),
      features: z.array(z.string()),
    }),
  ),
  seesOwnRuns: z.boolean(),
  mayAsk: z.boolean(),
});

/** What is free: in every day-part of the days asked about how many units, or how many and which rooms. */
export const availabilitySchema = z.strictObject({
  of: z.int(),
  slots: z.array(
    z.strictObject({
      date,
      daypart: z.string(),
      closed: z.boolean(),
      free: z.int(),
      rooms: z.array(z.string()),
    }),
  ),
});

/** The partner's own meetings. */
export const ownMeetingsSchema = z.array(
  z.strictObject({
    date,
    daypart: z.string(),
    title: z.string(),
    run: z.string(),
    room: z.string(),
    learners: z.int(),
  }),
);

/** Calendars to subscribe to; the token stands in their addresses and is told this once. */
export const feedsSchema = z.array(
  z.strictObject({ kind: z.enum(["runs", "pool", "room"]), name: z.string(), path: z.string() }),
);

/** An own request with how it stands. */
export const ownRequestSchema = requestSchema.omit({ partner: true });

/** Which own request is withdrawn. */
export const withdrawSchema = z.strictObject({ id: z.string().min(1).max(100) });

/** What a request that is turned away says. */
export const problemSchema = z.strictObject({ reason: z.strictObject({ nl: z.string(), en: z.string() }) });

/** Who the partner is and what the link lets be seen. */
export type PartnerView = z.infer<typeof partnerViewSchema>;
/** What is free. */
export type Availability = z.infer<typeof availabilitySchema>;
/** A meeting of the partner's own. */
export type OwnMeeting = z.infer<typeof ownMeetingsSchema>[number];
/** A calendar to subscribe to. */
export type Feed = z.infer<typeof feedsSchema>[number];
/** An own request with how it stands. */
export type OwnRequest = z.infer<typeof ownRequestSchema>;
