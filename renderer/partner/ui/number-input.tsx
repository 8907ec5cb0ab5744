import { useId, useState } from "react";

/** A whole number from 1 to `most`. What is typed counts as soon as it is such a number; what is not falls back. */
export function NumberInput(props: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly hint?: string;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, most, hint, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text !== "" && Number.isInteger(number) && number >= 1 && number <= most) onChange(number);
  };
  return (
    <div className="input">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        value={typed ?? value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(null)}
      />
      {hint && (
        <p id={`${id}-hint`} className="input-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
