import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import { askDays, letRunGo, placeRunAt, usePlacing } from "#renderer/stores/placing.ts";
import type { GridHold } from "#renderer/features/timetable/answers.ts";
import type { WeekColumn } from "#renderer/features/timetable/week-columns.ts";
import type { GridLine } from "#renderer/features/timetable/room-rows.ts";
import { answerSign } from "#renderer/features/timetable/move/answer-words.ts";
import { useWords } from "#renderer/features/timetable/move/use-words.ts";
import { useBeginWords } from "./begin-words.ts";

/** The run in hand as the grid needs it: every room answers whether it may begin there; null where none is held. */
export function usePlace(columns: readonly WeekColumn[]): { readonly hold: GridHold | null; readonly away: boolean } {
  const { t } = useTranslation();
  const inHand = usePlacing((placing) => placing.inHand);
  const asked = usePlacing((placing) => placing.asked);
  const away = usePlacing((placing) => placing.refused !== null);
  const words = useWords(inHand ? diaryOf(inHand.campus).facts.horizon.target : 0);
  const beginWords = useBeginWords(words);
  const days = useMemo(() => [...new Set(columns.map(({ day }) => day))], [columns]);
  useEffect(() => void askDays(days), [days, inHand]);
  const hold = useMemo((): GridHold | null => {
    if (!inHand) return null;
    const { campus, run } = inHand;
    const roomOf = ({ room }: GridLine) => room?.code ?? "";
    return {
      title: courseOf(campus, run.course)?.title ?? run.code,
      answerAt: (line, day, daypart) => {
        const answer = inHand.known(day, daypart, roomOf(line));
        if (!answer) return { state: "asking", sign: "", words: t("place.asking") };
        const sign = answer.state === "free" ? "✓" : answerSign(answer, words);
        return { state: answer.state, sign, words: beginWords(answer) };
      },
      onDrop: (line, day, daypart) => void placeRunAt({ room: roomOf(line), day, daypart }),
      onCancel: letRunGo,
      onOver: () => undefined,
    };
    // Words change with the language.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, inHand, words, t]);
  return { hold, away };
}
