import type { ReplanResult } from "#shared/by-hand/replan.ts";
import type { ChainMove } from "#shared/by-hand/chain-search.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf, runOf } from "#shared/domain/facts.ts";

/** A meeting that moves, as the table shows it. */
export interface MoveRow extends ChainMove {
  readonly id: string;
  readonly title: string;
  readonly learners: number;
  /** The room it stands in now. */
  readonly room: string;
  /** Does it keep its time and room, with other machines or instructors? */
  readonly stands: boolean;
}

/** Who has to be told. */
export interface Concerned {
  readonly partners: readonly string[];
  readonly instructors: readonly string[];
  /** Learners of all runs of which a meeting gets another time or room, or that leave the plan. */
  readonly learners: number;
}

/** The meetings that move, by day. */
export function moveRows(campus: Campus, { order }: ReplanResult): readonly MoveRow[] {
  return order.moves
    .map((move) => rowOf(campus, move))
    .sort((one, other) => one.day - other.day || one.run.localeCompare(other.run));
}

function rowOf(campus: Campus, move: ChainMove): MoveRow {
  const run = runOf(campus, move.run);
  const room = meetingOf(campus, move)?.meeting.room ?? "";
  return {
    ...move,
    id: `${move.run} ${move.kind} ${move.day} ${move.daypart}`,
    title: (run && courseOf(campus, run.course)?.title) ?? move.run,
    learners: run?.learners ?? 0,
    room,
    stands: move.day === move.toDay && move.daypart === move.toDaypart && room === move.toRoom,
  };
}

/** Partners, instructors and learners of what moves or leaves the plan. */
export function concernedBy(campus: Campus, { order }: ReplanResult): Concerned {
  const { facts, ofRun } = diaryOf(campus);
  const moving = moveRows(campus, { order, touched: 0, stand: 0 }).filter(({ stands }) => !stands);
  const codes = new Set([...moving.map(({ run }) => run), ...order.out]);
  const runs = [...codes].map((code) => runOf(campus, code)).filter((run) => run !== undefined);
  const partners = new Set(runs.map((run) => facts.partnerOf(run)));
  const instructors = new Set([
    ...order.moves.flatMap((move) => meetingOf(campus, move)?.meeting.instructors ?? []),
    ...order.out.flatMap((code) => (ofRun.get(code) ?? []).flatMap(({ meeting }) => meeting.instructors)),
  ]);
  return {
    partners: [...partners].map((code) => campus.partners.get(key(code))?.name ?? code).sort(),
    instructors: [...instructors].sort(),
    learners: runs.reduce((sum, run) => sum + run.learners, 0),
  };
}

function meetingOf(campus: Campus, { run, kind, day, daypart }: ChainMove) {
  return diaryOf(campus)
    .ofRun.get(run)
    ?.find(({ meeting }) => meeting.kind === kind && meeting.day === day && meeting.daypart === daypart);
}
