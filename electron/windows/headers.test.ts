import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAGE_HEADERS, PRESSABLE_STYLE_HASH } from "./headers.ts";

const policy = PAGE_HEADERS["Content-Security-Policy"];

describe("the page's headers", () => {
  it("allow nothing unsafe and nothing from elsewhere", () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(PAGE_HEADERS["X-Content-Type-Options"]).toBe("nosniff");
    expect(PAGE_HEADERS["Referrer-Policy"]).toBe("no-referrer");
  });

  it("allow the one style that React Aria adds, as the installed version writes it", () => {
    const source = readFileSync("node_modules/react-aria/dist/private/interactions/usePress.mjs", "utf8");
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1];
    const style = /style\.textContent = `([^`]+)`/.exec(source)?.[1];
    const written = style?.replace(/\$\{[^}]+\}/, attribute ?? "").trim() ?? "";
    expect(`sha256-${createHash("sha256").update(written).digest("base64")}`).toBe(PRESSABLE_STYLE_HASH);
  });
});
