import type { ReactNode } from "react";
import "./layout.css";
import { IconButton } from "./button.tsx";

/** A screen: one line of tools above, the work under it, and what is said of the selection to its right. */
export function Screen(props: {
  readonly title: string;
  /** Week or period, filters, search. */
  readonly tools?: ReactNode;
  /** What stands at the end of the tool line: a figure, the one act of the screen. */
  readonly aside?: ReactNode;
  readonly inspector?: ReactNode;
  readonly children: ReactNode;
}) {
  const { title, tools, aside, inspector, children } = props;
  return (
    <div className={inspector ? "screen screen-inspected" : "screen"}>
      <header className="screen-top">
        <h1>{title}</h1>
        {tools && <div className="screen-tools">{tools}</div>}
        {aside && <div className="screen-aside">{aside}</div>}
      </header>
      <div className="screen-work">{children}</div>
      {inspector}
    </div>
  );
}

/** What is said of the selection. */
export function Inspector(props: {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { title, closeLabel, onClose, children } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, from whatever in it has the focus
    <aside className="inspector" aria-label={title} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <header className="inspector-top">
        <h2>{title}</h2>
        <IconButton icon="close" label={closeLabel} keys="Esc" onPress={onClose} />
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by key */}
      <div className="inspector-body" tabIndex={0} role="group" aria-label={title}>
        {children}
      </div>
    </aside>
  );
}

/** Facts of a thing: name and value. A blank value leaves the fact out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== "" && value !== null && value !== undefined && value !== false)
        .map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A part of an inspector or a page under a heading of its own. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="section" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
