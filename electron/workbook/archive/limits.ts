/** What an archive may hold at most. Honest workbooks of 100,000 rows stay well under all of it (reliability.md, I2 and I3). */
export const LIMITS = {
  parts: 2000,
  /** Bytes of all parts together, unpacked. */
  unpacked: 300_000_000,
  /** Bytes of one part, unpacked. */
  part: 160_000_000,
  /** Times a part may grow, once it is large. */
  ratio: 200,
  /** Bytes from where on the ratio counts: a small part that grows much does no harm. */
  ratioFrom: 5_000_000,
  /** Elements within one another. */
  levels: 64,
  /** Cells of all sheets together, blank ones within their bounds too. */
  cells: 3_000_000,
  /** Signs of one tag: a thousand attributes are no spreadsheet's. */
  tag: 200_000,
  mergedRanges: 100_000,
} as const;
