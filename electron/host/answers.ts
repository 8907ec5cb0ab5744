import type { ServerResponse } from "node:http";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { BundleFile } from "#electron/windows/bundle.ts";

/** Answers with a line of text. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${text}\n`);
}

/** Answers with a file of the page. Its name changes with its content but for the page itself. */
export async function answerFile(response: ServerResponse, { file, type }: BundleFile): Promise<void> {
  const keep = type.startsWith("text/html") ? "no-store" : "private, max-age=31536000, immutable";
  response.writeHead(200, { "Content-Type": type, "Cache-Control": keep });
  await pipeline(createReadStream(file), response).catch(() => response.destroy());
}

/** What a page to print may hold: its own style; the page itself says which by its hash. */
const PRINT_RULES =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Answers with a page that was made to be printed. */
export function answerPage(response: ServerResponse, page: string): void {
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": PRINT_RULES,
    "Cache-Control": "no-store",
  });
  response.end(page);
}

/** Answers with another address and a cookie that no script can read and no other site can send. */
export function answerWelcome(response: ServerResponse, cookie: string): void {
  response.writeHead(303, {
    Location: "/",
    "Set-Cookie": `${cookie}; Path=/; HttpOnly; SameSite=Strict`,
    "Cache-Control": "no-store",
  });
  response.end();
}
