import { ProgressBar as AriaProgressBar } from "react-aria-components/ProgressBar";
import "./controls.css";

/** How far something is: a part of 1, or null where nobody can say. */
export function ProgressBar({ label, share }: { readonly label: string; readonly share: number | null }) {
  return (
    <AriaProgressBar
      className={share === null ? "progress progress-unknown" : "progress"}
      aria-label={label}
      value={(share ?? 0) * 100}
      isIndeterminate={share === null}
    >
      <div className="progress-done" style={{ "--share": share ?? 0.3 } as never} />
    </AriaProgressBar>
  );
}
