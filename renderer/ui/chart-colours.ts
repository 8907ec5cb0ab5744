/** The colours a chart draws with, as the theme has them. */
export interface ChartColours {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly problem: string;
  readonly data: readonly string[];
}

/** Resolves the tokens where a chart stands, for ECharts knows no custom properties. */
export function coloursOf(element: Element): ChartColours {
  const probe = element.appendChild(document.createElement("span"));
  const colour = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    text: colour("text"),
    muted: colour("text-muted"),
    line: colour("line"),
    surface: colour("surface"),
    accent: colour("accent"),
    problem: colour("problem"),
    data: Array.from({ length: 8 }, (_, place) => colour(`data-${place}`)),
  };
  probe.remove();
  return colours;
}
