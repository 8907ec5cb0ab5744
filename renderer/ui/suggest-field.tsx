import { useId } from "react";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import "./controls.css";

/** Suggestions drawn at most: a list of thousands would make every key press wait. */
const MOST = 60;

/** A line of text with suggestions: for one of many codes, of which the planner types a part. */
export function SuggestField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly { readonly code: string; readonly text: string }[];
}) {
  const { label, value, onChange, suggestions } = props;
  const list = useId();
  const typed = value.trim().toLowerCase();
  const fitting = suggestions.filter(({ code, text }) => `${code} ${text}`.toLowerCase().includes(typed));
  return (
    <AriaTextField className="field" value={value} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      <Input className="field-input" list={list} autoComplete="off" />
      <datalist id={list}>
        {fitting.slice(0, MOST).map(({ code, text }) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </datalist>
    </AriaTextField>
  );
}
