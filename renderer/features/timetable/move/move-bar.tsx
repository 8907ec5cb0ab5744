import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Holding } from "#shared/by-hand/hold.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import type { MoveScope } from "#shared/edits/act-input.ts";
import { meetingsInScope } from "#shared/edits/move/going.ts";
import { chooseAgain, chooseScope, letGo, useHeld } from "#renderer/stores/held.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { Keys } from "#renderer/ui/keys.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";
import type { Over } from "./use-hold.ts";
import "./move.css";

const SCOPES: readonly MoveScope[] = ["once", "pattern", "onward"];

/** Says what is held, how far the move goes, and what the days would become where the planner is with it. */
export function MoveBar({ over }: { readonly over: Over | null }) {
  const { t } = useTranslation();
  const { holding, asking } = useHeld();
  useHoldKeys(holding !== null);
  if (!holding) return null;
  return (
    <section className="move-bar" aria-label={t("hold.title")}>
      <p className="move-held" role="status">
        <Icon name="hand" />
        <strong className="clip">{courseOf(holding.campus, holding.found.run.course)?.title ?? ""}</strong>
        <span className="muted">{holding.found.run.code}</span>
      </p>
      {asking ? <AskScope holding={holding} /> : <Scope holding={holding} />}
      <DayFigures holding={holding} over={over} />
      <span className="move-keys">
        <Keys keys="Enter" /> {t("hold.drop")} <Keys keys="Esc" />
        <Button onPress={letGo}>{t("hold.letGo")}</Button>
      </span>
    </section>
  );
}

/** How far the move goes; nothing to choose where the meeting stands alone. */
function Scope({ holding }: { readonly holding: Holding }) {
  const { t } = useTranslation();
  if (meetingsInScope(holding.found, "pattern").length < 2) return null;
  return (
    <span className="move-scope">
      <Segmented
        label={t("hold.scope.label")}
        options={SCOPES.map((id) => ({ id, text: t(`hold.scope.${id}`) }))}
        value={holding.scope}
        onChange={(id) => void chooseScope(id as MoveScope)}
      />
      <Keys keys="1–3" />
    </span>
  );
}

/** Asked once: the answer is remembered, and can be changed while a meeting is held. */
function AskScope({ holding }: { readonly holding: Holding }) {
  const { t } = useTranslation();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={first} className="move-ask" role="group" aria-label={t("hold.scope.ask")}>
      <span>{t("hold.scope.ask")}</span>
      {SCOPES.map((scope) => (
        <Button
          key={scope}
          look={scope === "once" ? "primary" : "plain"}
          onPress={() => void chooseScope(scope)}
        >{`${t(`hold.scope.${scope}`)} (${meetingsInScope(holding.found, scope).length})`}</Button>
      ))}
    </div>
  );
}

/** The days that would change, with what they would become. */
function DayFigures({ holding, over }: { readonly holding: Holding; readonly over: Over | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const changes = over ? holding.dayChanges(over.day, over.daypart) : [];
  const { target } = diaryOf(holding.campus).facts.horizon;
  return (
    <ul className="move-days">
      {changes.slice(0, 2).map(({ day, before, after }) => (
        <li key={day}>
          {t("hold.day", {
            day: format.day(day),
            before: format.number(before),
            after: format.number(after),
            target: format.number(target),
          })}
        </li>
      ))}
    </ul>
  );
}

/**
 * Escape leaves a question first, then the meeting, wherever the focus is. 1, 2 and 3 say how far the move goes, but
 * where a refusal offers places by these numbers.
 */
function useHoldKeys(held: boolean): void {
  useEffect(() => {
    if (!held) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { holding, asking, refused } = useHeld.getState();
      const scope = SCOPES[["1", "2", "3"].indexOf(event.key)];
      const isTyping = event.target instanceof HTMLInputElement;
      if (scope && holding && !refused && !isTyping && meetingsInScope(holding.found, "pattern").length > 1) {
        event.preventDefault();
        void chooseScope(scope);
        return;
      }
      if (event.key !== "Escape") return;
      event.preventDefault();
      if (asking || refused) chooseAgain();
      else letGo();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [held]);
}
