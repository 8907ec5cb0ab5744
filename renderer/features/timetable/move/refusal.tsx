import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Alternative } from "#shared/by-hand/alternatives.ts";
import type { Horizon } from "#shared/domain/horizon.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { AlternativesList } from "./alternatives-list.tsx";

/** Why what is in hand could not be dropped, the best places it may go to instead, and what else is offered. Numbers choose. */
export function Refusal(props: {
  readonly why: string;
  /** Said where there is no other place. */
  readonly none: string;
  readonly alternatives: readonly Alternative[];
  readonly horizon: Horizon;
  readonly sign: (alternative: Alternative) => string;
  readonly words: (alternative: Alternative) => string;
  readonly onChoose: (alternative: Alternative) => void;
  readonly onAgain: () => void;
  /** A key that is no number; false where it means nothing. */
  readonly onKey?: (key: string) => boolean;
  readonly children?: ReactNode;
}) {
  const { why, none, alternatives, horizon, sign, words, onChoose, onAgain, onKey, children } = props;
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const choose = (key: string): boolean => {
    if (!/^[1-3]$/.test(key)) return false;
    const chosen = alternatives[Number(key) - 1];
    if (chosen) onChoose(chosen);
    return true;
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className="move-refused"
      aria-label={t("hold.refused")}
      onKeyDown={(event) => {
        if (choose(event.key) || onKey?.(event.key)) event.preventDefault();
      }}
    >
      <p role="alert" className="move-why">
        <Icon name="warning" />
        {why}
      </p>
      <h2>{alternatives.length > 0 ? t("hold.alternatives") : none}</h2>
      <AlternativesList alternatives={alternatives} horizon={horizon} sign={sign} words={words} onChoose={onChoose} />
      {children}
      <Button onPress={onAgain}>{t("hold.again")}</Button>
    </section>
  );
}
