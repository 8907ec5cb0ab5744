import { base } from "./base.ts";

/** Choosing paths with the system's own dialogs. */
export const dialogHandlers = {
  chooseOpen: base.dialog.chooseOpen.handler(({ context }) => context.program.dialogs.chooseOpen()),
  chooseCopy: base.dialog.chooseCopy.handler(({ context, input }) =>
    context.program.dialogs.chooseCopy(input.proposal),
  ),
  chooseFolder: base.dialog.chooseFolder.handler(({ context }) => context.program.dialogs.chooseFolder()),
};
