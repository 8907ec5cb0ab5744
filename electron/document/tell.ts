import type { LogEntry } from "#shared/domain/store.ts";

/** Tells every listener of a commit. The commit stands, whatever a listener makes of it. */
export function tell(listeners: Iterable<(entry: LogEntry) => void>, entry: LogEntry): void {
  for (const listener of listeners)
    try {
      listener(entry);
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error));
    }
}
