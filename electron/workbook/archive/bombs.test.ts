import { expect, test } from "vitest";
import { readFiles } from "#electron/workbook/read-files.ts";
import { WorkbookError } from "#electron/workbook/workbook-error.ts";
import type { Part } from "#electron/workbook/testing/zip-of.ts";
import { zipped } from "#electron/workbook/testing/zip-of.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const WORKBOOK: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  "xl/workbook.xml": `${HEAD}<workbook/>`,
};

const withSheet = (part: Part, more: Readonly<Record<string, Part>> = {}) =>
  zipped({ ...WORKBOOK, [SHEET]: part, ...more });
const sheet = (body: string) => withSheet(`${HEAD}<worksheet><sheetData>${body}</sheetData></worksheet>`);
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);
const lying = (lies: object): Part => ({ body: `${HEAD}<worksheet/>`, lies });
const entity = (body: string) => withSheet(`${HEAD}<!DOCTYPE w [${body}]><worksheet>&a;</worksheet>`);

/** Thirty ways to ask for more than a reader should give, each with the code it is refused with. */
const BOMBS: readonly (readonly [string, string, () => Uint8Array])[] = [
  ["one part that grows to 150 MB", "archive-ratio", () => withSheet(lying({ size: 150_000_000 }))],
  ["one part of more than a part may be", "archive-size", () => withSheet(lying({ size: 161_000_000 }))],
  [
    "parts that are too much together",
    "archive-size",
    () => zipped(Array.from({ length: 4 }, (_, at) => [`xl/media/${at}.bin`, lying({ size: 80_000_000 })])),
  ],
  ["a part that says to be 4 GB", "archive-size", () => withSheet(lying({ size: 0xfffffff0 }))],
  ["a part that is larger than it says", "archive-broken", () => withSheet({ body: zeros(20), lies: { size: 100 } })],
  ["a part that is smaller than it says", "archive-broken", () => withSheet(lying({ size: 100_000 }))],
  ["sizes that differ between directory and part", "archive-broken", () => withSheet(lying({ localSize: 5 }))],
  [
    "names that differ between directory and part",
    "archive-broken",
    () => withSheet(lying({ localName: "xl/worksheets/sheet9.xml" })),
  ],
  ["2,001 parts", "archive-parts", () => zipped(Array.from({ length: 2001 }, (_, at) => [`${at}.xml`, "<a/>"]))],
  [
    "the same name twice",
    "archive-broken",
    () =>
      zipped([
        ["a.xml", "<a/>"],
        ["a.xml", "<b/>"],
      ]),
  ],
  [
    "the same name in other capitals",
    "archive-broken",
    () =>
      zipped([
        ["a.xml", "<a/>"],
        ["A.XML", "<b/>"],
      ]),
  ],
  [
    "parts that overlap",
    "archive-broken",
    () =>
      zipped([
        ["a.xml", "<a/>"],
        ["b.xml", { body: "<a/>", lies: { offset: 0 } }],
      ]),
  ],
  ["a part that begins nowhere", "archive-broken", () => withSheet(lying({ offset: 0x7fffffff }))],
  ["a part of another kind of packing", "archive-broken", () => withSheet(lying({ method: 14 }))],
  ["a part that is encrypted", "password", () => withSheet(lying({ flags: 1 }))],
  ["a name that leads out", "archive-broken", () => withSheet("<a/>", { "../../etc/passwd": "x" })],
  ["a name from the root", "archive-broken", () => withSheet("<a/>", { "/etc/passwd": "x" })],
  ["a name with a drive", "archive-broken", () => withSheet("<a/>", { "C:\\x": "x" })],
  [
    "a link",
    "archive-broken",
    () => withSheet("<a/>", { link: { body: "/etc/passwd", lies: { attributes: (0o120777 << 16) >>> 0 } } }),
  ],
  ["something behind the end", "archive-broken", () => zipped({ ...WORKBOOK }, "and more")],
  ["an archive without a directory", "archive-broken", () => Buffer.from("PK\u0003\u0004 and no more")],
  [
    "ten billion laughs",
    "xml-doctype",
    () =>
      entity(
        Array.from(
          { length: 10 },
          (_, at) => `<!ENTITY ${"abcdefghij"[at]} "${`&${"bcdefghijk"[at]};`.repeat(10)}">`,
        ).join(""),
      ),
  ],
  ["an entity from a file", "xml-doctype", () => entity('<!ENTITY a SYSTEM "file:///etc/passwd">')],
  ["an entity from the network", "xml-doctype", () => entity('<!ENTITY a SYSTEM "http://example.org/">')],
  ["an entity that grows by squares", "xml-doctype", () => entity(`<!ENTITY a "${"x".repeat(100_000)}">`)],
  [
    "a DOCTYPE hidden in UTF-16",
    "xml-encoding",
    () => withSheet(Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>', "utf16le")),
  ],
  ["XML in UTF-7", "xml-encoding", () => withSheet('<?xml version="1.0" encoding="UTF-7"?><a/>')],
  ["100,000 levels", "xml-depth", () => withSheet(HEAD + "<a>".repeat(100_000))],
  ["a hundred thousand attributes", "xml-attributes", () => withSheet(`${HEAD}<a ${'b="c" '.repeat(100_000)}/>`)],
  ["a cell in the last corner", "too-many-cells", () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
  ["a CDATA that never ends", "archive-broken", () => sheet(`<![CDATA[${"x".repeat(1_000_000)}`)],
  [
    "rows that repeat in OpenDocument",
    "too-many-cells",
    () =>
      zipped({
        "content.xml": `${HEAD}<a><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1024" office:value-type="float"/></table:table-row></a>`,
      }),
  ],
];

test.each(BOMBS)("%s is refused as %s", async (_, code, make) => {
  const error: unknown = await readFiles([{ name: "bom.xlsx", bytes: make() }]).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as WorkbookError).issues.map((issue) => [issue.code, issue.table])).toEqual([[code, "bom.xlsx"]]);
});
