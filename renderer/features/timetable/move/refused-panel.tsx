import { useTranslation } from "react-i18next";
import type { Holding } from "#shared/by-hand/hold.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Refused } from "#renderer/stores/held.ts";
import { carryOutSwap } from "#renderer/stores/fitting.ts";
import { chooseAgain, dropAt, useHeld } from "#renderer/stores/held.ts";
import { answerSign, answerWords } from "./answer-words.ts";
import { MakeFit } from "./make-fit.tsx";
import { Refusal } from "./refusal.tsx";
import { SwapOffer, useSwap } from "./swap.tsx";
import { useWords } from "./use-words.ts";

/** Why a meeting could not be dropped, and the three best places it may go to instead. Numbers choose one, W swaps. */
export function RefusedPanel() {
  const { holding, refused } = useHeld();
  return (
    holding &&
    refused && (
      <RefusedMeeting key={`${refused.day} ${refused.daypart} ${refused.room}`} holding={holding} refused={refused} />
    )
  );
}

function RefusedMeeting({ holding, refused }: { readonly holding: Holding; readonly refused: Refused }) {
  const { t } = useTranslation();
  const { campus } = holding;
  const { horizon } = diaryOf(campus).facts;
  const words = useWords(horizon.target);
  const swap = useSwap(holding, refused);
  return (
    <Refusal
      why={answerWords(refused.answer, words)}
      none={t("hold.noAlternatives")}
      alternatives={refused.alternatives}
      horizon={horizon}
      sign={({ answer }) => answerSign(answer, words)}
      words={({ answer }) => answerWords(answer, words)}
      onChoose={(alternative) => void dropAt(alternative)}
      onAgain={chooseAgain}
      onKey={(key) => {
        if (key.toLowerCase() !== "w" || !swap || swap.refusal) return false;
        void carryOutSwap(swap.moves);
        return true;
      }}
    >
      {swap && <SwapOffer holding={holding} swap={swap} />}
      <MakeFit campus={campus} refused={refused} />
    </Refusal>
  );
}
