import { Button } from "react-aria-components/Button";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Separator } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import "./controls.css";
import "./overlays.css";
import type { IconName } from "./icons.tsx";
import { Icon } from "./icons.tsx";
import { Keys } from "./keys.tsx";

/** One thing to do; `null` in a list draws a line. */
export interface MenuEntry {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly keys?: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly onAction: () => void;
}

/** A button that opens a list of things to do. */
export function Menu(props: {
  readonly label: string;
  readonly icon: IconName;
  /** What stands on the button; without it the label is spoken only. */
  readonly text?: string;
  readonly entries: readonly (MenuEntry | null)[];
}) {
  const { label, icon, text, entries } = props;
  return (
    <MenuTrigger>
      <Button className={text ? "button button-quiet" : "icon-button"} aria-label={label}>
        <Icon name={icon} />
        {text && <span className="clip">{text}</span>}
      </Button>
      <Popover className="popover" offset={4}>
        <MenuList label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}

/** A list of things to do at something that was pointed at, by the other mouse button or the menu key. */
export function ContextMenu(props: {
  readonly label: string;
  /** What was pointed at; null while the menu is closed. */
  readonly at: Element | null;
  readonly entries: readonly (MenuEntry | null)[];
  readonly onClose: () => void;
}) {
  const { label, at, entries, onClose } = props;
  return (
    <Popover
      className="popover"
      triggerRef={{ current: at }}
      isOpen={at !== null}
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
      offset={2}
    >
      <MenuList label={label} entries={entries} first />
    </Popover>
  );
}

function MenuList(props: {
  readonly label: string;
  readonly entries: readonly (MenuEntry | null)[];
  /** Does the focus go to the first entry? A menu that a button opened sees to that itself. */
  readonly first?: boolean;
}) {
  const { label, entries, first = false } = props;
  return (
    <AriaMenu
      className="list-box"
      aria-label={label}
      {...(first && { autoFocus: "first" as const })}
      disabledKeys={entries.flatMap((entry) => (entry?.disabled ? [entry.id] : []))}
    >
      {entries.map((entry, place) =>
        entry === null ? (
          // oxlint-disable-next-line react/no-array-index-key -- a line is nothing but its place
          <Separator key={`line-${place}`} className="menu-line" />
        ) : (
          <MenuItem key={entry.id} id={entry.id} textValue={entry.text} className="list-item" onAction={entry.onAction}>
            {entry.icon && <Icon name={entry.icon} />}
            <span className="clip">
              {entry.text}
              {entry.hint && <span className="muted"> {entry.hint}</span>}
            </span>
            {entry.keys && <Keys keys={entry.keys} />}
          </MenuItem>
        ),
      )}
    </AriaMenu>
  );
}
