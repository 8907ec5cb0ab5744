import { appHandlers } from "./app.ts";
import { base } from "./base.ts";
import { boundsHandlers } from "./bounds.ts";
import { chartsHandlers } from "./charts.ts";
import { dialogHandlers } from "./dialog.ts";
import { documentHandlers } from "./document.ts";
import { editsHandlers } from "./edits.ts";
import { exportHandlers } from "./export.ts";
import { importHandlers } from "./import.ts";
import { partnersHandlers } from "./partners.ts";
import { pricesHandlers } from "./prices.ts";
import { publishedHandlers } from "./published.ts";
import { replanHandlers } from "./replan.ts";
import { requestsHandlers } from "./requests.ts";
import { recordsHandlers } from "./records.ts";
import { scenariosHandlers } from "./scenarios.ts";
import { solveHandlers } from "./solve.ts";
import { whyHandlers } from "./why.ts";

/** Every request of the contract with what answers it: the same over a message port and over HTTP. */
export const router = base.router({
  app: appHandlers,
  document: documentHandlers,
  edits: editsHandlers,
  records: recordsHandlers,
  solve: solveHandlers,
  bounds: boundsHandlers,
  prices: pricesHandlers,
  charts: chartsHandlers,
  why: whyHandlers,
  partners: partnersHandlers,
  published: publishedHandlers,
  replan: replanHandlers,
  requests: requestsHandlers,
  scenarios: scenariosHandlers,
  import: importHandlers,
  export: exportHandlers,
  dialog: dialogHandlers,
});
