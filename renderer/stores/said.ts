/** A text of the language files by its key, with the values it names. */
export interface Said {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A text by its key. */
export function say(key: string, values: Said["values"] = {}): Said {
  return { key, values };
}

/** What a refusal of the program says. */
export function refusalSaid(refusal: { refused: string; values: Said["values"] }): Said {
  return say(`refusal.${refusal.refused}`, refusal.values);
}

/** What an error says: the refusal it carries, else its own words. */
export function errorSaid(error: unknown): Said {
  if (error instanceof Error && "code" in error && error.code === "REFUSED" && "data" in error)
    return refusalSaid(error.data as Parameters<typeof refusalSaid>[0]);
  return say("refusal.unexpected", { message: error instanceof Error ? error.message : String(error) });
}
