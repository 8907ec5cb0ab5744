import { requestRefusals } from "#shared/contract/refusal-texts.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refusalTexts } from "#shared/edits/refusal-texts.ts";
import { BadInput } from "./terminal.ts";

/** What was refused as input that cannot be used, in the words that the window has for it. */
export function refusedInput({ refused, values }: Refusal): BadInput {
  const { nl, en } = { ...requestRefusals, ...refusalTexts }[refused] ?? { nl: refused, en: refused };
  const filled = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (all, name: string) => String(values[name] ?? all));
  return new BadInput(filled(nl), filled(en));
}
