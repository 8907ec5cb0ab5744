import { useId } from "react";

/** A line of text, with what is wrong with it under it. */
export function TextInput(props: {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly hint?: string;
  /** What is missing; blank where nothing is. */
  readonly problem: string;
  readonly long?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { label, value, most, hint, problem, long = false, onChange } = props;
  const id = useId();
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  const field = {
    id,
    value,
    maxLength: most,
    "aria-describedby": about || undefined,
    "aria-invalid": problem !== "" || undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  };
  return (
    <div className="input">
      <label htmlFor={id}>{label}</label>
      {long ? <textarea rows={3} {...field} /> : <input type="text" {...field} />}
      {hint && (
        <p id={`${id}-hint`} className="input-hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="input-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
