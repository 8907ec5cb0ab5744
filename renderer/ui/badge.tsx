import type { ReactNode } from "react";
import "./controls.css";
import type { IconName } from "./icons.tsx";
import { Icon } from "./icons.tsx";

/** A short state beside a thing; never told by its colour alone. `outline` is for what is not placed. */
export function Badge(props: {
  readonly tone?: "plain" | "good" | "problem" | "outline";
  readonly icon?: IconName;
  readonly children: ReactNode;
}) {
  const { tone = "plain", icon, children } = props;
  return (
    <span className={`badge badge-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A name with the colour that it has everywhere. */
export function Swatch({ data, children }: { readonly data: number; readonly children: ReactNode }) {
  return (
    <span className="swatch-name">
      <span className={`swatch data-${data}`} />
      <span className="clip">{children}</span>
    </span>
  );
}
