import { resolve } from "node:path";

/**
 * The document named on a command line, as an absolute path; null where there is none. Only a word that ends in
 * `.campus` and does not begin as a switch is a document.
 */
export function documentIn(args: readonly string[], folder: string): string | null {
  const named = args.slice(1).findLast((arg) => /^[^-].*\.campus$/i.test(arg) && !arg.includes("\0"));
  return named === undefined ? null : resolve(folder, named);
}
