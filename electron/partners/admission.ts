import { createHash, randomBytes } from "node:crypto";
import type { ServedLink } from "./messages.ts";

/** Who may come in, by the token of a link. Links are replaced whole: one that was revoked is gone with the next call. */
export interface Admission {
  replace(links: readonly ServedLink[]): void;
  /** The link of a token for a purpose; null where there is none that is still good. */
  byToken(token: string, purpose: ServedLink["purpose"]): ServedLink | null;
}

/** Finds by SHA-256: the time a look-up takes tells of the hash, never of the secret. @param now in ms */
export function newAdmission(now: () => number): Admission {
  let links = new Map<string, ServedLink>();
  const good = (link: ServedLink | undefined): ServedLink | null =>
    link && Date.parse(link.expires) > now() ? link : null;
  return {
    replace: (next) => {
      links = new Map(next.map((link) => [link.hash, link]));
    },
    byToken: (token, purpose) => {
      const link = good(links.get(hashOf(token)));
      return link?.purpose === purpose ? link : null;
    },
  };
}

/** A secret of 256 bits of the system's own randomness. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** The SHA-256 of a secret, in hexadecimal digits. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
