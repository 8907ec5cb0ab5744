import type { PartnerLink } from "#shared/contract/partners.ts";
import type { Asked } from "#shared/domain/request.ts";
import type { Answer, Asked as AskedOf } from "./routes.ts";

/** A link as the server knows it: by the SHA-256 of its token. */
export type ServedLink = Pick<PartnerLink, "id" | "partner" | "purpose" | "scope" | "expires"> & {
  readonly hash: string;
};

/** What the server is started with. */
export interface ServerTask {
  readonly document: string;
  /** The folder of the built page. */
  readonly page: string;
  readonly address: string;
  readonly port: number;
  /** Blank: the address and port. */
  readonly publicName: string;
  /** Certificate and key in PEM; null: plain HTTP. */
  readonly tls: { readonly certificate: string; readonly key: string } | null;
  readonly links: readonly ServedLink[];
}

/** What the program tells the server. */
export type ToServer =
  | { readonly kind: "links"; readonly links: readonly ServedLink[] }
  | { readonly kind: "changed" }
  | { readonly kind: "answer"; readonly ask: number; readonly outcome: Outcome };

/** What the server tells the program. */
export type FromServer =
  | { readonly kind: "ready"; readonly port: number }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "visit"; readonly link: string }
  /** What only the program can do, for the owner of the link of a page. */
  | { readonly kind: "ask"; readonly ask: number; readonly link: string; readonly question: Question };

/** What a partner wants that must be kept: a calendar address, a request, or one taken back. */
export type Question =
  | { readonly what: "make-feed" }
  | { readonly what: "requests" }
  | { readonly what: "submit"; readonly asked: Asked; readonly key: string }
  | { readonly what: "withdraw"; readonly id: string };

/** What comes of it: a value as JSON, or the reason why not in both languages. */
export type Outcome =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly reason: { readonly nl: string; readonly en: string } };

/** What the thread at the door tells the one that answers. */
export type ToAnswers =
  | { readonly kind: "changed" }
  | { readonly kind: "asked"; readonly nth: number; readonly route: string; readonly asked: Sent }
  | { readonly kind: "answer"; readonly ask: number; readonly outcome: Outcome };

/** What a route is given, as it crosses between threads. */
export interface Sent extends Omit<AskedOf, "query"> {
  readonly query: string;
}

/** What the thread that answers tells the one at the door. */
export type FromAnswers =
  /** The document was read again: what was answered before no longer holds. */
  | { readonly kind: "fresh" }
  | { readonly kind: "answered"; readonly nth: number; readonly answer: Answer }
  | Extract<FromServer, { kind: "ask" }>;
