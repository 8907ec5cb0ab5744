import type { Finding } from "#shared/scheduler/why/checks/finding.ts";
import { preCheck } from "#shared/scheduler/why/pre-check.ts";
import { sayFinding } from "#shared/scheduler/why/say-finding.ts";
import { readCampusAt } from "./campus-input.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { dated, factText } from "./why-text.ts";

/** `precheck CAMPUS`: what is impossible whatever the plan. */
export const precheckCommand: Command = {
  name: "precheck",
  summary: { nl: "noemt wat onmogelijk is voor er gepland wordt", en: "names what is impossible before planning" },
  help: {
    nl: `dagdeel precheck CAMPUS [--json]

CAMPUS  campusmap of .campus-bestand; er wordt niets in gewijzigd
--json  alles als JSON

Noemt elke editie die in geen enkel plan kan staan, met plaats, waarde en raad.
Eindigt met 1 als er zulke edities zijn.`,
    en: `dagdeel precheck CAMPUS [--json]

CAMPUS  campus folder or .campus file; nothing in it is changed
--json  everything as JSON

Names every run that no plan can hold, with place, value and advice.
Ends with 1 if there are such runs.`,
  },
  options: { json: { type: "boolean" } },
  places: [1, 1],
  async run({ places: [path], options }, terminal) {
    const findings = preCheck(await readCampusAt(path));
    terminal.out(options.json ? json(findings) : text(findings, terminal.language));
    return findings.length === 0 ? 0 : 1;
  },
};

function text(findings: readonly Finding[], language: Terminal["language"]): string {
  if (findings.length === 0)
    return language === "nl" ? "Niets is op zich onmogelijk." : "Nothing is impossible by itself.";
  return findings
    .map((finding) =>
      [
        `${finding.table}, ${finding.column}: ${sayFinding(finding, language)}`,
        ...(finding.facts ?? []).map((fact) => `    ${factText(fact, language)}`),
      ].join("\n"),
    )
    .join("\n");
}

function json(findings: readonly Finding[]): string {
  return JSON.stringify(
    findings.map(({ facts, ...finding }) => ({ ...finding, ...(facts ? { facts: facts.map(dated) } : {}) })),
    null,
    2,
  );
}
