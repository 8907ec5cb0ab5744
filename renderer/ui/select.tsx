import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import "./controls.css";
import "./overlays.css";
import { Icon } from "./icons.tsx";

/** One of the things to choose from. */
export interface Option {
  readonly id: string;
  readonly text: string;
  /** Place in the set of data colours; no number, no swatch. */
  readonly data?: number;
}

/** Chooses one of a list. In a tool line the label is spoken, not drawn. */
export function Select(props: {
  readonly label: string;
  readonly showLabel?: boolean;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { label, showLabel = false, options, value, onChange } = props;
  return (
    <AriaSelect
      className={showLabel ? "field" : "select"}
      value={value}
      onChange={(id) => onChange(String(id))}
      aria-label={showLabel ? undefined : label}
    >
      {showLabel && <Label className="field-label">{label}</Label>}
      <Button className="select-button">
        <SelectValue className="clip" />
        <Icon name="down" />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="list-box" items={options}>
          {({ id, text, data }) => (
            <ListBoxItem id={id} textValue={text} className="list-item">
              {data !== undefined && <span className={`swatch data-${data}`} />}
              <span className="clip">{text}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
