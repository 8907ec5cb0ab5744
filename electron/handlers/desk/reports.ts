import { EventPublisher } from "@orpc/server";

/** Work under way in a thread of its own, with its last word; it never rejects. */
export interface Asking<T> {
  readonly outcome: Promise<T>;
  cancel(): void;
}

/**
 * What work tells while it goes on, its outcome last. Who stops listening cancels it.
 * @param begin starts the work; it is given where to tell
 */
export async function* reportsOf<T extends object>(
  begin: (report: (told: T) => void) => Asking<T>,
  signal?: AbortSignal,
): AsyncGenerator<T, void, void> {
  const reports = new EventPublisher<{ report: { readonly told: T; readonly last: boolean } }>();
  const events = reports.subscribe("report", { signal });
  const tell = (told: T, last: boolean) => reports.publish("report", { told, last });
  const asking = begin((told) => tell(told, false));
  void asking.outcome.then((told) => tell(told, true));
  try {
    for await (const { told, last } of events) {
      yield told;
      if (last) return;
    }
  } finally {
    asking.cancel();
    await events.return(undefined);
  }
}
