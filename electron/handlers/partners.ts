import { base } from "./base.ts";

/** Sharing the plan with partners. */
export const partnersHandlers = {
  state: base.partners.state.handler(({ context }) => context.program.partners.state()),
  share: base.partners.share.handler(({ context, input }) => context.program.partners.share(input)),
  makeLink: base.partners.makeLink.handler(({ context, input }) => context.program.partners.makeLink(input)),
  revoke: base.partners.revoke.handler(({ context, input }) => context.program.partners.revoke(input.id)),
};
