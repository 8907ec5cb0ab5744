import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./node.mjs";

const file = path.join(root, "resources", "instances", "RESULTS.md");

const TITLE =
  "# Results on public instances\n\nWritten by `npm run bench`; see its `--help`. Gap: mean against best known.\n";

/** Writes one section of RESULTS.md anew and leaves the others as they are. */
export function writeSection(title, { about, rows, text = table(rows) }) {
  const before = existsSync(file) ? readFileSync(file, "utf8") : TITLE;
  const [head, ...sections] = before.split(/^(?=## )/m);
  const others = sections.filter((section) => !section.startsWith(`## ${title}\n`)).map((section) => section.trimEnd());
  const own = `## ${title}\n\n${about}\n\n${text}`;
  writeFileSync(file, `${[head.trimEnd(), ...others, own].join("\n\n")}\n`);
}

function table(rows) {
  const lines = rows.map(
    ({ instance, known, best, mean, worst, breaches, valid, rate }) =>
      `| ${instance} | ${known ?? "–"} | ${best} | ${mean.toFixed(1)} | ${worst} | ${gap(mean, known)} | ${breaches} | ${valid.toFixed(2)} | ${(rate / 1e6).toFixed(2)} |`,
  );
  const sum = (of) => rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  const known = sum((row) => row.known);
  const total = `| **sum** | ${known} | ${sum((row) => row.best)} | ${sum((row) => row.mean).toFixed(1)} | ${sum((row) => row.worst)} | ${gap(
    sum((row) => row.mean),
    known,
  )} | | | |`;
  return [
    "| instance | best known | best | mean | worst | gap | breaches | valid after (s) | million moves a second |",
    "|---|---|---|---|---|---|---|---|---|",
    ...lines,
    total,
  ].join("\n");
}

function gap(mean, known) {
  return known ? `${Math.round((mean / known - 1) * 100)} %` : "–";
}
