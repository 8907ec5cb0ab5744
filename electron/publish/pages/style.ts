import { createHash } from "node:crypto";
import type { Paper } from "#electron/publish/export-input.ts";

/** How exported pages look, on screen and on paper: black on white, the day-parts told apart by a soft tint. */
export const PAGE_STYLE = `
:root { color-scheme: light; font: 14px/1.4 "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #14181f; background: #fff; }
body { max-width: 75rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0; font-size: 1.4rem; }
h2 { margin: 1.5rem 0 .25rem; font-size: 1.1rem; }
header p, footer { margin: .25rem 0 0; color: #4a5463; }
a { color: #0b57a4; }
table { width: 100%; margin: .75rem 0 1.25rem; border-collapse: collapse; break-inside: auto; }
caption { padding: .25rem 0; font-weight: 600; text-align: left; }
th, td { padding: .25rem .4rem; border: 1px solid #b7c0cc; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #e8ecf1; }
tbody th, thead th:first-child { width: 8rem; }
tbody th { white-space: nowrap; font-weight: 600; }
tr, .meeting { break-inside: avoid; }
.meeting + .meeting { margin-top: .3rem; padding-top: .3rem; border-top: 1px dotted #8a94a3; }
table:not(.list) { break-inside: avoid; }
.index li { break-inside: avoid; }
small { color: #4a5463; }
.part-0 th, .part-0 td, td.part-0, li.part-0 { background: #fffaf0; }
.part-1 th, .part-1 td, td.part-1, li.part-1 { background: #f2f8ff; }
.part-2 th, .part-2 td, td.part-2, li.part-2 { background: #f6f3fb; }
.part-3 th, .part-3 td, td.part-3, li.part-3 { background: #f3faf4; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem .5rem; margin: .5rem 0 0; padding: 0; list-style: none; }
.legend li { padding: .1rem .5rem; border: 1px solid #b7c0cc; }
.index { columns: 16rem; padding-left: 1.2rem; }
`;

/**
 * How a print is laid out: on its side, a page of its own for each timetable, pages numbered. Half of a table's outer line lies
 * outside the table, so there is room for it within the page's edge.
 */
export function printStyle(paper: Paper): string {
  return `${PAGE_STYLE}
@page { size: ${paper === "a3" ? "A3" : "A4"} landscape; margin: 12mm 12mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #4a5463; } }
@media print {
  :root { font-size: ${paper === "a3" ? 11 : 9}pt; print-color-adjust: exact; }
  body { max-width: none; padding: 0 1px; }
  thead { display: table-header-group; }
}
section + section { break-before: page; }
`;
}

/** The policy of a page that holds one inline style and nothing else. */
export function policyFor(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** The policy of a page whose style is a file beside it. */
export const SITE_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
