import { useWords } from "#renderer/partner/words/words.ts";
import { Icon } from "#renderer/ui/icons.tsx";

/** What the looks of a day-part mean. */
export function Legend() {
  const { words } = useWords();
  return (
    <ul className="legend" aria-label={words.legend.label}>
      {(["free", "few", "none", "shut"] as const).map((state) => (
        <li key={state}>
          <span className={`slot slot-${state} slot-sample`} aria-hidden="true">
            {state === "free" || state === "few" ? "2" : "–"}
          </span>
          {words.legend[state]}
        </li>
      ))}
      <li>
        <Icon name="hand" />
        {words.legend.asked}
      </li>
    </ul>
  );
}
