import type { BoundDesk } from "./bound-desk.ts";
import type { ChartDesk } from "./chart-desk.ts";
import type { ExportDesk } from "./export-desk.ts";
import type { ImportDesk } from "./import-desk.ts";
import type { MenuEvents } from "./menu-events.ts";
import type { OpenDocument } from "./open-document.ts";
import type { PartnerDesk } from "./partner-desk.ts";
import type { PreferencesFile } from "./preferences.ts";
import type { PriceDesk } from "./price-desk.ts";
import type { PublishedDesk } from "./published-desk.ts";
import type { RecentDocuments } from "./recent.ts";
import type { RequestDesk } from "./request-desk.ts";
import type { ScenarioDesk } from "./scenario-desk.ts";
import type { SolveDesk } from "./solve-desk.ts";
import type { WhyDesk } from "./why-desk.ts";

/** The system's own dialogs; each answers null where the planner cancels or there are none. */
export interface Dialogs {
  chooseOpen(): Promise<string | null>;
  chooseCopy(proposal: string): Promise<string | null>;
  chooseFolder(): Promise<string | null>;
}

/** The running program as the handlers see it; each door (window, loopback) makes one. */
export interface Program {
  readonly about: { readonly version: string; readonly mode: "electron" | "browser"; readonly platform: string };
  readonly document: OpenDocument;
  readonly preferences: PreferencesFile;
  readonly recent: RecentDocuments;
  readonly solve: SolveDesk;
  readonly bounds: BoundDesk;
  readonly prices: PriceDesk;
  readonly charts: ChartDesk;
  readonly partners: PartnerDesk;
  readonly published: PublishedDesk;
  readonly requests: RequestDesk;
  readonly scenarios: ScenarioDesk;
  readonly why: WhyDesk;
  readonly imports: ImportDesk;
  readonly exports: ExportDesk;
  readonly dialogs: Dialogs;
  /** Items chosen in the system's menu bar; null where there is none. */
  readonly menu: MenuEvents | null;
  /** Makes the demo document where there is none yet, and says where it is. */
  demoPath(): Promise<string>;
}

/** What every handler is given. */
export interface HandlerContext {
  readonly program: Program;
}
