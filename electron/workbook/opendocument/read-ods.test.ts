import { expect, it, test } from "vitest";
import type { RawCell, RawSheet } from "#shared/import/raw.ts";
import { readFiles } from "#electron/workbook/read-files.ts";
import { zipped } from "#electron/workbook/testing/zip-of.ts";
import { WorkbookError } from "#electron/workbook/workbook-error.ts";

const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

/** The sheets of a spreadsheet with this in its body. */
async function sheetsIn(body: string, styles = "", mimetype = MIMETYPE): Promise<readonly RawSheet[]> {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipped({ mimetype, "content.xml": content });
  return (await readFiles([{ name: "campus.ods", bytes }])).sheets;
}

const table = (rows: string, more = "") => `<table:table table:name="rooms"${more}>${rows}</table:table>`;
const row = (cells: string, more = "") => `<table:table-row${more}>${cells}</table:table-row>`;
const cell = (inside: string, more = "") => `<table:table-cell${more}>${inside}</table:table-cell>`;
const text = (words: string, more = "") => cell(`<text:p>${words}</text:p>`, ` office:value-type="string"${more}`);
const blanks = (count: number) => `<table:table-cell table:number-columns-repeated="${count}"/>`;

test.each<readonly [string, string, RawCell]>([
  ["a text", text("L101"), "L101"],
  ["a text with signs", text("A &amp; B &lt;1&gt; &#233;"), "A & B <1> é"],
  ["blanks, a tab and a new line", text('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), "a   b\tc\nd"],
  ["paragraphs", text("a</text:p>\n  <text:p>b<text:span>c</text:span>"), "a\nbc"],
  ["a text without its words", cell("", ' office:value-type="string" office:string-value="a"'), "a"],
  [
    "a note beside the text",
    text("a").replace("<text:p>", "<office:annotation><text:p>x</text:p></office:annotation><text:p>"),
    "a",
  ],
  [
    "a number as it is stored",
    cell("<text:p>20</text:p>", ' office:value-type="float" office:value="19.9999"'),
    19.9999,
  ],
  ["a share", cell("<text:p>50%</text:p>", ' office:value-type="percentage" office:value="0.5"'), 0.5],
  ["yes", cell("<text:p>WAAR</text:p>", ' office:value-type="boolean" office:boolean-value="true"'), true],
  [
    "a date",
    cell("<text:p>1/9/26</text:p>", ' office:value-type="date" office:date-value="2026-09-01"'),
    { is: "date", at: Date.UTC(2026, 8, 1) },
  ],
  [
    "a date with a time",
    cell("", ' office:value-type="date" office:date-value="2026-09-01T08:30:00"'),
    { is: "date", at: Date.UTC(2026, 8, 1, 8, 30) },
  ],
  [
    "a time of day",
    cell("<text:p>8:30</text:p>", ' office:value-type="time" office:time-value="PT08H30M00S"'),
    { is: "date", at: Date.UTC(1899, 11, 30, 8, 30) },
  ],
  [
    "a formula with the value it had",
    cell("<text:p>3</text:p>", ' table:formula="of:=1+2" office:value-type="float" office:value="3"'),
    { is: "formula", value: 3 },
  ],
  ["a formula that was never worked out", cell("", ' table:formula="of:=1+2"'), { is: "formula", value: null }],
  ["an error", text("#N/B", ' table:formula="of:=X" calcext:value-type="error"'), { is: "error", text: "#N/B" }],
])("%s", async (_, cellXml, expected) => {
  const [{ rows }] = await sheetsIn(table(row(cellXml + text("."))));
  expect(rows).toEqual([[expected, "."]]);
});

it("keeps what repeats in between, and none of the blank ends", async () => {
  const body =
    row(text("a") + blanks(2) + text("b", ' table:number-columns-repeated="2"') + blanks(16_000)) +
    row(blanks(16_000), ' table:number-rows-repeated="2"') +
    row(text("c"), ' table:number-rows-repeated="2"') +
    row(blanks(16_000), ' table:number-rows-repeated="1000000"');
  const [{ rows }] = await sheetsIn(table(body));
  expect(rows).toEqual([["a", null, null, "b", "b"], [], [], ["c"], ["c"]]);
});

it("tells of rows, columns and sheets that are hidden, of filters and of merges", async () => {
  const merged = text("b", ' table:number-columns-spanned="2" table:number-rows-spanned="2"');
  const sheet =
    `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>` +
    `<table:table-header-rows>${row(text("a").repeat(3))}</table:table-header-rows>` +
    row(`${merged}<table:covered-table-cell/>`, ' table:visibility="filter"') +
    `<table:table-row-group>${row('<table:covered-table-cell table:number-columns-repeated="2"/>' + text("c"), ' table:visibility="collapse"')}</table:table-row-group>`;
  const style = `<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>`;
  const sheets = await sheetsIn(table(sheet) + table("", ' table:style-name="ta1"'), style);
  expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  expect(sheets[0]).toMatchObject({
    rows: [["a", "a", "a"], ["b"], [null, null, "c"]],
    merges: [{ top: 1, left: 0, bottom: 2, right: 1 }],
    hiddenRows: [1, 2],
    hiddenColumns: [1, 2],
    filtered: true,
  });
});

it("reads 100,000 rows", async () => {
  const meetings = Array.from({ length: 100_000 }, (_, at) => row(text(`les ${(at * 7919) % 99_991}`)));
  const [{ rows }] = await sheetsIn(table(meetings.join("")));
  expect(rows.length).toBe(100_000);
  expect(rows[99_999]).toEqual([`les ${(99_999 * 7919) % 99_991}`]);
});

test.each([
  ["too-many-cells", [table(row(text("a"), ' table:number-rows-repeated="1000000"').repeat(4))]],
  ["too-many-cells", [table(`${row(blanks(2) + text("a"), ' table:number-rows-repeated="1000000"')}`.repeat(2))]],
  ["not-a-workbook", [table("<table:table-row>")]],
  ["not-a-workbook", [table(row(text("&unknown;")))]],
  ["not-a-workbook", [table(row(text("a"))), "", "application/vnd.oasis.opendocument.text".slice(5)]],
] as const)("is refused as %s", async (code, args) => {
  const error: unknown = await sheetsIn(...(args as [string])).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as WorkbookError).issues).toMatchObject([{ table: "campus.ods", code }]);
});
