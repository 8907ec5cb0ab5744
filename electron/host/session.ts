import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Who may come in: one token for the address, once, and a cookie from then on. */
export interface Session {
  /** A token for one more visit; the one before is no longer good. */
  renewToken(): string;
  /** Takes the token for a cookie's value, once; null where the token is wrong or was used. */
  exchange(token: string): string | null;
  /** Is this a cookie that was given out? */
  knows(cookie: string | undefined): boolean;
}

/** 256 bits of the system's own randomness. */
const newSecret = () => randomBytes(32).toString("base64url");
const hashOf = (secret: string) => createHash("sha256").update(secret).digest();

/** A session that lives as long as the program. Secrets are kept as hashes and compared in constant time. */
export function newSession(): Session {
  let token: Buffer | null = null;
  const cookies: Buffer[] = [];
  return {
    renewToken: () => {
      const secret = newSecret();
      token = hashOf(secret);
      return secret;
    },
    exchange: (given) => {
      if (!token || !timingSafeEqual(token, hashOf(given))) return null;
      token = null;
      const cookie = newSecret();
      cookies.push(hashOf(cookie));
      return cookie;
    },
    knows: (given) => {
      if (given === undefined) return false;
      const hash = hashOf(given);
      return cookies.some((cookie) => timingSafeEqual(cookie, hash));
    },
  };
}

/** The value of one cookie in a Cookie header. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  const found = header?.split(";").find((part) => part.trim().startsWith(`${name}=`));
  return found?.trim().slice(name.length + 1);
}
