import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf, machineOf } from "#shared/domain/facts.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";

/** What a calendar can be of. */
export type CalendarKind = "rooms" | "machines" | "partners" | "runs";

/** The meetings of one room, machine pool, partner or run. */
export interface Calendar {
  readonly kind: CalendarKind;
  readonly code: string;
  readonly name: string;
  /** By period. */
  readonly meetings: readonly StandingMeeting[];
}

/**
 * A calendar for every room, machine pool, partner and run, in the order of their tables, empty ones too: who
 * subscribed to one then sees that nothing is left.
 */
export function calendarsOf(campus: Campus): readonly Calendar[] {
  const { facts } = diaryOf(campus);
  const { meetings } = standingOf(diaryOf(campus));
  const inRoom = Map.groupBy(meetings, ({ room }) => room?.code ?? "");
  const ofPartner = Map.groupBy(meetings, ({ run }) => facts.partnerOf(run));
  const ofRun = Map.groupBy(meetings, ({ run }) => run.code);
  const onPool = new Map<string, StandingMeeting[]>(campus.machines.values().map(({ code }) => [code, []]));
  for (const at of meetings)
    for (const pool of new Set(at.meeting.machines.map((use) => machineOf(campus, use.pool)?.code ?? "")))
      onPool.get(pool)?.push(at);
  const made = (kind: CalendarKind, found: ReadonlyMap<string, readonly StandingMeeting[]>) => {
    return ({ code, name }: { code: string; name: string }): Calendar => {
      return { kind, code, name: name || code, meetings: found.get(code) ?? [] };
    };
  };
  const runs = [...campus.runs.values()].map(({ code, course }) => {
    return { code, name: courseOf(campus, course)?.title ?? "" };
  });
  return [
    ...[...campus.rooms.values()].map(made("rooms", inRoom)),
    ...[...campus.machines.values()].map(made("machines", onPool)),
    ...[...campus.partners.values()].map(made("partners", ofPartner)),
    ...runs.map(made("runs", ofRun)),
  ];
}
