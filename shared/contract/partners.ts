import { oc } from "@orpc/contract";
import * as z from "zod";
import { pathSchema, refusing } from "./values.ts";

/** Whether and where the partner page is served. Over HTTPS with a certificate of one's own, or over plain HTTP. */
export const sharingSchema = z.strictObject({
  on: z.boolean(),
  /** An address of this computer: `127.0.0.1` for itself alone, `0.0.0.0` for all its networks. */
  address: z.string().regex(/^[0-9A-Fa-f.:]{2,45}$/),
  port: z.int().min(0).max(65_535),
  transport: z.enum(["https", "http"]),
  /** Plain HTTP was chosen after the warning. */
  plainChosen: z.boolean(),
  certificate: z.union([z.literal(""), pathSchema]),
  key: z.union([z.literal(""), pathSchema]),
  /** The name partners use, such as `planning.campus.example:8443`; blank: the address and port. */
  publicName: z.string().regex(/^([A-Za-z0-9.-]{1,253}(:\d{1,5})?)?$/),
});

/** Whether and where the partner page is served. */
export type Sharing = z.infer<typeof sharingSchema>;

/** What a link lets its partner see; null means all of them, an empty list none. */
export const scopeSchema = z.strictObject({
  machines: z.array(z.string().max(200)).max(5000).nullable(),
  roomTypes: z.array(z.string().max(200)).max(500).nullable(),
  runs: z.boolean(),
  /** May ask for a day-part. */
  asks: z.boolean(),
});

/** A personal link; its token is told once and not kept. Instants are ISO 8601; `lastVisit` is a date. */
export const partnerLinkSchema = z.strictObject({
  id: z.string(),
  partner: z.string(),
  purpose: z.enum(["page", "feed", "request"]),
  scope: scopeSchema,
  created: z.string(),
  expires: z.string(),
  revoked: z.string().nullable(),
  lastVisit: z.string().nullable(),
  author: z.string(),
});

/** A personal link. */
export type PartnerLink = z.infer<typeof partnerLinkSchema>;

/** How sharing stands: `origin` is where the page is, blank while it is not served. */
export const sharingStateSchema = z.strictObject({
  sharing: sharingSchema,
  origin: z.string(),
  /** Why it is not served although it is on: a code of the language files (`partners.problem.…`); blank where nothing is. */
  problem: z.string(),
  links: z.array(partnerLinkSchema),
});

/** How sharing stands. */
export type SharingState = z.infer<typeof sharingStateSchema>;

/** Sharing the plan with partners: outside the campus and outside undo. */
export const partnersContract = {
  state: oc.errors(refusing).output(sharingStateSchema),
  /** Switches sharing on or off, or moves it. Plain HTTP is refused unless it was chosen after the warning. */
  share: oc.errors(refusing).input(sharingSchema).output(sharingStateSchema),
  /** Makes a link and tells its address, this once. */
  makeLink: oc
    .errors(refusing)
    .input(z.strictObject({ partner: z.string().max(200), scope: scopeSchema, days: z.int().min(1).max(730) }))
    .output(z.strictObject({ address: z.string(), state: sharingStateSchema })),
  /** Ends a link at once, and the calendar links that were made with it. */
  revoke: oc
    .errors(refusing)
    .input(z.strictObject({ id: z.string().max(100) }))
    .output(sharingStateSchema),
};
