import "./share-bar.css";
import { useFormat } from "./format.ts";

/** A part of 1 as a bar with its percentage. */
export function ShareBar({ share }: { readonly share: number }) {
  const format = useFormat();
  return (
    <>
      <span className="share-bar" style={{ "--share": Math.min(1, share) } as never} />
      <span className="share-number">{format.percent(share)}</span>
    </>
  );
}
