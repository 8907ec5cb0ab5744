import type { ContractRouterClient } from "@orpc/contract";
import { appContract } from "./app.ts";
import { boundsContract } from "./bounds.ts";
import { chartsContract } from "./charts.ts";
import { documentContract } from "./document.ts";
import { editsContract } from "./edits.ts";
import { exportContract } from "./export.ts";
import { dialogContract, importContract } from "./files.ts";
import { partnersContract } from "./partners.ts";
import { pricesContract } from "./prices.ts";
import { publishedContract } from "./published.ts";
import { replanContract } from "./replan.ts";
import { requestsContract } from "./requests.ts";
import { recordsContract } from "./records.ts";
import { scenariosContract } from "./scenarios.ts";
import { solveContract } from "./solve.ts";
import { whyContract } from "./why.ts";

/** Every request, answer and event between the window and the program, by name. */
export const contract = {
  app: appContract,
  document: documentContract,
  edits: editsContract,
  records: recordsContract,
  solve: solveContract,
  bounds: boundsContract,
  prices: pricesContract,
  charts: chartsContract,
  why: whyContract,
  partners: partnersContract,
  published: publishedContract,
  replan: replanContract,
  requests: requestsContract,
  scenarios: scenariosContract,
  import: importContract,
  export: exportContract,
  dialog: dialogContract,
};

/** The contract as a type, for clients. */
export type Contract = typeof contract;

/** The contract as the window calls it: every request a function that answers with a promise. */
export type Door = ContractRouterClient<Contract>;
