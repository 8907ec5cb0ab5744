import { base } from "./base.ts";

/** Opening, reading and keeping the document. */
export const documentHandlers = {
  load: base.document.load.handler(({ context }) => context.program.document.load()),
  watch: base.document.watch.handler(async ({ context, signal }) => context.program.document.watch(signal)),
  open: base.document.open.handler(async ({ context: { program }, input }) => {
    const state = await program.document.open(input.path);
    await program.recent.add({ path: state.path, name: state.name });
    return state;
  }),
  openDemo: base.document.openDemo.handler(async ({ context: { program } }) => {
    const state = await program.document.open(await program.demoPath());
    await program.recent.add({ path: state.path, name: state.name });
    return state;
  }),
  saveCopy: base.document.saveCopy.handler(async ({ context, input }) => ({
    path: await context.program.document.saveCopy(input.path),
  })),
  recent: base.document.recent.handler(async ({ context }) => [...(await context.program.recent.list())]),
  history: base.document.history.handler(async ({ context, input }) => [
    ...(await context.program.document.history(input.limit, input.before)),
  ]),
  undoTo: base.document.undoTo.handler(({ context, input }) => context.program.document.undoTo(input.revision)),
  undo: base.document.undo.handler(({ context }) => context.program.document.undo()),
  redo: base.document.redo.handler(({ context }) => context.program.document.redo()),
};
