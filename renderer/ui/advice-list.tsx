import "./advice-list.css";
import { Button } from "./button.tsx";
import { Icon } from "./icons.tsx";

/** Something that is wrong: where it is, what it is and what to do about it. */
export interface Advice {
  readonly id: string;
  readonly place: string;
  readonly text: string;
  /** What it rests on, line by line. */
  readonly more?: readonly string[];
  /** The way there: what the button shows, and what it is called by itself. */
  readonly show: { readonly text: string; readonly label: string; readonly onPress: () => void };
}

/** Everything that is wrong, each with the way to it. */
export function AdviceList({ label, items }: { readonly label: string; readonly items: readonly Advice[] }) {
  return (
    <ul className="advice-list" aria-label={label}>
      {items.map(({ id, place, text, more = [], show }) => (
        <li key={id} className="advice">
          <Icon name="warning" />
          <div className="advice-text">
            <span className="muted">{place}</span>
            <p>{text}</p>
            {more.map((line) => (
              <p key={line} className="advice-more">
                {line}
              </p>
            ))}
          </div>
          <Button look="quiet" label={show.label} onPress={show.onPress}>
            {show.text}
          </Button>
        </li>
      ))}
    </ul>
  );
}
