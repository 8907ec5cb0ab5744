import { readdir } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";

/** A file of the built page: where it is, and its media type. */
export interface BundleFile {
  readonly file: string;
  readonly type: string;
}

/** The built page: address path, such as `/assets/index.js`, → file. What is not listed is not there. */
export type Bundle = ReadonlyMap<string, BundleFile>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Lists the built page in a folder; files of other kinds, such as source maps, are left out. An absent folder is empty. */
export async function listBundle(folder: string): Promise<Bundle> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [`/${relative(folder, file).split(sep).join("/")}`, { file, type: TYPES[extname(file)] }]),
  );
}

/**
 * The listed file an address path stands for; `/` is the page itself. The path is compared as it was sent: a path that
 * is written in another way, escaped or with dots, is not on the list, so nothing outside it can be reached.
 */
export function findInBundle(bundle: Bundle, path: string): BundleFile | null {
  return bundle.get(path === "/" ? "/index.html" : path) ?? null;
}
