import { createHash } from "node:crypto";
import { availabilityQuery, MOST_DAYS, withdrawSchema } from "#shared/contract/partner-api.ts";
import type { Availability, Feed, OwnMeeting, PartnerView } from "#shared/contract/partner-api.ts";
import { askedSchema } from "#shared/contract/requests.ts";
import { partnerOpenApi } from "#shared/contract/partner-openapi.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import { availabilityText } from "#shared/feeds/availability.ts";
import { stampOf } from "#shared/feeds/event.ts";
import { ownRunsCalendar, poolCalendar, roomCalendar } from "#shared/feeds/partner-calendar.ts";
import type { Beholder, FreeAsked } from "#shared/feeds/partner-view.ts";
import { daysAsked, freeFor, poolsFor, roomsFor, runsFor, viewFor } from "#shared/feeds/partner-view.ts";
import type { Followed } from "#electron/document/follow.ts";
import { apiPage } from "./api-page.ts";
import type { Outcome, Question, ServedLink } from "./messages.ts";
import type { Answer, Asked, Route } from "./routes.ts";
import { json, NOT_FOUND, problem } from "./routes.ts";

/** What the routes need: the document as it is, today's date, and a calendar token for a partner. */
export interface RouteNeeds {
  readonly document: () => Followed;
  /** `YYYY-MM-DD` in a time zone. */
  readonly today: (zone: string) => string;
  /** Asks the program for what must be kept. */
  readonly ask: (link: ServedLink, question: Question) => Promise<Outcome>;
}

const EPOCH_STAMP = "1970-01-01T00:00:00Z";

/** Every route that tells of the plan. Each says whom it answers; a test asks every one as nine sorts of stranger. */
export function partnerRoutes({ document, today, ask }: RouteNeeds): readonly Route[] {
  const campus = () => document().campus;
  return [
    {
      name: "documentation",
      method: "GET",
      path: /^\/api\/?$/,
      needs: "nothing",
      answer: () => ({ status: 200, type: "text/html; charset=utf-8", body: apiPage() }),
    },
    {
      name: "openapi",
      method: "GET",
      path: /^\/api\/openapi\.json$/,
      needs: "nothing",
      answer: () => json(partnerOpenApi()),
    },
    {
      name: "me",
      method: "GET",
      path: /^\/api\/v1\/me$/,
      needs: "page",
      answer: ({ link }) => {
        const zone = settingsOf(campus()).timezone;
        return json(viewFor(campus(), link!, today(zone)) satisfies PartnerView);
      },
    },
    {
      name: "availability",
      method: "GET",
      path: /^\/api\/v1\/availability$/,
      needs: "page",
      answer: ({ link, query }) => {
        const asked = freeAsked(query);
        if ("status" in asked) return asked;
        const found = freeFor(campus(), link!, asked);
        return found ? json(found satisfies Availability) : NOT_FOUND;
      },
    },
    {
      name: "runs",
      method: "GET",
      path: /^\/api\/v1\/runs$/,
      needs: "page",
      answer: ({ link }) => json(runsFor(campus(), link!) satisfies readonly OwnMeeting[]),
    },
    {
      name: "make feeds",
      method: "POST",
      path: /^\/api\/v1\/feeds$/,
      needs: "page",
      answer: async ({ link }) => {
        const outcome = await ask(link!, { what: "make-feed" });
        return outcome.done ? json(feedsOf(document(), link!, String(outcome.value))) : refusal(outcome);
      },
    },
    {
      name: "requests",
      method: "GET",
      path: /^\/api\/v1\/requests$/,
      needs: "page",
      answer: async ({ link }) => said(await ask(link!, { what: "requests" })),
    },
    {
      name: "submit",
      method: "POST",
      path: /^\/api\/v1\/requests$/,
      needs: "page",
      answer: async ({ link, body, key }) => {
        const { data } = askedSchema.safeParse(body);
        if (!link!.scope.asks) return refusal(NOT_ALLOWED);
        if (!data || !KEY.test(key)) return refusal(NO_REQUEST);
        return said(await ask(link!, { what: "submit", asked: data, key }));
      },
    },
    {
      name: "withdraw",
      method: "POST",
      path: /^\/api\/v1\/requests\/withdraw$/,
      needs: "page",
      answer: async ({ link, body }) => {
        const { data } = withdrawSchema.safeParse(body);
        return data ? said(await ask(link!, { what: "withdraw", id: data.id })) : refusal(NO_REQUEST);
      },
    },
    {
      name: "own runs calendar",
      method: "GET",
      path: /^\/feed\/([\w-]{20,200})\/runs\.ics$/,
      needs: "feed",
      answer: ({ link }) =>
        link!.scope.runs ? calendar(document(), ownRunsCalendar(campus(), link!, momentOf(document()))) : NOT_FOUND,
    },
    {
      name: "busy calendar",
      method: "GET",
      path: /^\/feed\/([\w-]{20,200})\/(pool|room|availability)\/([^/]{1,600})\.ics$/,
      needs: "feed",
      answer: (asked) => {
        const text = busyText(document(), asked);
        return text === null ? NOT_FOUND : calendar(document(), text);
      },
    },
  ];
}

/** What makes two sendings of a request one. */
const KEY = /^[\w-]{16,100}$/;

type Unable = Extract<Outcome, { done: false }>;

const NOT_ALLOWED: Unable = {
  done: false,
  reason: {
    nl: "Met deze link kunt u niet aanvragen. Vraag de planner om een link waarmee dat kan.",
    en: "This link cannot be used to ask. Ask the planner for one that can.",
  },
};
const NO_REQUEST: Unable = {
  done: false,
  reason: {
    nl: "De aanvraag is niet volledig. Vul dagen, dagdelen, cursisten, doel en contact in, en stuur een Idempotency-Key mee.",
    en: "The request is not complete. Fill in days, day-parts, learners, purpose and contact, and send an Idempotency-Key along.",
  },
};

function said(outcome: Outcome): Answer {
  return outcome.done ? json(outcome.value) : refusal(outcome);
}

function refusal({ reason: { nl, en } }: Unable): Answer {
  return problem(422, nl, en);
}

function busyText(document: Followed, { parts: [, kind, code], link }: Asked): string | null {
  const { campus } = document;
  if (kind === "pool") return poolCalendar(campus, link!, code, momentOf(document));
  if (kind === "room") return roomCalendar(campus, link!, code, momentOf(document));
  const pool = poolsFor(campus, link!).find((one) => one.code === code);
  const { firstDay: from, lastDay: to } = settingsOf(campus);
  return pool ? availabilityText(diaryOf(campus), pool, { from, to, stamp: momentOf(document).stamp }) : null;
}

function freeAsked(query: URLSearchParams): FreeAsked | Answer {
  const { data } = availabilityQuery.safeParse(Object.fromEntries(query));
  const days = data && daysAsked(data.from, data.to, MOST_DAYS);
  if (data && days) return { ...data, ...days };
  const shown = [...query]
    .map(([name, value]) => `${name}=${value}`)
    .join("&")
    .slice(0, 200);
  return problem(
    400,
    `availability: "${shown}" is geen vraag. Vraag what=pool&pool=CODE of what=room, met from en to (JJJJ-MM-DD), hoogstens ${MOST_DAYS} dagen.`,
    `availability: "${shown}" is no question. Ask what=pool&pool=CODE or what=room, with from and to (YYYY-MM-DD), at most ${MOST_DAYS} days.`,
  );
}

function feedsOf({ campus }: Followed, link: Beholder, token: string): readonly Feed[] {
  const at = (kind: string, code: string) => `/feed/${token}/${kind}/${encodeURIComponent(code)}.ics`;
  return [
    ...(link.scope.runs ? [{ kind: "runs", name: "", path: `/feed/${token}/runs.ics` } as const] : []),
    ...poolsFor(campus, link).map(
      ({ code, name }) => ({ kind: "pool", name: name || code, path: at("pool", code) }) as const,
    ),
    ...roomsFor(campus, link).map(
      ({ code, name }) => ({ kind: "room", name: name || code, path: at("room", code) }) as const,
    ),
  ];
}

function momentOf({ at, revision }: Followed) {
  return { stamp: stampOf(at || EPOCH_STAMP), revision };
}

function calendar({ at }: Followed, body: string): Answer {
  return {
    status: 200,
    type: "text/calendar; charset=utf-8",
    body,
    headers: {
      "Cache-Control": "private, no-cache",
      ETag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 32)}"`,
      "Last-Modified": new Date(at || EPOCH_STAMP).toUTCString(),
    },
  };
}
