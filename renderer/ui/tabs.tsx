import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components/Tabs";
import "./controls.css";

/** A tab: what stands on it and what it opens. */
export interface TabItem {
  readonly id: string;
  readonly text: string;
  /** How many there are, drawn beside the text. */
  readonly count?: string;
  readonly content: ReactNode;
}

/** Panels behind tabs; only the open one is on screen. */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { label, tabs, value, onChange } = props;
  return (
    <AriaTabs className="tabs" selectedKey={value} onSelectionChange={(id) => onChange(String(id))}>
      <TabList className="tab-list" aria-label={label}>
        {tabs.map(({ id, text, count }) => (
          <Tab key={id} id={id} className="tab">
            {text}
            {count !== undefined && <span className="muted"> {count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
