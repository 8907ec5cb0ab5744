/** The icons: 16 × 16, drawn with a stroke of 1.5 in the colour of the text. */
const PATHS = {
  timetable: "M2.5 3.5h11v10h-11zM2.5 6.5h11M6 6.5v7M10 6.5v7M5 1.5v2M11 1.5v2",
  capacity: "M2.5 13.5v-5h3v5zM6.5 13.5v-9h3v9zM10.5 13.5v-11h3v11z",
  courses: "M2.5 3h4.5l1 1 1-1h4.5v9.5H9l-1 1-1-1H2.5zM8 4v9",
  rooms: "M3 13.5v-11h7v11M1.5 13.5h13M10 5.5h3v8M7.5 8v1",
  solve: "M2 11.5l4-5 3 3 5-7M10.5 2.5H14V6",
  replan: "M3 8a5 5 0 0 1 9-3M13 8a5 5 0 0 1-9 3M12 2v3H9M4 14v-3h3",
  bottlenecks: "M2.5 3h11M2.5 13h11M4 3c0 3 3 3.5 3 5s-3 2-3 5M12 3c0 3-3 3.5-3 5s3 2 3 5",
  explain: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM3.8 3.8l8.4 8.4",
  scenarios:
    "M4.5 2a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM4.5 11a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM11.5 3.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM4.5 5v6M11.5 6.5c0 2.5-7 1.5-7 3.5",
  partners:
    "M5.5 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM11 4.5a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM1.5 13v-1.5c0-1.5 1.5-2.5 4-2.5s4 1 4 2.5V13M11.2 9.6c2 0 3.3.8 3.3 2.2V13",
  inbox: "M2.5 9L4 2.5h8L13.5 9v4.5h-11zM2.5 9H6l.8 1.5h2.4L10 9h3.5",
  history: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.5V8l2.5 1.5",
  import: "M8 2v8M5 7l3 3 3-3M2.5 10.5v3h11v-3",
  export: "M8 10V2M5 5l3-3 3 3M2.5 10.5v3h11v-3",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5l3.5 3.5",
  close: "M4 4l8 8M12 4l-8 8",
  left: "M10 3.5L5.5 8l4.5 4.5",
  right: "M6 3.5L10.5 8 6 12.5",
  down: "M4 6l4 4 4-4",
  up: "M4 10l4-4 4 4",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  print: "M4.5 6V2h7v4M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7V14h-7z",
  check: "M3 8.5l3.5 3.5L13 4.5",
  pin: "M6 2h4l-.5 4.5L12 9v1H4V9l2.5-2.5zM8 10v4",
  undo: "M5.5 3L2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H7",
  redo: "M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H9",
  menu: "M2.5 4h11M2.5 8h11M2.5 12h11",
  folder: "M1.5 12.5v-9h4l1.5 2h7.5v7z",
  file: "M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3",
  warning: "M8 2l6.5 11.5h-13zM8 6.5v3.5M8 11.5v.5",
  info: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 7v4M8 5v.2",
  lock: "M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  hand: "M5 9V4.5a1 1 0 0 1 2 0V8V3a1 1 0 0 1 2 0v5V4a1 1 0 0 1 2 0v5.5c0 3-1.5 4.5-3.5 4.5S4.5 12.5 3 9.5a1 1 0 0 1 2-.5",
  calendar: "M2.5 3.5h11v10h-11zM2.5 6.5h11M5 1.5v2M11 1.5v2",
  stop: "M4 4h8v8H4z",
  play: "M4.5 3v10l8-5z",
  panel: "M2 3h12v10H2zM10 3v10",
  help: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM6.3 6.2a1.8 1.8 0 1 1 2.5 1.7c-.6.3-.8.6-.8 1.3M8 11.3v.2",
  sun: "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1.5v1.5M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1",
  table: "M2 3h12v10H2zM2 6.5h12M2 9.8h12M6 3v10",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon; it says nothing to a screen reader, so the text beside it or the label around it must. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
