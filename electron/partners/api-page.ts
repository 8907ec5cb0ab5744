import { partnerCalls } from "#shared/contract/partner-openapi.ts";

/** The documentation at `/api`: every call with its example, in plain HTML without scripts or styles. */
export function apiPage(): string {
  const calls = partnerCalls.map(
    ({ method, path, summary, example }) =>
      `<h2><code>${method.toUpperCase()} ${path}</code></h2><p>${escape(summary)}</p><pre>${escape(example)}</pre>`,
  );
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dagdeel API</title>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main><h1>Dagdeel API</h1>`,
    `<p>Free and busy times for partners, with a personal link. <a href="/api/openapi.json">OpenAPI 3.1</a></p>`,
    `<p>A POST names its Origin and holds JSON of at most 16 KB. Every refusal has a reason in Dutch and English.</p>`,
    ...calls,
    `</main></body></html>`,
  ].join("\n");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
