import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { diaryOf } from "#shared/domain/diary.ts";
import { useDocument } from "#renderer/stores/document.ts";
import type { Refused } from "#renderer/stores/held.ts";
import { carryOutSwap } from "#renderer/stores/fitting.ts";
import { chooseAgain, dropAt, useHeld } from "#renderer/stores/held.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { AlternativesList } from "./alternatives-list.tsx";
import { answerSign, answerWords } from "./answer-words.ts";
import { MakeFit } from "./make-fit.tsx";
import { SwapOffer, useSwap } from "./swap.tsx";
import { useWords } from "./use-words.ts";

/** Why a meeting could not be dropped, and the three best places it may go to instead. Numbers choose one, W swaps. */
export function RefusedPanel() {
  const refused = useHeld((held) => held.refused);
  return refused && <Refusal key={`${refused.day} ${refused.daypart} ${refused.room}`} refused={refused} />;
}

function Refusal({ refused }: { readonly refused: Refused }) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const holding = useHeld((held) => held.holding);
  useEffect(() => panel.current?.focus(), []);
  const campus = useDocument((open) => open.campus);
  const horizon = campus && diaryOf(campus).facts.horizon;
  const words = useWords(horizon?.target ?? 0);
  const swap = useSwap(holding, refused);
  if (!holding || !horizon) return null;
  const choose = (place: number) => {
    const chosen = refused.alternatives[place];
    if (chosen) void dropAt(chosen);
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className="move-refused"
      aria-label={t("hold.refused")}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === "w" && swap && !swap.refusal) void carryOutSwap(swap.moves);
        else if (/^[1-3]$/.test(event.key)) choose(Number(event.key) - 1);
        else return;
        event.preventDefault();
      }}
    >
      <p role="alert" className="move-why">
        <Icon name="warning" />
        {answerWords(refused.answer, words)}
      </p>
      <h2>{t(refused.alternatives.length > 0 ? "hold.alternatives" : "hold.noAlternatives")}</h2>
      <AlternativesList
        alternatives={refused.alternatives}
        horizon={horizon}
        sign={({ answer }) => answerSign(answer, words)}
        words={({ answer }) => answerWords(answer, words)}
        onChoose={(alternative) => void dropAt(alternative)}
      />
      {swap && <SwapOffer holding={holding} swap={swap} />}
      {campus && <MakeFit campus={campus} refused={refused} />}
      <Button onPress={chooseAgain}>{t("hold.again")}</Button>
    </section>
  );
}
