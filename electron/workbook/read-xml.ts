import { SaxesParser } from "saxes";
import { XmlError } from "./xml-error.ts";

/** An element and what stands in it; text is kept only where it is asked for. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, all pieces together; blank where texts are passed over. */
  readonly text: string;
  /** Line where its tag ends, from 1. */
  readonly line: number;
}

/** An element while its children come in. */
interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** How much is read at most. */
export interface XmlLimits {
  readonly bytes: number;
  readonly elements: number;
  /** Are the texts of elements kept? */
  readonly texts?: boolean;
}

const LIMITS: XmlLimits = { bytes: 200_000_000, elements: 5_000_000 };
const DEEPEST = 32;

/** The one document type that is let through: the public instances name it. It is never fetched. */
const HARMLESS_DOCTYPE = /^\s*\w+\s+PUBLIC\s+(["'])-\/\/ITC 2019\/\/[^"'[\]]*\1\s+(["'])[^"'[\]]*\2\s*$/;

/**
 * Reads an XML document piece by piece into its root element. Nothing is fetched and no entity is expanded but the five
 * of XML itself.
 * @throws XmlError with the line: not well-formed, a document type or entity, not UTF-8, too large or too deep
 */
export async function readXml(
  file: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: XmlLimits = LIMITS,
): Promise<XmlElement> {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const open: Open[] = [];
  let root: Open | null = null;
  let elements = 0;
  const refuse = (code: ConstructorParameters<typeof XmlError>[0], why = "") => {
    throw new XmlError(code, file, parser.line, why);
  };
  parser.on("error", ({ message }) => {
    const said = message.replace(/^[\d:]+ /, "").replace(/\.$/, "");
    if (/entity/.test(said)) refuse("entity", `(${said})`);
    refuse("malformed", said);
  });
  parser.on("doctype", (type) => {
    if (!HARMLESS_DOCTYPE.test(type)) refuse("doctype");
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) refuse("not-text");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: "", line: parser.line };
    if (++elements > limits.elements) refuse("too-large", `${limits.elements} elements`);
    if (open.length === DEEPEST) refuse("too-deep", String(DEEPEST));
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  if (limits.texts) {
    const add = (text: string) => {
      const element = open.at(-1);
      if (element) element.text += text;
    };
    parser.on("text", add);
    parser.on("cdata", add);
  }
  parser.on("closetag", () => void open.pop());

  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      return refuse("not-text");
    }
  };
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > limits.bytes) refuse("too-large", `${limits.bytes} bytes`);
    parser.write(decode(piece));
  }
  if (bytes === 0) refuse("empty");
  parser.write(decode()).close();
  return root ?? refuse("empty");
}
