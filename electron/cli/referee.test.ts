import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placesFrom } from "#electron/windows/places.ts";
import { runCommandLine } from "./run.ts";

const campuses = join(placesFrom(import.meta.url).demo, "..");
const referee = resolve("../shared/format/validate_plan.py");
const quiet = { stdout: { write: () => {} }, stderr: { write: () => {} } };

/** Is there a referee, and a Python to run it? It is not part of this repository. */
function hasReferee(): boolean {
  if (!existsSync(referee)) return false;
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasReferee())(
  "plans of the command line, before the referee (needs validate_plan.py and python3)",
  () => {
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "dagdeel-referee-"));
    });

    afterAll(() => rm(folder, { recursive: true, force: true }));

    it.each([
      ["tiny-campus", 1],
      ["tiny-campus", 2],
      ["tiny-campus", 3],
      ["t2-campus", 1],
      ["t2-campus", 2],
      ["t2-campus", 3],
    ])("%s with seed %i is valid", async (name, seed) => {
      const [campus, plan] = [join(campuses, name), join(folder, `${name}-${seed}`)];
      const args = ["plan", campus, "--out", plan, "--seed", String(seed), "--iterations", "8000"];
      expect(await runCommandLine(args, quiet, {})).toBe(0);
      const said = execFileSync("python3", [referee, campus, plan], { encoding: "utf8" });
      expect(said.trimEnd().split("\n").at(-1)).toBe("VALID");
    });
  },
);
