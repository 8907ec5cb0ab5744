import { useTranslation } from "react-i18next";
import type { FigureChange } from "#shared/capacity/figure-changes.ts";
import { figureChanges } from "#shared/capacity/figure-changes.ts";
import { useDocument } from "#renderer/stores/document.ts";
import type { SolveResult } from "#renderer/stores/solve.ts";
import { acceptSolve, discardSolve, useSolve } from "#renderer/stores/solve.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ChangeTable } from "#renderer/ui/change-table.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { useSaid } from "#renderer/ui/use-said.ts";

/** What the search found against the plan as it is: accept it or discard it. */
export function Proposal({ result }: { readonly result: SolveResult }) {
  const { t } = useTranslation();
  const text = useSaid();
  const format = useFormat();
  const { progress, deciding, problem } = useSolve();
  const readOnly = useDocument((open) => open.state?.readOnly ?? false);
  const title = progress?.phase === "cancelled" ? t("solve.result.cancelledTitle") : t("solve.result.title");
  return (
    <section className="solve-section proposal" aria-label={title}>
      <h2>{title}</h2>
      <p>
        {result.movedMeetings === 0
          ? t("solve.result.same")
          : t("solve.result.text", { count: result.movedMeetings, meetings: format.number(result.movedMeetings) })}
      </p>
      <Changes changes={figureChanges(result)} />
      {problem && <p role="alert">{text(problem)}</p>}
      <div className="proposal-acts">
        <Button look="primary" icon="check" disabled={deciding || readOnly} onPress={() => void acceptSolve()}>
          {t("solve.result.accept")}
        </Button>
        <Button disabled={deciding} onPress={() => void discardSolve()}>
          {t("solve.result.discard")}
        </Button>
        <span className="muted">{t("solve.result.undoHint")}</span>
      </div>
    </section>
  );
}

/** The figures before and after, what matters most first. */
function Changes({ changes }: { readonly changes: readonly FigureChange[] }) {
  const { t } = useTranslation();
  return (
    <ChangeTable
      caption={t("solve.result.table")}
      words={{
        figure: t("solve.result.figure"),
        before: t("solve.result.before"),
        after: t("solve.result.after"),
        difference: t("solve.result.change"),
        verdict: t("solve.result.verdict"),
        verdicts: { "-1": t("solve.result.worse"), "0": t("solve.result.equal"), "1": t("solve.result.better") },
      }}
      changes={changes.map((change) => ({ ...change, name: t(`solve.row.${change.row}`) }))}
    />
  );
}
