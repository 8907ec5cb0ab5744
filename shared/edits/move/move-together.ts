import type { Campus } from "#shared/domain/campus.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import type { Diff } from "#shared/domain/diff.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { roomOf } from "#shared/domain/facts.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { MoveMeeting, MoveTogether } from "#shared/edits/act-input.ts";
import { put } from "#shared/edits/changes.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import type { FoundMeeting } from "#shared/edits/find-meeting.ts";
import { findMeeting, namesOf } from "#shared/edits/find-meeting.ts";
import { Around } from "./around.ts";
import { landed } from "./landed.ts";
import type { Going } from "./going.ts";
import { standingAt, targetAt, wholeAfter } from "./going.ts";
import type { Target } from "./target.ts";

/** A meeting with where it is to go. */
interface Move {
  readonly found: FoundMeeting;
  readonly going: Going;
  readonly target: (around: Around) => Target;
}

/**
 * Moves several meetings at once: all are lifted, then each is put down where it is to go, beside what stands and those
 * before it. So two may swap, or one make way for another; as a whole the plan stays valid, or nothing is done.
 */
export function moveTogether(campus: Campus, { moves: wanted }: MoveTogether): Edit | Refusal {
  const moves: Move[] = [];
  for (const input of wanted) {
    const move = moveOf(campus, input);
    if (isRefusal(move)) return move;
    if (moves.some(({ going }) => going.before === move.going.before)) return refuse("meeting-twice", namesOf(input));
    moves.push(move);
  }
  let around = new Around(diaryOf(campus), new Set(moves.map(({ going }) => going.before)));
  const after = new Map<Meeting, Meeting>();
  for (const move of moves) {
    const target = move.target(around);
    const meeting = landed(target);
    if (isRefusal(meeting)) return meeting;
    around = around.with(standingAt(target, meeting));
    after.set(move.going.before, meeting);
  }
  const byRun = Map.groupBy(moves, ({ found }) => found.planned);
  for (const own of byRun.values()) {
    const goings = own.map(({ going }) => going);
    const broken = wholeAfter(campus, own[0].found, goings);
    if (broken) return broken;
  }
  const diff: Diff = [...byRun.keys()].map((planned) =>
    put(campus, "plan", { ...planned, meetings: planned.meetings.map((at) => after.get(at) ?? at), hand: true }),
  );
  const runs = [...byRun.keys()].map(({ run }) => run).join(", ");
  return { about: { act: "move-together", values: { meetings: moves.length, runs } }, diff };
}

function moveOf(campus: Campus, input: Omit<MoveMeeting, "scope">): Move | Refusal {
  const found = findMeeting(campus, input);
  if (isRefusal(found)) return found;
  const { horizon } = diaryOf(campus).facts;
  const place = horizon.parts.findIndex(({ code }) => sameCode(code, input.toDaypart));
  if (place < 0) return refuse("no-such-daypart", { daypart: input.toDaypart });
  const room = roomOf(campus, key(input.toRoom));
  if (!room) return refuse("no-such-room", { room: input.toRoom });
  const going: Going = { before: found.meeting, session: found.session, day: input.toDay, place };
  return { found, going, target: (around) => ({ ...targetAt(campus, found, going, around), room }) };
}
