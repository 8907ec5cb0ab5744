import * as z from "zod";
import {
  availabilityQuery,
  availabilitySchema,
  enterSchema,
  feedsSchema,
  ownMeetingsSchema,
  ownRequestSchema,
  partnerViewSchema,
  problemSchema,
  withdrawSchema,
} from "./partner-api.ts";
import { askedSchema } from "./requests.ts";

/** A call that partners may make: what it takes, what it answers, and an example. */
export interface PartnerCall {
  readonly method: "get" | "post";
  readonly path: string;
  readonly summary: string;
  readonly example: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType | null;
}

/** The calls of the partner page, in the order of its documentation. */
export const partnerCalls: readonly PartnerCall[] = [
  {
    method: "post",
    path: "/api/v1/enter",
    summary: "Exchanges the token of a personal link (the text behind the #) for a cookie.",
    example: `{"token":"…"}`,
    body: enterSchema,
    answer: null,
  },
  {
    method: "get",
    path: "/api/v1/me",
    summary: "Who the link is for, and the day-parts, machine pools and rooms it shows.",
    example: "/api/v1/me",
    answer: partnerViewSchema,
  },
  {
    method: "get",
    path: "/api/v1/availability",
    summary: "What is free in every day-part of at most 62 days: units of a machine pool, or rooms.",
    example: "/api/v1/availability?what=room&type=leslokaal&seats=12&from=2026-12-01&to=2026-12-31",
    query: availabilityQuery,
    answer: availabilitySchema,
  },
  {
    method: "get",
    path: "/api/v1/runs",
    summary: "The partner's own meetings, by date.",
    example: "/api/v1/runs",
    answer: ownMeetingsSchema,
  },
  {
    method: "post",
    path: "/api/v1/feeds",
    summary: "Makes calendar addresses (iCalendar) to subscribe to; they are told this once.",
    example: "{}",
    body: z.strictObject({}),
    answer: feedsSchema,
  },
  {
    method: "get",
    path: "/api/v1/requests",
    summary: "What the partner asked for, and how it stands.",
    example: "/api/v1/requests",
    answer: z.array(ownRequestSchema),
  },
  {
    method: "post",
    path: "/api/v1/requests",
    summary:
      "Asks for a machine, a room or a type of room. Needs an Idempotency-Key: sent twice under one key it is one request.",
    example: `{"what":"pool","code":"LASBOX-MIG","units":2,"dates":["2026-12-04"],"dayparts":["VM"],"learners":8,"purpose":"…","contact":"…"}`,
    body: askedSchema,
    answer: ownRequestSchema,
  },
  {
    method: "post",
    path: "/api/v1/requests/withdraw",
    summary: "Takes an own request back.",
    example: `{"id":"…"}`,
    body: withdrawSchema,
    answer: z.array(ownRequestSchema),
  },
];

/** The calls as an OpenAPI 3.1 document, made of the same schemas that check them. */
export function partnerOpenApi() {
  return {
    openapi: "3.1.0",
    info: { title: "Dagdeel, partners", version: "1" },
    components: { securitySchemes: { link: { type: "apiKey", in: "cookie", name: "dagdeel-partner" } } },
    paths: Object.fromEntries(
      [...Map.groupBy(partnerCalls, ({ path }) => path)].map(([path, calls]) => [
        path,
        Object.fromEntries(calls.map((call) => [call.method, operationOf(call)])),
      ]),
    ),
  };
}

function operationOf({ path, summary, query, body, answer }: PartnerCall) {
  const content = (schema: z.ZodType, io: "input" | "output") => ({
    "application/json": { schema: z.toJSONSchema(schema, { io }) },
  });
  return {
    summary,
    security: path === "/api/v1/enter" ? [] : [{ link: [] }],
    ...(query
      ? {
          parameters: [
            {
              name: "query",
              in: "query",
              style: "form",
              explode: true,
              schema: z.toJSONSchema(query, { io: "input" }),
            },
          ],
        }
      : {}),
    ...(body ? { requestBody: { required: true, content: content(body, "input") } } : {}),
    responses: {
      [answer ? "200" : "204"]: { description: "done", ...(answer ? { content: content(answer, "output") } : {}) },
      "400": { description: "not understood", content: content(problemSchema, "output") },
      "401": { description: "the link is not good, or no longer" },
      "429": { description: "too often" },
    },
  };
}
