import { bottlenecksCommand } from "./bottlenecks.ts";
import { boundCommand } from "./bound.ts";
import { checkCommand } from "./check.ts";
import { compareCommand } from "./compare.ts";
import type { Command } from "./command.ts";
import { cttCommand } from "./ctt.ts";
import { disruptionCommand } from "./disruption.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { itc2019Command } from "./itc2019.ts";
import { planCommand } from "./plan.ts";
import { precheckCommand } from "./precheck.ts";
import { publishCommand } from "./publish.ts";
import { replanCommand } from "./replan.ts";
import { serveCommand } from "./serve.ts";
import { sharesCommand } from "./shares.ts";
import { templateCommand } from "./template.ts";
import { whyCommand } from "./why.ts";

/** Every command, in the order the help names them. */
export const commands: readonly Command[] = [
  planCommand,
  replanCommand,
  checkCommand,
  compareCommand,
  sharesCommand,
  publishCommand,
  disruptionCommand,
  precheckCommand,
  whyCommand,
  boundCommand,
  bottlenecksCommand,
  importCommand,
  templateCommand,
  exportCommand,
  serveCommand,
  cttCommand,
  itc2019Command,
];
