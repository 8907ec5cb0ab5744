import type { Agenda } from "#shared/feeds/selection.ts";
import { agendasOf, dayOfAgenda, titleOf } from "#shared/feeds/selection.ts";
import type { ExportInput } from "#electron/publish/export-input.ts";
import { agendaBody } from "./agenda-body.ts";
import { html, Html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { pageContext } from "./page-context.ts";
import { policyFor, printStyle } from "./style.ts";

/**
 * The timetables of a selection as one page to print: each begins a sheet of its own, with its header and legend. What
 * holds nothing is left out, unless all of them do.
 */
export function printPage(input: ExportInput): string {
  const context = pageContext(input);
  const all = agendasOf(input.campus, input.selection);
  const filled = all.filter(({ meetings }) => meetings.length > 0);
  const style = printStyle(input.paper);
  const sections = (filled.length > 0 ? filled : all.slice(0, 1)).map((agenda) => {
    return html`<section>
      <header>
        <h1>${nameOf(context, agenda)}</h1>
        <p>${context.name} · ${context.period} · ${context.words.made} ${context.made}</p>
        ${legend(context)}
      </header>
      ${agendaBody(context, agenda)}
    </section> `;
  });
  return html`<!doctype html>
    <html lang="${context.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policyFor(style)}" />
        <title>${context.name} · ${context.period}</title>
        ${styleElement(style)}
      </head>
      <body>
        ${sections}
      </body>
    </html> `.text;
}

/** The style as it is, to the letter: the page's policy knows it by its hash. */
function styleElement(style: string): Html {
  return new Html(`<style>${style}</style>`);
}

/** The name of a timetable, a day by its date in full. */
export function nameOf({ days }: PageContext, agenda: Agenda): string {
  const day = dayOfAgenda(agenda);
  return day === null ? titleOf(agenda) : days.long(day);
}

/** The day-parts with their tints and times. */
export function legend({ parts, words }: PageContext): Html {
  return html`<ul class="legend" aria-label="${words.legend}">
    ${parts.map(
      (part, place) =>
        html`<li class="part-${place % 4}">${part.code} · ${part.name || part.code} ${part.starts}–${part.ends}</li>`,
    )}
  </ul>`;
}
