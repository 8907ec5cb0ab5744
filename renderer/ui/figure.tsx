import type { ReactNode } from "react";
import "./layout.css";

/** A figure with what it counts: the number large, its measure beside it, its name under it. */
export function Figure(props: {
  readonly label: string;
  readonly value: string;
  /** "van 1 300", "%". */
  readonly of?: string;
  readonly tone?: "plain" | "good" | "problem";
  readonly hint?: ReactNode;
}) {
  const { label, value, of, tone = "plain", hint } = props;
  return (
    <div className={`figure figure-${tone}`}>
      <dt>{label}</dt>
      <dd>
        <span className="figure-value">{value}</span>
        {of && <span className="muted"> {of}</span>}
        {hint && <span className="figure-hint">{hint}</span>}
      </dd>
    </div>
  );
}

/** Figures side by side. */
export function FigureStrip({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <dl className="figure-strip" aria-label={label}>
      {children}
    </dl>
  );
}
