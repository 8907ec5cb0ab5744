import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { browserProgram } from "#electron/handlers/desk/new-program.ts";
import { userDataFolder } from "#electron/handlers/desk/user-data.ts";
import type { Host } from "#electron/host/host.ts";
import { startHost } from "#electron/host/host.ts";
import { listBundle } from "#electron/windows/bundle.ts";
import { placesFrom } from "#electron/windows/places.ts";
import type { Command } from "./command.ts";
import { numberOption } from "./command.ts";
import { knownErrors } from "./known-errors.ts";
import { PARTNER_OPTIONS, servePartners, sharingIn } from "./serve-partners.ts";
import { BadInput } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `serve [FILE.campus]`: the app in a browser on this computer. */
export const serveCommand: Command = {
  name: "serve",
  summary: {
    nl: "opent het programma in een browser op deze computer",
    en: "opens the program in a browser on this computer",
  },
  help: {
    nl: `dagdeel serve [BESTAND.campus] [--port N] [--partners ...]

BESTAND.campus  het document; zonder opent de voorbeeldcampus
--port N        poort op 127.0.0.1; zonder een vrije
--partners      deelt vrij en bezet met wie een link heeft (scherm Partners):
                --partners-certificate PEM --partners-key PEM, of --partners-http
                [--partners-address ADRES] [--partners-port N] [--partners-name NAAM:POORT]

Zet een adres op het scherm dat één keer werkt. Enter geeft een nieuw adres, Ctrl+C stopt.`,
    en: `dagdeel serve [FILE.campus] [--port N] [--partners ...]

FILE.campus  the document; without it the demo campus opens
--port N     port on 127.0.0.1; without it any free one
--partners   shares free and busy with who has a link (screen Partners):
             --partners-certificate PEM --partners-key PEM, or --partners-http
             [--partners-address ADDRESS] [--partners-port N] [--partners-name NAME:PORT]

Prints an address that works once. Enter gives a new address, Ctrl+C stops.`,
  },
  options: { port: { type: "string" }, ...PARTNER_OPTIONS },
  places: [0, 1],
  async run(given, terminal) {
    const port = numberOption(given, "port", 1, 65_535) ?? 0;
    const sharing = sharingIn(given);
    const places = placesFrom(import.meta.url);
    const bundle = () => listBundle(places.page);
    if ((await bundle()).size === 0)
      throw new BadInput(
        `${places.page} is leeg: bouw eerst de pagina met npm run build.`,
        `${places.page} is empty: build the page first with npm run build.`,
      );
    const userData = userDataFolder(process.env, process.platform);
    const program = browserProgram(userData, places);
    await knownErrors(async () => {
      const [path] = given.places;
      const { path: opened, name } = await program.document.open(path ? resolve(path) : await program.demoPath());
      await program.recent.add({ path: opened, name });
    });
    if (sharing)
      await servePartners(sharing, program.partners, terminal).catch(async (error: unknown) => {
        await program.document.close();
        throw error;
      });
    const host = await startHost(program, bundle, port).catch((error: unknown) => portProblem(error, port));
    sayAddress(host, terminal);
    await untilStopped(() => sayAddress(host, terminal));
    await host.close();
    await program.partners.close();
    await program.document.close();
    return 0;
  },
};

function sayAddress(host: Host, { language, out }: Terminal): void {
  out(
    language === "nl"
      ? "Dagdeel staat klaar op dit adres; het werkt één keer:"
      : "Dagdeel is ready at this address; it works once:",
  );
  out(host.newAddress());
}

/** Waits for Ctrl+C or the end of the process; tells of every Enter on a terminal. */
async function untilStopped(onEnter: () => void): Promise<void> {
  const stopped = Promise.withResolvers<void>();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stopped.resolve());
  const lines = process.stdin.isTTY ? createInterface({ input: process.stdin }) : null;
  lines?.on("line", onEnter);
  lines?.on("SIGINT", () => stopped.resolve());
  await stopped.promise;
  lines?.close();
}

function portProblem(error: unknown, port: number): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
  throw new BadInput(
    `--port: poort ${port} is niet vrij (${code}). Kies een andere, of laat --port weg.`,
    `--port: port ${port} is not free (${code}). Choose another, or leave --port out.`,
  );
}
