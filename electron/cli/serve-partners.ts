import { resolve } from "node:path";
import type { Sharing } from "#shared/contract/partners.ts";
import { sharingSchema } from "#shared/contract/partners.ts";
import type { PartnerDesk } from "#electron/handlers/desk/partner-desk.ts";
import type { Arguments } from "./command.ts";
import { numberOption } from "./command.ts";
import { BadInput } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `serve` that share the plan with partners, without a window. */
export const PARTNER_OPTIONS = {
  partners: { type: "boolean" },
  "partners-address": { type: "string" },
  "partners-port": { type: "string" },
  "partners-name": { type: "string" },
  "partners-certificate": { type: "string" },
  "partners-key": { type: "string" },
  "partners-http": { type: "boolean" },
} as const;

/** Shares the open document, and says where. @throws BadInput */
export async function servePartners(sharing: Sharing, desk: PartnerDesk, { language, out }: Terminal): Promise<void> {
  const { origin, problem } = await desk.share(sharing);
  if (!origin)
    throw new BadInput(
      `--partners: de pagina kan niet geopend worden (${problem}). Kijk adres, poort en certificaat na.`,
      `--partners: the page cannot be served (${problem}). Check address, port and certificate.`,
    );
  out(language === "nl" ? `Partners vinden de pagina op ${origin}` : `Partners find the page at ${origin}`);
}

/** What the options say of sharing; null without `--partners`. @throws BadInput */
export function sharingIn(given: Arguments): Sharing | null {
  if (!given.options.partners) return null;
  const text = (name: keyof typeof PARTNER_OPTIONS) => String(given.options[name] ?? "");
  const file = (name: keyof typeof PARTNER_OPTIONS) => text(name) && resolve(text(name));
  const isPlain = given.options["partners-http"] === true;
  const [certificate, key] = [file("partners-certificate"), file("partners-key")];
  if (!isPlain && !(certificate && key))
    throw new BadInput(
      "--partners: geef --partners-certificate en --partners-key, of kies --partners-http (leesbaar voor wie op het netwerk zit).",
      "--partners: give --partners-certificate and --partners-key, or choose --partners-http (readable to others on the network).",
    );
  const { data } = sharingSchema.safeParse({
    on: true,
    address: text("partners-address") || "127.0.0.1",
    port: numberOption(given, "partners-port", 0, 65_535) ?? 0,
    transport: isPlain ? "http" : "https",
    plainChosen: isPlain,
    certificate,
    key,
    publicName: text("partners-name"),
  });
  if (data) return data;
  throw new BadInput(
    "--partners-address is geen adres, of --partners-name geen naam. Bijvoorbeeld 0.0.0.0 en planning.campus.be:8443.",
    "--partners-address is no address, or --partners-name no name. For example 0.0.0.0 and planning.campus.be:8443.",
  );
}
