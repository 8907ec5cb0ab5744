import { listsOf } from "#shared/domain/tables.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Bounds } from "#electron/solver/bound-messages.ts";
import { startBound } from "#electron/solver/bound.ts";
import type { Terminal } from "./terminal.ts";

/** Proves the bounds of a campus and says how far it is; null, and said, where none can be claimed. Ctrl+C stops it. */
export async function provedBounds(campus: Campus, seconds: number, terminal: Terminal): Promise<Bounds | null> {
  const { language } = terminal;
  const run = startBound(listsOf(campus), {
    seconds,
    report: (done, of) =>
      terminal.progress(language === "nl" ? `bewijs: ${done} van ${of}` : `proof: ${done} of ${of}`),
  });
  process.once("SIGINT", run.cancel);
  const outcome = await run.outcome;
  process.off("SIGINT", run.cancel);
  terminal.progress("");
  if (outcome.kind === "proved") return outcome.bounds;
  const why = outcome.message === "" ? outcome.reason : `${outcome.reason}: ${outcome.message}`;
  terminal.err(
    language === "nl"
      ? `Er is geen grens bewezen (${why}). Probeer met meer tijd: --seconds.`
      : `No bound was proved (${why}). Try with more time: --seconds.`,
  );
  return null;
}
