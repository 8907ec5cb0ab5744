import type { nl } from "./nl.ts";

/** The same keys as the Dutch words, with texts of another language: a key that is missing does not compile. */
export type Words = WordsOf<typeof nl>;

type WordsOf<Dutch> = {
  readonly [Key in keyof Dutch]: Dutch[Key] extends string
    ? string
    : Dutch[Key] extends readonly string[]
      ? readonly string[]
      : WordsOf<Dutch[Key]>;
};
