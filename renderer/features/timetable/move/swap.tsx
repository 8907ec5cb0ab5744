import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { swapWith } from "#shared/by-hand/swap.ts";
import type { Swap as FoundSwap } from "#shared/by-hand/swap.ts";
import type { Holding } from "#shared/by-hand/hold.ts";
import { courseOf, runOf } from "#shared/domain/facts.ts";
import { carryOutSwap } from "#renderer/stores/fitting.ts";
import type { Refused } from "#renderer/stores/held.ts";
import { refOf } from "#renderer/stores/held.ts";
import { refusalSaid } from "#renderer/stores/said.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Keys } from "#renderer/ui/keys.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** The swap of a held meeting with the one that stands where it was refused; null where none stands there. */
export function useSwap(holding: Holding | null, refused: Refused): FoundSwap | null {
  return useMemo(() => holding && swapWith(holding.campus, refOf(holding), refused), [holding, refused]);
}

/** Offers to let both meetings change places, or says why they may not. */
export function SwapOffer({ holding, swap }: { readonly holding: Holding; readonly swap: FoundSwap }) {
  const { t } = useTranslation();
  const said = useSaid();
  const run = runOf(holding.campus, swap.run);
  const title = (run && courseOf(holding.campus, run.course)?.title) ?? swap.run;
  if (swap.refusal)
    return <p className="muted">{t("hold.swap.not", { title, reason: said(refusalSaid(swap.refusal)) })}</p>;
  return (
    <p className="move-swap">
      <Keys keys="W" />
      <Button icon="replan" onPress={() => void carryOutSwap(swap.moves)}>
        {t("hold.swap.with", { title, run: swap.run })}
      </Button>
    </p>
  );
}
