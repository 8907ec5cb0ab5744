import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import type { PartnerLink, Sharing, SharingState } from "#shared/contract/partners.ts";
import { requestRefusals } from "#shared/contract/refusal-texts.ts";
import type { RequestView } from "#shared/contract/requests.ts";
import { key } from "#shared/domain/codes.ts";
import { hashOf, newToken } from "#electron/partners/admission.ts";
import type { FromServer, Outcome, Question, ServedLink, ServerTask } from "#electron/partners/messages.ts";
import type { RunningServer } from "#electron/partners/start.ts";
import { startServer } from "#electron/partners/start.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { OpenDocument } from "./open-document.ts";
import { Refused, refusalIn } from "./refused.ts";
import type { RequestDesk } from "./request-desk.ts";

/** What `PartnerDesk` needs from outside. */
export interface PartnerDeskNeeds {
  readonly author: () => Promise<string>;
  /** ISO 8601. */
  readonly now: () => string;
  /** The folder of the built page. */
  readonly page: string;
}

/** How a document is shared that nobody ever shared: not at all. */
const UNSHARED: Sharing = {
  on: false,
  address: "127.0.0.1",
  port: 0,
  transport: "https",
  plainChosen: false,
  certificate: "",
  key: "",
  publicName: "",
};

const DAY_MS = 86_400_000;
const MOST_FEEDS = 5;
const RESTART_MS = 1000;
const MOST_RESTARTS = 5;

/**
 * Shares the open document with partners: starts and stops the server, makes and ends links. Off until the planner switches it
 * on; where another program has the document, that one shares it.
 */
export class PartnerDesk {
  readonly #document: OpenDocument;
  readonly #requests: RequestDesk;
  readonly #needs: PartnerDeskNeeds;
  readonly #turn = oneAtATime();
  #server: RunningServer | null = null;
  #served = "";
  #origin = "";
  #problem = "";
  #restarts = 0;

  constructor(document: OpenDocument, requests: RequestDesk, needs: PartnerDeskNeeds) {
    this.#document = document;
    this.#requests = requests;
    requests.onChanged(() => this.#server?.tell({ kind: "changed" }));
    this.#needs = needs;
    document.onCommit(() => this.#server?.tell({ kind: "changed" }));
    document.onOpened(() => void this.#turn(() => this.#follow()).catch(() => {}));
  }

  /** How sharing stands. @throws Refused where no document is open */
  state(): SharingState {
    const { partners } = this.#document.partners();
    const links = partners.links().map(({ hash: _, ...link }) => link);
    return { sharing: this.#sharing(), origin: this.#origin, problem: this.#problem, links };
  }

  /** Switches sharing on or off, or moves it. @throws Refused, CommitRefused */
  share(sharing: Sharing): Promise<SharingState> {
    return this.#turn(async () => {
      if (sharing.on && sharing.transport === "http" && !sharing.plainChosen) throw new Refused("partners-plain");
      const { partners, path } = this.#document.partners();
      partners.share({ where: whereOf(path), sharing });
      this.#restarts = 0;
      await this.#restart();
      return this.state();
    });
  }

  /** Makes a link for a partner's page. Its token stands in the address and is not kept. @throws Refused, CommitRefused */
  async makeLink(asked: Pick<PartnerLink, "partner" | "scope"> & { readonly days: number }) {
    const { campus } = await this.#document.base();
    const partner = campus.partners.get(key(asked.partner));
    if (!partner) throw new Refused("partners-unknown", { partner: asked.partner });
    if (!this.#origin) throw new Refused("partners-off");
    const token = newToken();
    const now = this.#needs.now();
    this.#document.partners().partners.add({
      id: randomUUID(),
      partner: partner.code,
      purpose: "page",
      hash: hashOf(token),
      scope: asked.scope,
      created: now,
      expires: new Date(Date.parse(now) + asked.days * DAY_MS).toISOString(),
      revoked: null,
      lastVisit: null,
      author: await this.#needs.author(),
    });
    this.#tellLinks();
    return { address: `${this.#origin}/#${token}`, state: this.state() };
  }

  /** Ends a link, and the calendar links that were made with it. @throws Refused, CommitRefused */
  revoke(id: string): SharingState {
    const { partners } = this.#document.partners();
    const ids = partners.links().flatMap((link) => (link.id === id || isMadeWith(link, id) ? [link.id] : []));
    if (ids.length === 0) throw new Refused("partners-no-link");
    partners.revoke(ids, this.#needs.now());
    this.#tellLinks();
    return this.state();
  }

  /** Stops serving; what was switched on stays so for the next time. */
  close(): Promise<void> {
    return this.#turn(() => this.#stop());
  }

  /** As it was switched on for this very file: a copy, or a file from elsewhere, is shared only once somebody says so. */
  #sharing(): Sharing {
    const { partners, path } = this.#document.partners();
    const kept = partners.sharing();
    return kept ? { ...kept.sharing, on: kept.sharing.on && kept.where === whereOf(path) } : UNSHARED;
  }

  /** Another document was opened, or the same one anew. */
  async #follow(): Promise<void> {
    if (this.#document.partners().path === this.#served) this.#server?.tell({ kind: "changed" });
    else await this.#restart();
  }

  async #restart(): Promise<void> {
    await this.#stop();
    const { path, readOnly } = this.#document.partners();
    const sharing = this.#sharing();
    if (!sharing.on) return;
    if (readOnly) return this.#fail("read-only");
    try {
      const tls = await certificateOf(sharing);
      const { address, port, publicName } = sharing;
      const task: ServerTask = {
        document: path,
        page: this.#needs.page,
        address,
        port,
        publicName,
        tls,
        links: this.#goodLinks(),
      };
      const server = startServer(
        task,
        (message) => this.#answer(message),
        () => this.#revive(),
      );
      this.#server = server;
      this.#served = path;
      const listening = await server.ready;
      this.#origin = originOf(sharing, listening);
    } catch (error) {
      await this.#stop();
      this.#fail(error instanceof Error ? error.message : "unknown");
    }
  }

  async #stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    this.#served = "";
    this.#origin = "";
    this.#problem = "";
    await server?.stop();
  }

  #fail(code: string): void {
    this.#problem = KNOWN_PROBLEMS.includes(code) ? code : "other";
  }

  /** The thread died: it is started again a few times, and the planner goes on meanwhile. */
  #revive(): void {
    if (++this.#restarts > MOST_RESTARTS) return this.#fail("died");
    setTimeout(() => void this.#turn(() => this.#restart()).catch(() => {}), RESTART_MS).unref();
  }

  #answer(message: FromServer): void {
    if (message.kind === "visit") this.#noteVisit(message.link);
    if (message.kind === "ask") void this.#reply(message.ask, message.link, message.question);
  }

  async #reply(ask: number, link: string, question: Question): Promise<void> {
    const server = this.#server;
    const outcome = await this.#carryOut(link, question).then(
      (value): Outcome => ({ done: true, value }),
      (error: unknown): Outcome => ({ done: false, reason: reasonOf(error) }),
    );
    server?.tell({ kind: "answer", ask, outcome });
  }

  /** @throws Refused, CommitRefused */
  async #carryOut(id: string, question: Question): Promise<unknown> {
    const link = this.#goodLinks().find((one) => one.id === id);
    if (!link) throw new Refused("partners-no-link");
    const { partner } = link;
    if (question.what === "make-feed") return this.#makeFeed(id);
    if (question.what === "requests") return (await this.#requests.listOf(partner)).map(ownOf);
    if (question.what === "withdraw") return (await this.#requests.withdraw(partner, question.id)).map(ownOf);
    return ownOf(await this.#requests.submit(partner, question.asked, question.key));
  }

  /** A calendar link with the scope and the end of the link of the page. @throws Refused where there are enough of them */
  #makeFeed(from: string): string {
    const { partners } = this.#document.partners();
    const links = partners.links();
    const page = links.find(({ id, revoked }) => id === from && revoked === null);
    const made = links.filter((link) => isMadeWith(link, from) && link.revoked === null).length;
    if (!page || made >= MOST_FEEDS) throw new Refused("partners-feeds", { most: MOST_FEEDS });
    const token = newToken();
    partners.add({
      ...page,
      id: `${page.id}.${randomUUID()}`,
      purpose: "feed",
      hash: hashOf(token),
      created: this.#needs.now(),
      lastVisit: null,
    });
    this.#tellLinks();
    return token;
  }

  /** Kept by the day, no finer: whether a link is used is the planner's business, when exactly is not. */
  #noteVisit(id: string): void {
    const { partners } = this.#document.partners();
    const today = this.#needs.now().slice(0, 10);
    const link = partners.links().find((one) => one.id === id);
    if (link && link.lastVisit !== today) partners.visited(new Map([[id, today]]));
  }

  #tellLinks(): void {
    this.#server?.tell({ kind: "links", links: this.#goodLinks() });
  }

  #goodLinks(): readonly ServedLink[] {
    const links = this.#document.partners().partners.links();
    return links
      .filter(({ revoked }) => revoked === null)
      .map(({ id, partner, purpose, scope, expires, hash }) => ({ id, partner, purpose, scope, expires, hash }));
  }
}

/** Codes the language files have words for (`partners.problem.…`). */
const KNOWN_PROBLEMS: readonly string[] = ["EADDRINUSE", "EACCES", "EADDRNOTAVAIL", "certificate", "read-only", "died"];

/** A request as its own partner sees it. */
function ownOf({ partner: _, ...request }: RequestView) {
  return request;
}

/** Why something was refused, in the words the window would use. */
function reasonOf(error: unknown): { readonly nl: string; readonly en: string } {
  const refusal = refusalIn(error);
  const text = refusal ? requestRefusals[refusal.refused] : undefined;
  const filled = (words: string) =>
    words.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(refusal?.values[name] ?? hole));
  if (text) return { nl: filled(text.nl), en: filled(text.en) };
  return { nl: "Dat is niet gelukt. Probeer het later opnieuw.", en: "That did not work. Try again later." };
}

/** This computer and a file of it. */
function whereOf(path: string): string {
  return `${hostname()}:${path}`;
}

function isMadeWith({ id }: Pick<PartnerLink, "id">, page: string): boolean {
  return id.startsWith(`${page}.`);
}

async function certificateOf({ transport, certificate, key: keyFile }: Sharing): Promise<ServerTask["tls"]> {
  if (transport === "http") return null;
  try {
    return { certificate: await readFile(certificate, "utf8"), key: await readFile(keyFile, "utf8") };
  } catch (error) {
    throw new Error("certificate", { cause: error });
  }
}

/** Where partners find the page: by its name, else by its address; all networks are shown as this computer. */
function originOf({ transport, address, publicName }: Sharing, port: number): string {
  const host = address === "0.0.0.0" || address === "::" ? "localhost" : address;
  return `${transport}://${publicName || `${host.includes(":") ? `[${host}]` : host}:${port}`}`;
}
