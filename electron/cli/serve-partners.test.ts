import { describe, expect, it } from "vitest";
import { readArguments } from "./command.ts";
import { serveCommand } from "./serve.ts";
import { sharingIn } from "./serve-partners.ts";
import { BadInput } from "./terminal.ts";

const sharing = (...args: readonly string[]) => sharingIn(readArguments(serveCommand, args));

describe("serve --partners", () => {
  it("shares nothing unless it is asked to", () => {
    expect(sharing("--port", "8080")).toBeNull();
  });

  it("wants a certificate with its key, or plain HTTP in so many words", () => {
    expect(() => sharing("--partners")).toThrow(BadInput);
    expect(() => sharing("--partners", "--partners-certificate", "c.pem")).toThrow(BadInput);
    expect(sharing("--partners", "--partners-http")).toMatchObject({
      on: true,
      address: "127.0.0.1",
      transport: "http",
      plainChosen: true,
    });
    const secure = sharing("--partners", "--partners-certificate", "c.pem", "--partners-key", "k.pem");
    expect(secure).toMatchObject({ transport: "https", plainChosen: false });
    expect(secure?.certificate).toMatch(/^\/.*c\.pem$|^[A-Z]:/);
  });

  it("refuses an address or a name that is none", () => {
    expect(() => sharing("--partners", "--partners-http", "--partners-address", "overal")).toThrow(BadInput);
    expect(() => sharing("--partners", "--partners-http", "--partners-name", "http://x/")).toThrow(BadInput);
  });
});
