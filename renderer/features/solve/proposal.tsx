import { useTranslation } from "react-i18next";
import { useDocument } from "#renderer/stores/document.ts";
import type { SolveResult } from "#renderer/stores/solve.ts";
import { acceptSolve, discardSolve, useSolve } from "#renderer/stores/solve.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { useSaid } from "#renderer/ui/use-said.ts";
import type { Change } from "./changes.ts";
import { changesOf } from "./changes.ts";

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
      <ChangeTable changes={changesOf(result)} />
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

function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const show = ({ kind }: Change, value: number) =>
    kind === "share" ? format.percent(value, 1) : format.number(value);
  const difference = (change: Change) => {
    const by = change.after - change.before;
    return `${by > 0 ? "+" : by < 0 ? "−" : ""}${show(change, Math.abs(by))}`;
  };
  return (
    <table className="plain-table proposal-table">
      <caption className="visually-hidden">{t("solve.result.table")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("solve.result.figure")}</th>
          <th scope="col" className="number">
            {t("solve.result.before")}
          </th>
          <th scope="col" className="number">
            {t("solve.result.after")}
          </th>
          <th scope="col" className="number">
            {t("solve.result.change")}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t("solve.result.verdict")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.row}>
            <th scope="row">{t(`solve.row.${change.row}`)}</th>
            <td className="number">{show(change, change.before)}</td>
            <td className="number">{show(change, change.after)}</td>
            <td className="number">{difference(change)}</td>
            <td className={`verdict-${change.verdict}`}>{t(`solve.result.${VERDICTS[change.verdict]}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const VERDICTS = { "-1": "worse", "0": "equal", "1": "better" } as const;
