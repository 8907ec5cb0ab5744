/**
 * A process of its own for the tests of the document. `write FILE SEED` carries out random commands of every kind on a
 * document until it is killed and says each one on stdout once it is acknowledged; `contend FILE` opens and closes a
 * document as its stdin tells it, and says what it got.
 */
import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { createInterface } from "node:readline";
import { CommitRefused } from "#shared/domain/store.ts";
import { carryOutAct } from "#shared/edits/acts.ts";
import { acceptPlan } from "#shared/edits/accept-plan.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { importCampus } from "#shared/edits/import-campus.ts";
import type { Below } from "#shared/testing/random-acts.ts";
import { randomAct, randomPlan, seeded } from "#shared/testing/random-acts.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import type { OpenDocumentFile } from "#electron/document/open.ts";
import { openDocument } from "#electron/document/open.ts";

const asker = { author: `process ${process.pid}`, at: "2026-09-01T08:00:00Z" };

/** What the parent is told of a command that is done. */
export interface Acknowledged {
  readonly revision: number;
  /** The copy that was saved, or blank. */
  readonly copy: string;
  /** The revisions of the scenarios by their ids. */
  readonly scenarios: Readonly<Record<string, number>>;
}

function say(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

async function write(path: string, below: Below): Promise<never> {
  // A process that is killed never comes to writing it, and without it most of its life goes to starting.
  flushCompileCache();
  const document = await openDocument(path, asker);
  say({ revision: 0, copy: "", scenarios: {} } satisfies Acknowledged);
  for (let turn = 0; ; turn++) {
    const copy = below(12) === 0 ? `${path}-copy-${process.pid}-${turn}` : "";
    if (copy) await document.saveCopy(copy);
    else if (below(3) === 0) await inScenario(document, below);
    else await command(document, below);
    const { revision } = await document.store.load();
    const scenarios = Object.fromEntries(document.scenarios.list().map((it) => [it.id, it.revision]));
    say({ revision, copy, scenarios } satisfies Acknowledged);
    // Lets the pipe and the kill come through.
    await new Promise(setImmediate);
  }
}

/** Makes a scenario, throws one away, settles its clashes, or carries out a command in it. */
async function inScenario({ scenarios }: OpenDocumentFile, below: Below): Promise<void> {
  const all = scenarios.list();
  const dice = below(10);
  if (all.length === 0 || dice === 0) await scenarios.create(`${process.pid} ${below(1_000_000)}`, asker);
  else {
    const { id } = all[below(all.length)];
    if (dice === 1) scenarios.discard(id);
    else {
      const open = await scenarios.open(id);
      if (open.conflicts.length > 0) await scenarios.settle(id, dice % 2 ? "base" : "scenario", asker);
      else await command(open, below);
    }
  }
}

async function command(
  { store, undo, redo }: Pick<OpenDocumentFile, "store" | "undo" | "redo">,
  below: Below,
): Promise<void> {
  const dice = below(10);
  if (dice === 0) await step(undo);
  else if (dice === 1) await step(redo);
  else {
    const { campus, revision } = await store.load();
    const edit = editFor(dice);
    if (!isRefusal(edit)) await store.commit({ ...edit, ...asker }, revision);

    function editFor(kind: number): Edit | Refusal {
      if (kind === 2) return acceptPlan(campus, { plan: randomPlan(campus, below) });
      if (kind === 3) return importCampus(campus, { campus: tinyCampus(), source: "map" });
      return carryOutAct(campus, randomAct(campus, below));
    }
  }
}

/** Takes a step back or brings it back; one that no longer fits its scenario is refused. */
async function step(take: OpenDocumentFile["undo"]): Promise<void> {
  try {
    await take(asker.author, asker.at);
  } catch (error) {
    if (!(error instanceof CommitRefused) || error.reason !== "outdated") throw error;
  }
}

async function contend(path: string): Promise<void> {
  let document: OpenDocumentFile | null = null;
  for await (const line of createInterface(process.stdin)) {
    if (line === "open") {
      document = await openDocument(path, asker);
      const { readOnly, heldBy } = document;
      say({ pid: process.pid, readOnly, heldBy });
    } else {
      await document?.store.close();
      say({ closed: true });
    }
  }
}

const [mode, path, seed] = process.argv.slice(2);
await (mode === "write" ? write(path, seeded(Number(seed))) : contend(path));
