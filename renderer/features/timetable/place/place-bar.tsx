import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { RunAnswer, RunInHand } from "#shared/by-hand/hold-run.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import type { RunRefused } from "#renderer/stores/placing.ts";
import { chooseBeginningAgain, letRunGo, placeRunAt, usePlacing } from "#renderer/stores/placing.ts";
import { Refusal } from "#renderer/features/timetable/move/refusal.tsx";
import { answerSign } from "#renderer/features/timetable/move/answer-words.ts";
import { useWords } from "#renderer/features/timetable/move/use-words.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { Keys } from "#renderer/ui/keys.tsx";
import { useBeginWords } from "./begin-words.ts";

/** Says which run is in hand, and where it was refused why, and where it may begin instead. */
export function PlaceBar() {
  const { t } = useTranslation();
  const { inHand, refused } = usePlacing();
  useEscape(inHand !== null);
  if (!inHand) return null;
  const { campus, run } = inHand;
  return (
    <>
      {refused && (
        <RefusedRun key={`${refused.day} ${refused.daypart} ${refused.room}`} inHand={inHand} refused={refused} />
      )}
      <section className="move-bar" aria-label={t("place.title")}>
        <p className="move-held" role="status">
          <Icon name="hand" />
          <strong className="clip">{courseOf(campus, run.course)?.title ?? ""}</strong>
          <span className="muted">{run.code}</span>
        </p>
        <span>{t("place.choose", { weeks: run.weeks, days: run.daysPerWeek })}</span>
        <span className="move-keys">
          <Keys keys="Enter" /> {t("hold.drop")} <Keys keys="Esc" />
          <Button onPress={letRunGo}>{t("hold.letGo")}</Button>
        </span>
      </section>
    </>
  );
}

function RefusedRun({ inHand, refused }: { readonly inHand: RunInHand; readonly refused: RunRefused }) {
  const { t } = useTranslation();
  const { horizon } = diaryOf(inHand.campus).facts;
  const words = useWords(horizon.target);
  const beginWords = useBeginWords(words);
  return (
    <Refusal
      why={beginWords(refused.answer)}
      none={t("place.noAlternatives")}
      alternatives={refused.alternatives}
      horizon={horizon}
      sign={({ answer }) => answerSign(answer, words)}
      words={({ answer }) => beginWords(answer as RunAnswer)}
      onChoose={(alternative) => void placeRunAt(alternative)}
      onAgain={chooseBeginningAgain}
    />
  );
}

/** Escape leaves the refusal first, then the run, wherever the focus is. */
function useEscape(held: boolean): void {
  useEffect(() => {
    if (!held) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.key !== "Escape") return;
      event.preventDefault();
      (usePlacing.getState().refused ? chooseBeginningAgain : letRunGo)();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [held]);
}
