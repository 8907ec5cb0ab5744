import "./overlays.css";
import { Button, IconButton } from "./button.tsx";
import { Icon } from "./icons.tsx";

/** A short message at the foot of the window, with what can be done about it. */
export function Toast(props: {
  readonly text: string;
  readonly tone: "plain" | "problem";
  readonly action?: { readonly text: string; readonly onPress: () => void };
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Is it being read or used? Then it must not go by itself. */
  readonly onHold: (held: boolean) => void;
}) {
  const { text, tone, action, closeLabel, onClose, onHold } = props;
  return (
    <div
      className={`toast toast-${tone}`}
      role={tone === "problem" ? "alert" : "status"}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <Icon name={tone === "problem" ? "warning" : "info"} />
      <p>{text}</p>
      {action && <Button onPress={action.onPress}>{action.text}</Button>}
      <IconButton icon="close" label={closeLabel} onPress={onClose} />
    </div>
  );
}
