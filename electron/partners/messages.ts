import type { PartnerLink } from "#shared/contract/partners.ts";

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
  | { readonly kind: "feed-made"; readonly ask: number; readonly token: string | null };

/** What the server tells the program. */
export type FromServer =
  | { readonly kind: "ready"; readonly port: number }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "visit"; readonly link: string }
  /** A partner wants a calendar address: a link of purpose `feed`, made with the link of the page. */
  | { readonly kind: "make-feed"; readonly ask: number; readonly link: string };
