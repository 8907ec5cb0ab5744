import type { Ref } from "react";
import { Button } from "react-aria-components/Button";
import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { NumberField as AriaNumberField } from "react-aria-components/NumberField";
import { SearchField as AriaSearchField } from "react-aria-components/SearchField";
import { Text } from "react-aria-components/Text";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import "./controls.css";
import { allowEmptyHtml } from "./empty-html.ts";
import { Icon } from "./icons.tsx";

// A number field that is spoken empties what was spoken before.
allowEmptyHtml();

/** A line of text with its label above it. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the value and what would be right; blank where nothing is. */
  readonly problem?: string;
  /** Has the focus when it appears: for the one field of a dialog that was just asked for. */
  readonly focused?: boolean;
}) {
  const { label, value, onChange, hint, problem = "", focused = false } = props;
  return (
    <AriaTextField className="field" value={value} onChange={onChange} isInvalid={problem !== ""}>
      <Label className="field-label">{label}</Label>
      <Input className="field-input" ref={focused ? focusOn : undefined} />
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  );
}

function focusOn(input: HTMLInputElement | null): void {
  input?.focus();
}

/** A whole number between two bounds, with its label above it. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least: number;
  readonly most: number;
  readonly hint?: string;
}) {
  const { label, value, onChange, least, most, hint } = props;
  return (
    <AriaNumberField
      className="field"
      value={value}
      onChange={(next) => onChange(Number.isNaN(next) ? least : next)}
      minValue={least}
      maxValue={most}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input number" />
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </AriaNumberField>
  );
}

/** A field to search in what is on screen. It is what the find command goes to. */
export function SearchField(props: {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}) {
  const { label, clearLabel, value, onChange, inputRef } = props;
  return (
    <AriaSearchField className="search" aria-label={label} value={value} onChange={onChange}>
      <Icon name="search" />
      <Input className="search-input" ref={inputRef} placeholder={label} data-find="" />
      <Button className="search-clear" aria-label={clearLabel}>
        <Icon name="close" />
      </Button>
    </AriaSearchField>
  );
}

/** A choice that is on or off. */
export function Checkbox(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}) {
  const { label, checked, onChange, disabled = false } = props;
  return (
    <AriaCheckbox className="checkbox" isSelected={checked} onChange={onChange} isDisabled={disabled}>
      <span className="checkbox-box">
        <Icon name="check" />
      </span>
      {label}
    </AriaCheckbox>
  );
}
