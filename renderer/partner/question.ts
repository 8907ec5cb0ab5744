import type { Day } from "#shared/domain/calendar.ts";
import { isoDate, parseDay } from "#shared/domain/calendar.ts";
import type { PartnerView } from "#shared/contract/partner-api.ts";

/** What a partner looks for. No weekdays or day-parts means all of them; no type means any. */
export interface Question {
  readonly what: "pool" | "room";
  readonly pool: string;
  readonly units: number;
  readonly type: string;
  readonly learners: number;
  readonly features: readonly string[];
  readonly weekdays: readonly number[];
  readonly dayparts: readonly string[];
}

/** How much of the calendar is on screen. */
export type View = "month" | "week" | "day" | "list";

/** A part of the page. */
export type PageId = "free" | "runs" | "subscribe" | "requests";

/** All that the address of the page says: it can be kept, and gone back to. */
export interface Looking {
  readonly page: PageId;
  readonly view: View;
  readonly day: Day;
  /** The day-part of that day that is chosen; blank where none is. */
  readonly part: string;
  readonly question: Question;
}

const VIEWS: readonly View[] = ["month", "week", "day", "list"];
const PAGES: readonly PageId[] = ["free", "runs", "subscribe", "requests"];
const MOST = 9999;

/** What the page looks for at first: the first pool, or any room where there are no pools; one unit, any day. */
export function firstQuestion(view: PartnerView): Question {
  return {
    what: view.pools.length > 0 ? "pool" : "room",
    pool: view.pools[0]?.code ?? "",
    units: 1,
    type: "",
    learners: 1,
    features: [],
    weekdays: [],
    dayparts: [],
  };
}

/** Reads the address of the page; what it does not say, or what is not there, is as at first. */
export function readLooking(search: string, view: PartnerView): Looking {
  const said = new URLSearchParams(search);
  const first = firstQuestion(view);
  const list = (name: string) => (said.get(name) ?? "").split(",").filter(Boolean);
  const known = <T extends string>(name: string, all: readonly T[], otherwise: T) =>
    all.find((one) => one === said.get(name)) ?? otherwise;
  const pools = view.pools.map(({ code }) => code);
  const types = view.rooms.map(({ type }) => type);
  const pool = known("pool", pools, first.pool);
  const units = view.pools.find(({ code }) => code === pool)?.units ?? 1;
  return {
    page: known("page", PAGES, "free"),
    view: known("view", VIEWS, "month"),
    day: within(parseDay(said.get("day") ?? "") ?? parseDay(view.today) ?? 1, view),
    part: known("part", ["", ...view.dayparts.map(({ code }) => code)], ""),
    question: {
      what: known("what", ["pool", "room"] as const, first.what),
      pool,
      units: whole(said.get("units"), units),
      type: known("type", types, ""),
      learners: whole(said.get("learners"), MOST),
      features: list("features").filter((feature) => view.rooms.some(({ features }) => features.includes(feature))),
      weekdays: list("weekdays")
        .map(Number)
        .filter((number) => view.weekdays.includes(number)),
      dayparts: list("dayparts").filter((part) => view.dayparts.some(({ code }) => code === part)),
    },
  };
}

/** The address of the page: only what differs from the first sight of it. */
export function writeLooking({ page, view, day, part, question }: Looking, partner: PartnerView): string {
  const first = firstQuestion(partner);
  const says: [string, string, string][] = [
    ["page", page, "free"],
    ["view", view, "month"],
    ["day", isoDate(day), isoDate(within(parseDay(partner.today) ?? day, partner))],
    ["part", part, ""],
    ["what", question.what, first.what],
    ["pool", question.pool, first.pool],
    ["units", String(question.units), "1"],
    ["type", question.type, ""],
    ["learners", String(question.learners), "1"],
    ["features", question.features.join(","), ""],
    ["weekdays", question.weekdays.join(","), ""],
    ["dayparts", question.dayparts.join(","), ""],
  ];
  const params = new URLSearchParams(
    says.filter(([, value, otherwise]) => value !== otherwise).map(([name, value]) => [name, value]),
  );
  const text = params.toString();
  return text ? `?${text}` : "";
}

/** The day itself, or the nearest one of the plan's period. */
export function within(day: Day, { from, to }: Pick<PartnerView, "from" | "to">): Day {
  return Math.max(parseDay(from) ?? day, Math.min(parseDay(to) ?? day, day));
}

/** The list without the thing where it has it, with it where it has not. */
export function toggled<T>(list: readonly T[], thing: T): readonly T[] {
  return list.includes(thing) ? list.filter((one) => one !== thing) : [...list, thing];
}

function whole(text: string | null, most: number): number {
  const number = Number(text ?? "1");
  return Number.isInteger(number) ? Math.max(1, Math.min(most, number)) : 1;
}
