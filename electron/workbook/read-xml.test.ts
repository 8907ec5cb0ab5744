import { expect, test } from "vitest";
import { readXml } from "./read-xml.ts";
import type { XmlElement, XmlLimits } from "./read-xml.ts";

const bytes = (text: string) => [new TextEncoder().encode(text)];
const read = (text: string, limits?: XmlLimits) => readXml("some.xml", bytes(text), limits);

async function refusal(task: Promise<XmlElement>): Promise<string> {
  const error: unknown = await task.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error ? error.message : "read";
}

const INSTANCES_DOCTYPE =
  '<!DOCTYPE problem PUBLIC "-//ITC 2019//DTD Problem Format/EN" "http://www.itc2019.org/competition-format.dtd">';

test("elements come with their attributes, children and lines", async () => {
  const root = await read(
    `<?xml version="1.0" encoding="UTF-8"?>\n${INSTANCES_DOCTYPE}\n<a>\n <b x="1 &amp; 2"/>\n <b/>\n</a>`,
  );
  expect(root.name).toBe("a");
  expect(root.children.map(({ name, line }) => [name, line])).toEqual([
    ["b", 4],
    ["b", 5],
  ]);
  expect({ ...root.children[0].attributes }).toEqual({ x: "1 & 2" });
});

test("a document cut into single bytes is the same, characters of several bytes too", async () => {
  const text = '<a naam="Zoë €">\n<b/></a>';
  const pieces = [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte));
  expect(await readXml("some.xml", pieces)).toEqual(await read(text));
});

test("an attribute named __proto__ is an attribute like any other", async () => {
  const { attributes } = await read('<a __proto__="x"/>');
  expect(Object.keys(attributes)).toEqual(["__proto__"]);
});

test.each([
  ["a document type", "<!DOCTYPE a>\n<a/>", "some.xml, line 1: a DOCTYPE"],
  ["a document type from elsewhere", '<!DOCTYPE a SYSTEM "file:///etc/passwd">\n<a/>', "line 1: a DOCTYPE"],
  [
    "entities behind the name of the public instances",
    INSTANCES_DOCTYPE.replace(">", ' [<!ENTITY x "y">]>') + "\n<a>&x;</a>",
    "line 1: a DOCTYPE",
  ],
  ["an entity in a text", "<a>\n&x;</a>", "line 2: the entity"],
  ["an entity in an attribute", '<a>\n\n<b c="&x;"/></a>', "line 3: the entity"],
  ["a file cut off", "<a>\n<b>\n", "line 3: not well-formed"],
  ["tags that do not match", "<a>\n<b></a>", "line 2: not well-formed"],
  ["something behind the end", "<a/>\n<b/>", "line 2: not well-formed"],
  ["no element", "  \n", "line 2: not well-formed"],
  ["nothing", "", "line 1: there is nothing in it"],
  ["elements inside one another without end", "<a>".repeat(1_000_000), "line 1: more than 32 elements"],
])("%s is refused with its line and advice", async (_, text, said) => {
  expect(await refusal(read(text))).toContain(said);
});

test("bytes that are no UTF-8 are refused", async () => {
  expect(await refusal(readXml("some.xml", [Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e)]))).toContain("UTF-8");
  expect(await refusal(read('<?xml version="1.0" encoding="latin1"?><a/>'))).toContain("UTF-8");
});

test("a file over the limit is refused before the rest of it is read", async () => {
  let given = 0;
  const endless = function* () {
    yield new TextEncoder().encode("<a>");
    for (; ; given++) yield new TextEncoder().encode("<b/>");
  };
  expect(await refusal(readXml("some.xml", endless(), { bytes: 1_000, elements: 100_000 }))).toContain("1000 bytes");
  expect(given).toBeLessThan(300);
  expect(await refusal(read(`<a>${"<b/>".repeat(50)}</a>`, { bytes: 1_000, elements: 10 }))).toContain("10 elements");
});
