import { eventIterator, oc } from "@orpc/contract";
import * as z from "zod";

/** What the window remembers between starts. */
export const preferencesSchema = z.strictObject({
  language: z.enum(["nl", "en"]),
  theme: z.enum(["system", "light", "dark"]),
  author: z.string().max(200),
  /** Layout and such, by key; small. */
  layout: z.record(z.string(), z.union([z.string().max(2000), z.number(), z.boolean()])),
});

/** What the window remembers. */
export type Preferences = z.infer<typeof preferencesSchema>;

/** A menu item chosen in the system's menu bar, for the window to act on. */
export const menuCommandSchema = z.enum([
  "open",
  "save-copy",
  "undo",
  "redo",
  "find",
  "palette",
  "import",
  "export",
  "template",
  "solve",
]);

/** A menu item chosen in the system's menu bar. */
export type MenuCommand = z.infer<typeof menuCommandSchema>;

/** The program itself. */
export const appContract = {
  about: oc.output(
    z.strictObject({ version: z.string(), mode: z.enum(["electron", "browser"]), platform: z.string() }),
  ),
  preferences: oc.output(preferencesSchema),
  setPreferences: oc.input(preferencesSchema.partial()).output(preferencesSchema),
  menu: oc.output(eventIterator(menuCommandSchema)),
};
