import { useMemo, useState } from "react";
import type { Holding } from "#shared/by-hand/hold.ts";
import type { Day } from "#shared/domain/calendar.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import { dropAt, letGo, useHeld } from "#renderer/stores/held.ts";
import type { GridHold } from "#renderer/features/timetable/answers.ts";
import type { GridLine } from "#renderer/features/timetable/room-rows.ts";
import { answerSign, answerWords } from "./answer-words.ts";
import { useWords } from "./use-words.ts";

/** Where the pointer or the focus is while a meeting is held. */
export interface Over {
  readonly room: string;
  readonly day: Day;
  readonly daypart: string;
}

/** The held meeting as the grid needs it, and where the planner is with it; null where nothing is held. */
export function useHold(): {
  readonly hold: GridHold | null;
  readonly over: Over | null;
  /** Is the planner asked something beside the grid? */
  readonly away: boolean;
} {
  const holding = useHeld((held) => held.holding);
  const away = useHeld((held) => held.asking !== null || held.refused !== null);
  const words = useWords(holding ? diaryOf(holding.campus).facts.horizon.target : 0);
  const [at, setAt] = useState<{ readonly holding: Holding; readonly over: Over } | null>(null);
  const hold = useMemo((): GridHold | null => {
    if (!holding) return null;
    const { campus, found } = holding;
    // Where the rows are no rooms, the meeting keeps its own and only its time changes.
    const roomAt = (line: GridLine) => line.room?.code ?? found.meeting.room;
    return {
      title: courseOf(campus, found.run.course)?.title ?? found.run.code,
      answerAt: (line, day, daypart) => {
        const answer = holding.answer(day, daypart, roomAt(line));
        return { state: answer.state, sign: answerSign(answer, words), words: answerWords(answer, words) };
      },
      onDrop: (line, day, daypart) => void dropAt({ room: roomAt(line), day, daypart }),
      onCancel: letGo,
      onOver: (line, day, daypart) => setAt({ holding, over: { room: roomAt(line), day, daypart } }),
    };
  }, [holding, words]);
  return { hold, away, over: at?.holding === holding ? (at?.over ?? null) : null };
}
