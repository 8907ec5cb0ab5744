import type { Alternative } from "#shared/by-hand/alternatives.ts";
import type { Horizon } from "#shared/domain/horizon.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Keys } from "#renderer/ui/keys.tsx";

/** The best places instead of one that was refused, each with its number, its sign and its words. */
export function AlternativesList(props: {
  readonly alternatives: readonly Alternative[];
  readonly horizon: Horizon;
  readonly sign: (alternative: Alternative) => string;
  readonly words: (alternative: Alternative) => string;
  readonly onChoose: (alternative: Alternative) => void;
}) {
  const { alternatives, horizon, sign, words, onChoose } = props;
  const format = useFormat();
  return (
    <ol className="move-alternatives">
      {alternatives.map((alternative, place) => {
        const { day, daypart, room } = alternative;
        const part = horizon.parts.find(({ code }) => code === daypart)?.name ?? daypart;
        return (
          <li key={`${day} ${daypart} ${room}`}>
            <Keys keys={String(place + 1)} />
            <Button onPress={() => onChoose(alternative)}>{`${format.day(day)}, ${part}, ${room}`}</Button>
            <span className="muted">{sign(alternative)}</span>
            <span className="clip">{words(alternative)}</span>
          </li>
        );
      })}
    </ol>
  );
}
