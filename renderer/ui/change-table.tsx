import "./chart.css";
import "./change-table.css";
import { useFormat } from "./format.ts";

/** A figure before and after: a number, or a part of 1; better (1), worse (-1) or equal (0). */
export interface ChangeLine {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly kind: "share" | "number";
  readonly verdict: -1 | 0 | 1;
}

/** Figures before and after with their differences, each judged in a word and a colour. */
export function ChangeTable(props: {
  readonly caption: string;
  readonly changes: readonly ChangeLine[];
  readonly words: {
    readonly figure: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
    readonly verdict: string;
    readonly verdicts: Readonly<Record<"-1" | "0" | "1", string>>;
  };
}) {
  const { caption, changes, words } = props;
  const format = useFormat();
  const show = ({ kind }: ChangeLine, value: number) =>
    kind === "share" ? format.percent(value, 1) : format.number(value);
  const difference = (change: ChangeLine) => {
    const by = change.after - change.before;
    return `${by > 0 ? "+" : by < 0 ? "−" : ""}${show(change, Math.abs(by))}`;
  };
  return (
    <table className="plain-table change-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col" className="number">
            {words.before}
          </th>
          <th scope="col" className="number">
            {words.after}
          </th>
          <th scope="col" className="number">
            {words.difference}
          </th>
          <th scope="col">
            <span className="visually-hidden">{words.verdict}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.name}>
            <th scope="row">{change.name}</th>
            <td className="number">{show(change, change.before)}</td>
            <td className="number">{show(change, change.after)}</td>
            <td className="number">{difference(change)}</td>
            <td className={`verdict-${change.verdict}`}>{words.verdicts[`${change.verdict}`]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
