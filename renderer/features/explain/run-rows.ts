import type { UnplacedRun } from "#shared/capacity/unplaced-runs.ts";

/** Which of them are shown; blank means all. */
export interface RunFilter {
  readonly text: string;
  readonly partner: string;
}

/** The rows that a filter lets through. */
export function matching(rows: readonly UnplacedRun[], { text, partner }: RunFilter): readonly UnplacedRun[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (partner === "" || row.partner === partner) &&
      (wanted === "" || `${row.run.code} ${row.title}`.toLowerCase().includes(wanted)),
  );
}
