import { readFile } from "node:fs/promises";
import { protocol } from "electron";
import { findInBundle } from "./bundle.ts";
import type { Bundle, BundleFile } from "./bundle.ts";
import { PAGE_HEADERS } from "./headers.ts";

const SCHEME = "app";
const HOST = "dagdeel";

/** The origin of the page, and of nothing else. */
export const ORIGIN = `${SCHEME}://${HOST}`;

/** The one address the window shows. */
export const PAGE_URL = `${ORIGIN}/`;

/** Makes the page's scheme a secure origin of its own. Before the app is ready, or it has no effect. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      // Without corsEnabled another page could read what this scheme serves (CVE-2026-70604).
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true },
    },
  ]);
}

/** Serves the listed files of the built page, and nothing else. */
export function servePage(bundle: Bundle): void {
  protocol.handle(SCHEME, async ({ method, url }) => {
    const found = method === "GET" ? fileFor(url, bundle) : null;
    if (!found)
      return new Response("not found", { status: 404, headers: { ...PAGE_HEADERS, "Content-Type": "text/plain" } });
    return new Response(await readFile(found.file), { headers: { ...PAGE_HEADERS, "Content-Type": found.type } });
  });
}

/** The file of the page an address stands for, or null. */
export function fileFor(url: string, bundle: Bundle): BundleFile | null {
  const parsed = URL.parse(url);
  if (!parsed || parsed.protocol !== `${SCHEME}:` || parsed.host !== HOST) return null;
  return findInBundle(bundle, parsed.pathname);
}

/** Is this an address of our own page? */
export function isOurPage(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === `${SCHEME}:` && parsed.host === HOST && parsed.pathname === "/";
}
