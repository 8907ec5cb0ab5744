import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import "./controls.css";

/** A date `YYYY-MM-DD`, with its label above it: written and chosen as the system does. */
export function DateField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** First and last date that can be chosen. */
  readonly least: string;
  readonly most: string;
}) {
  const { label, value, onChange, least, most } = props;
  return (
    <AriaTextField className="field" value={value} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      <Input className="field-input" type="date" min={least} max={most} />
    </AriaTextField>
  );
}
