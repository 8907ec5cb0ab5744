/** Chooses any number of a few things; with none chosen, all of them are meant. */
export function CheckChips(props: {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}) {
  const { label, options, chosen, onToggle } = props;
  if (options.length === 0) return null;
  return (
    <fieldset className="chips">
      <legend>{label}</legend>
      {options.map(({ id, text }) => (
        <label key={id} className="chip">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
