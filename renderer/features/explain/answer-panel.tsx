import { useTranslation } from "react-i18next";
import { useCampus } from "#renderer/stores/document.ts";
import { askWhy, stopWhy, useWhy } from "#renderer/stores/why.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { AnswerHead } from "./answer-head.tsx";
import { DayAnswer } from "./day-answer.tsx";
import { FactSets } from "./fact-sets.tsx";
import { FixList } from "./fix-list.tsx";

/** The question that was asked, and its answer as far as it is known. */
export function AnswerPanel() {
  const { t } = useTranslation();
  const { list, asked, answer, day } = useWhy();
  if (!asked)
    return (
      <section className="explain-answer" aria-label={t("explain.choose.title")}>
        <EmptyState icon="explain" title={t("explain.choose.title")}>
          {list === "days" ? t("explain.choose.days") : t("explain.choose.runs")}
        </EmptyState>
      </section>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by key
    <section className="explain-answer" aria-label={t("explain.why")} tabIndex={0}>
      <AnswerHead asked={asked} />
      <State />
      {asked.about === "day"
        ? day?.day && <DayAnswer answer={day.day} />
        : answer?.why && (
            <>
              <FactSets asked={asked} why={answer.why} />
              <FixList answer={answer} />
            </>
          )}
      <Spoken />
    </section>
  );
}

/** How far it is, with the way to stop; or why it is not whole, with the way to ask again. */
function State() {
  const { t } = useTranslation();
  const text = useSaid();
  const campus = useCampus();
  const { asked, phase, answer, day, campus: about, problem } = useWhy();
  const known = answer ?? day;
  if (phase === "asking") {
    const of = day?.day;
    const words = of
      ? t("explain.asking.day", { done: of.done, most: of.most })
      : t(`explain.asking.${known?.phase === "facts" || known?.phase === "fixes" ? known.phase : "starting"}`);
    return (
      <div className="explain-state">
        <span>{words}</span>
        <ProgressBar label={words} share={known?.share ?? null} />
        <Button icon="stop" onPress={stopWhy}>
          {t("explain.asking.stop")}
        </Button>
      </div>
    );
  }
  const isStale = about !== campus;
  const note = isStale
    ? t("explain.stale")
    : phase === "stopped"
      ? t("explain.stopped")
      : known?.phase === "time-up"
        ? t("explain.timeUp")
        : "";
  return (
    <>
      {problem && (
        <p className="explain-problem" role="alert">
          <Icon name="warning" />
          {text(problem)}
        </p>
      )}
      {asked && (problem || note) && (
        <div className="explain-state">
          {note && (
            <>
              <Icon name="info" />
              <span>{note}</span>
            </>
          )}
          <Button onPress={() => void askWhy(asked)}>{t("explain.again")}</Button>
        </div>
      )}
    </>
  );
}

/** The answer for those who hear it, once it is there. */
function Spoken() {
  const { t } = useTranslation();
  const { phase, answer, day } = useWhy();
  const words = () => {
    if (phase === "asking") return "";
    if (day?.day) return t("explain.spoken.day", { runs: day.day.done });
    if (!answer?.why) return "";
    const { run, verdict, sets } = answer.why;
    return t(`explain.spoken.${verdict}`, { run, facts: sets.flat().length, fixes: answer.fixes.length });
  };
  return (
    <p className="visually-hidden" role="status">
      {words()}
    </p>
  );
}
