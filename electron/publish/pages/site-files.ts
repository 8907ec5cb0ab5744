import type { Agenda, Selection, Subject } from "#shared/feeds/selection.ts";
import { agendasOf } from "#shared/feeds/selection.ts";
import type { ExportInput } from "#electron/publish/export-input.ts";
import { fileNamesFor } from "#electron/publish/file-names.ts";
import { FOLDERS } from "#electron/publish/folders.ts";
import type { ExportWords } from "#electron/publish/words.ts";
import type { FileToWrite } from "#electron/publish/write-files.ts";
import { agendaBody } from "./agenda-body.ts";
import type { Html } from "./html.ts";
import { html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { pageContext } from "./page-context.ts";
import { legend, nameOf } from "./print-page.ts";
import { PAGE_STYLE, SITE_POLICY } from "./style.ts";

/** What has pages on a site of everything. */
const ON_SITE: readonly Subject[] = ["room", "machine", "instructor", "run", "partner"];

const HEADINGS: Readonly<Record<Subject, keyof ExportWords>> = {
  all: "all",
  room: "rooms",
  machine: "machines",
  instructor: "instructorsOf",
  run: "runs",
  partner: "partners",
  day: "days",
};

/** A site of plain pages, `site/index.html` and a page for each of what is selected: no script, nothing from elsewhere. */
export function siteFiles(input: ExportInput): readonly FileToWrite[] {
  const context = pageContext(input);
  const groups = subjectsOf(input.selection).map((selection) => {
    const agendas = agendasOf(input.campus, selection).filter(({ meetings }) => meetings.length > 0);
    const names = fileNamesFor(agendas.map(({ code }) => code || "all"));
    const paths = names.map((name) => `${FOLDERS[selection.what]}/${name}.html`);
    return { what: selection.what, agendas, paths };
  });
  const lists = groups.map(({ what, agendas, paths }) => {
    const links = agendas.map((agenda, at) => {
      const count = html`<small>${agenda.meetings.length} ${context.words.meetings}</small>`;
      return html`<li><a href="${encodeURI(paths[at])}">${nameOf(context, agenda)}</a> ${count}</li>`;
    });
    const body =
      links.length > 0
        ? html`<ul class="index">
            ${links}
          </ul>`
        : html`<p>${context.words.nothing}</p>`;
    return html`<h2>${context.words[HEADINGS[what]]}</h2>
      ${body}`;
  });
  return [
    { name: "site/style.css", text: PAGE_STYLE },
    { name: "site/index.html", text: page(context, context.name, "", html`${lists}`) },
    ...groups.flatMap(({ agendas, paths }) =>
      agendas.map((agenda, at) => ({ name: `site/${paths[at]}`, text: agendaPage(context, agenda) })),
    ),
  ];
}

function subjectsOf(selection: Selection): readonly Selection[] {
  return selection.what === "all" ? ON_SITE.map((what) => ({ ...selection, what, codes: [] })) : [selection];
}

function agendaPage(context: PageContext, agenda: Agenda): string {
  const body = html`${legend(context)}${agendaBody(context, agenda)}`;
  return page(context, nameOf(context, agenda), "../", body);
}

/** @param up the way back to the folder of the site */
function page({ language, name, period, words, made }: PageContext, title: string, up: string, body: Html): string {
  const home = up === "" ? "" : html`<nav><a href="${up}index.html">${words.index}</a></nav>`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="${SITE_POLICY}" />
        <title>${title} · ${name}</title>
        <link rel="stylesheet" href="${up}style.css" />
      </head>
      <body>
        ${home}
        <main>
          <header>
            <h1>${title}</h1>
            <p>${name} · ${period}</p>
          </header>
          ${body}
        </main>
        <footer>${words.made} ${made}</footer>
      </body>
    </html> `.text;
}
