import { base } from "./base.ts";

/** Charts kept as files. */
export const chartsHandlers = {
  keepPicture: base.charts.keepPicture.handler(({ context, input }) => context.program.charts.keepPicture(input)),
  keepTables: base.charts.keepTables.handler(({ context, input }) => context.program.charts.keepTables(input)),
};
