import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import "./solve.css";
import { figuresOf } from "#shared/capacity/figures.ts";
import { withRestLeftOut } from "#shared/capacity/left-out.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { forgetProblem, isUnderWay, useSolve } from "#renderer/stores/solve.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { Screen } from "#renderer/ui/screen.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { PreCheck } from "./pre-check.tsx";
import { BoundLine } from "./bound-line.tsx";
import { Proposal } from "./proposal.tsx";
import { Progress } from "./progress.tsx";
import { StandingFigures } from "./standing-figures.tsx";
import { WishForm } from "./wish-form.tsx";

/** *Plannen*: start the solver, see it get better, accept or discard what it found. */
export function SolveScreen() {
  const { t } = useTranslation();
  const campus = useDocument((open) => open.campus);
  if (!campus) return null;
  return (
    <Screen title={t("screens.solve.title")}>
      {campus.runs.size === 0 ? (
        <EmptyState
          icon="solve"
          title={t("solve.empty.title")}
          action={
            <Button look="primary" icon="import" onPress={() => goTo("import")}>
              {t("solve.empty.act")}
            </Button>
          }
        >
          {t("solve.empty.text")}
        </EmptyState>
      ) : (
        <Work campus={campus} />
      )}
    </Screen>
  );
}

function Work({ campus }: { readonly campus: Campus }) {
  const solve = useSolve();
  const { phase, result, problem } = solve;
  return (
    <div className="solve">
      <WishForm />
      <div className="solve-main">
        {phase === "idle" && <StandingFigures campus={campus} />}
        {phase === "idle" && <PreCheck campus={campus} />}
        {problem && phase === "failed" && <Problem />}
        {result && <Proposal result={result} />}
        {isUnderWay(solve) || phase === "finished" ? (
          <Progress campus={campus}>
            <Bound campus={campus} />
          </Progress>
        ) : (
          <Bound campus={campus} />
        )}
      </div>
    </div>
  );
}

/** The bound against the best plan so far of the search, else against the plan of the document. */
function Bound({ campus }: { readonly campus: Campus }) {
  const progress = useSolve((solve) => solve.progress);
  const standing = useMemo(() => figuresOf(withRestLeftOut(campus, "")), [campus]);
  return <BoundLine incumbent={progress && progress.phase !== "starting" ? progress : standing} />;
}

/** Why there is no proposal, and the way back. */
function Problem() {
  const { t } = useTranslation();
  const text = useSaid();
  const problem = useSolve((solve) => solve.problem);
  if (!problem) return null;
  return (
    <div className="solve-problem" role="alert">
      <Icon name="warning" />
      <div>
        <h2>{t("solve.problem")}</h2>
        <p>{text(problem)}</p>
        <Button onPress={forgetProblem}>{t("solve.back")}</Button>
      </div>
    </div>
  );
}
