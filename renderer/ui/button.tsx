import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import "./controls.css";
import type { IconName } from "./icons.tsx";
import { Icon } from "./icons.tsx";
import { Hint } from "./tooltip.tsx";

/** What every button takes. */
export interface ButtonProps {
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly icon?: IconName;
  /** `primary` at most once in a view; `quiet` has no border until it is pointed at. */
  readonly look?: "plain" | "primary" | "quiet" | "danger";
  /** What it is called by itself, where its text is only clear beside something else; it begins with that text. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button with a text, and perhaps an icon before it. */
export function Button({ onPress, disabled = false, icon, look = "plain", label, children }: ButtonProps) {
  return (
    <AriaButton className={`button button-${look}`} aria-label={label} isDisabled={disabled} onPress={onPress}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

/** What a button of an icon alone takes. */
export interface IconButtonProps {
  readonly icon: IconName;
  /** What it does; shown on hover and focus, with the keys where there are any. */
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button of an icon alone. */
export function IconButton({ icon, label, keys, disabled = false, onPress }: IconButtonProps) {
  return (
    <Hint text={label} keys={keys}>
      <AriaButton className="icon-button" aria-label={label} isDisabled={disabled} onPress={onPress}>
        <Icon name={icon} />
      </AriaButton>
    </Hint>
  );
}
