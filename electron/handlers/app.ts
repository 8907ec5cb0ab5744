import { base } from "./base.ts";

/** The program itself. */
export const appHandlers = {
  about: base.app.about.handler(({ context }) => context.program.about),
  preferences: base.app.preferences.handler(({ context }) => context.program.preferences.read()),
  setPreferences: base.app.setPreferences.handler(({ context, input }) => context.program.preferences.change(input)),
  /** Without a menu bar the stream ends at once: a browser keeps few connections. */
  menu: base.app.menu.handler(async function* ({ context, signal }) {
    yield* context.program.menu?.subscribe("command", { signal }) ?? [];
  }),
};
