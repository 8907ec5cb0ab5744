import type { Door } from "#shared/contract/contract.ts";
import type { Link } from "./door.ts";

/** The parts of a door that a test needs, in the shape of the contract. */
export type Answers = { readonly [Subject in keyof Door]?: Partial<Door[Subject]> };

/** Calls to plain functions in memory; a call that has no answer is refused by name. */
export function memoryLink(answers: Answers): Link {
  return {
    async call([subject, request], input, { signal }) {
      const found = (answers as Record<string, Record<string, Answer> | undefined>)[subject]?.[request];
      if (!found) throw new Error(`no answer for ${subject}.${request}`);
      return found(structuredClone(input), { signal });
    },
  };
}

type Answer = (input: unknown, options: { signal: AbortSignal | undefined }) => Promise<unknown>;
