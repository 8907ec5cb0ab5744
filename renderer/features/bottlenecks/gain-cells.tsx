import { useTranslation } from "react-i18next";
import { nameOf, price, usePrices } from "#renderer/stores/prices.ts";
import type { WhatIf } from "#renderer/stores/prices.ts";
import { Badge } from "#renderer/ui/badge.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { useGainWords } from "./gain-words.ts";

/** The heads of the cells of a gain. */
export function GainHeads() {
  const { t } = useTranslation();
  return (
    <>
      <th scope="col" className="number">
        {t("bottlenecks.gain")}
      </th>
      <th scope="col">{t("bottlenecks.verdict")}</th>
      <th scope="col" className="number">
        {t("bottlenecks.gainDays")}
      </th>
      <th scope="col">
        <span className="visually-hidden">{t("bottlenecks.resolve")}</span>
      </th>
    </>
  );
}

/** What a decision was found to gain, with how to find out; without a decision there is nothing to re-solve. */
export function GainCells({ whatIf, name }: { readonly whatIf: WhatIf | null; readonly name: string }) {
  const { t } = useTranslation();
  const wordsOf = useGainWords();
  const { gains, asked, running } = usePrices();
  const gain = whatIf ? gains.get(nameOf(whatIf)) : undefined;
  const words = gain && wordsOf(gain);
  const isAsked = whatIf !== null && asked.includes(nameOf(whatIf));
  return (
    <>
      <td className="number">
        {words && (
          <>
            {words.mean} <span className="muted">({words.spread})</span>
          </>
        )}
      </td>
      <td>
        {words && (
          <Badge tone={words.isClear ? "good" : "plain"} icon={words.isClear ? "check" : "info"}>
            {words.verdict}
          </Badge>
        )}
      </td>
      <td className="number">{words?.days}</td>
      <td className="bottlenecks-act">
        {whatIf === null && <span className="muted">{t("bottlenecks.noDecision")}</span>}
        {isAsked && <span className="muted">{t("bottlenecks.beingResolved")}</span>}
        {whatIf !== null && !isAsked && (
          <Button
            look="quiet"
            disabled={running !== null}
            label={t("bottlenecks.resolveWhat", { what: name })}
            onPress={() => void price([whatIf])}
          >
            {t("bottlenecks.resolve")}
          </Button>
        )}
      </td>
    </>
  );
}
