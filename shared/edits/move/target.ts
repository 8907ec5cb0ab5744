import { isoDate } from "#shared/domain/calendar.ts";
import type { Room, Run, Session } from "#shared/domain/campus.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { Period } from "#shared/domain/horizon.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import type { Around } from "./around.ts";

/** Where a meeting is to go, and everything that stands around it. */
export interface Target {
  readonly facts: Facts;
  readonly run: Run;
  readonly session: Session;
  /** The meeting as it stands now. */
  readonly before: Meeting;
  readonly day: number;
  readonly daypart: string;
  /** Place of the day-part in the day. */
  readonly place: number;
  readonly period: Period;
  readonly room: Room;
  /** Every other meeting of the plan. */
  readonly around: Around;
}

/** The meetings that stand in the period of the target, beside the one that goes there. */
export function alongside(target: Target): readonly DiaryMeeting[] {
  return target.around.at(target.period);
}

/** A refusal that names the run and the period it was to go to. */
export function refuseAt(target: Target, refused: string, values: Refusal["values"] = {}): Refusal {
  return refuse(refused, { run: target.run.code, date: isoDate(target.day), daypart: target.daypart, ...values });
}

/** The first of some checks that refuses, or null where all let it pass. */
export function firstRefusal(target: Target, checks: readonly ((target: Target) => Refusal | null)[]): Refusal | null {
  for (const check of checks) {
    const refusal = check(target);
    if (refusal) return refusal;
  }
  return null;
}
