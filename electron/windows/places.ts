import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the program's own files are. */
export interface Places {
  /** The built page. */
  readonly page: string;
  readonly preload: string;
  /** The campus folder the demo document is made from. */
  readonly demo: string;
  readonly manifest: string;
}

/** The program's files, found from any of its modules, whether it runs from source, built or packed. */
export function placesFrom(moduleUrl: string): Places {
  let root = dirname(fileURLToPath(moduleUrl));
  while (!existsSync(join(root, "package.json")) && dirname(root) !== root) root = dirname(root);
  return {
    page: join(root, "dist", "renderer"),
    preload: join(root, "dist", "preload", "preload.cjs"),
    demo: join(root, "resources", "campuses", "t2-campus"),
    manifest: join(root, "package.json"),
  };
}
