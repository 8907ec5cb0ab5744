import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { RunAnswer, RunInHand } from "#shared/by-hand/hold-run.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import type { RunRefused } from "#renderer/stores/placing.ts";
import { chooseBeginningAgain, letRunGo, placeRunAt, usePlacing } from "#renderer/stores/placing.ts";
import { AlternativesList } from "#renderer/features/timetable/move/alternatives-list.tsx";
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
        <Refusal key={`${refused.day} ${refused.daypart} ${refused.room}`} inHand={inHand} refused={refused} />
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

function Refusal({ inHand, refused }: { readonly inHand: RunInHand; readonly refused: RunRefused }) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const { horizon } = diaryOf(inHand.campus).facts;
  const words = useWords(horizon.target);
  const beginWords = useBeginWords(words);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className="move-refused"
      aria-label={t("hold.refused")}
      onKeyDown={(event) => {
        const chosen = /^[1-3]$/.test(event.key) ? refused.alternatives[Number(event.key) - 1] : undefined;
        if (!chosen) return;
        event.preventDefault();
        void placeRunAt(chosen);
      }}
    >
      <p role="alert" className="move-why">
        <Icon name="warning" />
        {beginWords(refused.answer)}
      </p>
      <h2>{t(refused.alternatives.length > 0 ? "hold.alternatives" : "place.noAlternatives")}</h2>
      <AlternativesList
        alternatives={refused.alternatives}
        horizon={horizon}
        sign={({ answer }) => answerSign(answer, words)}
        words={({ answer }) => beginWords(answer as RunAnswer)}
        onChoose={(alternative) => void placeRunAt(alternative)}
      />
      <Button onPress={chooseBeginningAgain}>{t("hold.again")}</Button>
    </section>
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
