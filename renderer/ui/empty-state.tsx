import type { ReactNode } from "react";
import "./layout.css";
import type { IconName } from "./icons.tsx";
import { Icon } from "./icons.tsx";

/** An empty screen: what belongs here, and the first act. */
export function EmptyState(props: {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  const { icon, title, children, action } = props;
  return (
    <div className="empty-state">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p className="muted">{children}</p>
      {action}
    </div>
  );
}
