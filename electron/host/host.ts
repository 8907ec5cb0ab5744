import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { BodyLimitPlugin, RPCHandler } from "@orpc/server/node";
import type { HandlerContext, Program } from "#electron/handlers/desk/program.ts";
import { router } from "#electron/handlers/router.ts";
import { findInBundle } from "#electron/windows/bundle.ts";
import type { Bundle } from "#electron/windows/bundle.ts";
import { PAGE_HEADERS } from "#electron/windows/headers.ts";
import { answerFile, answerPage, answerText, answerWelcome } from "./answers.ts";
import { judge } from "./guard.ts";
import { cookieIn, newSession } from "./session.ts";

/** The program on loopback. */
export interface Host {
  readonly port: number;
  /** An address that lets one browser in, once; the one given before is no longer good. */
  newAddress(): string;
  close(): Promise<void>;
}

/** Most bytes of a request: files to import may be large, all else is small. */
const IMPORT_BYTES = 100 * 1024 * 1024;
const REQUEST_BYTES = 1024 * 1024;

/**
 * Serves the page and the contract on 127.0.0.1.
 * @param bundle the built page, asked for at each request: it may be built anew meanwhile
 * @param port 0 for any free one
 * @throws the system's error where the port is taken
 */
export async function startHost(program: Program, bundle: () => Promise<Bundle>, port: number): Promise<Host> {
  const session = newSession();
  const small = new RPCHandler<HandlerContext>(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: REQUEST_BYTES })],
  });
  const large = new RPCHandler<HandlerContext>(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: IMPORT_BYTES })],
  });
  const cookieName = () => `dagdeel-${portOf(server)}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    const { method = "", headers } = request;
    const { host, origin, cookie } = headers;
    const turnedAway = judge({ method, host, origin, fetchSite: one(headers["sec-fetch-site"]) }, portOf(server));
    if (turnedAway) return answerText(response, turnedAway.status, turnedAway.reason);

    const [path, query = ""] = (request.url ?? "/").split("?", 2);
    const known = session.knows(cookieIn(cookie, cookieName()));
    const token = new URLSearchParams(query).get("token");
    if (path === "/" && token !== null && method === "GET" && !known) {
      const fresh = session.exchange(token);
      if (fresh !== null) return answerWelcome(response, `${cookieName()}=${fresh}`);
    }
    if (!known) return answerText(response, 403, NO_ENTRY);

    if (path.startsWith("/rpc/")) {
      const handler = path === "/rpc/import/preview" ? large : small;
      const { matched } = await handler.handle(request, response, { prefix: "/rpc", context: { program } });
      return matched ? undefined : answerText(response, 404, "not found");
    }
    const page =
      method === "GET" && path.startsWith(PRINT) ? program.exports.pageToPrint(path.slice(PRINT.length)) : null;
    if (page !== null) return answerPage(response, page);
    const file = method === "POST" ? null : findInBundle(await bundle(), path);
    return file ? answerFile(response, file) : answerText(response, 404, "not found");
  }

  const server = createServer(
    { maxHeaderSize: 8192, headersTimeout: 5000, requestTimeout: 30_000 },
    (request, response) => {
      answer(request, response).catch(() => response.destroy());
    },
  );
  server.maxConnections = 300;
  await listen(server, port);
  return {
    port: portOf(server),
    newAddress: () => `http://127.0.0.1:${portOf(server)}/?token=${session.renewToken()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where pages to print stand. */
const PRINT = "/print/";

const NO_ENTRY =
  "Dit adres is al gebruikt of niet juist. Neem het adres uit de opdrachtregel, of vraag daar een nieuw met Enter.\n" +
  "This address was used before or is not right. Take the address from the command line, or press Enter there for a new one.";

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join() : header;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
