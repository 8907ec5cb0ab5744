import { userInfo } from "node:os";
import { preferencesSchema } from "#shared/contract/app.ts";
import type { Preferences } from "#shared/contract/app.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { readSmallFile, writeSmallFile } from "./small-file.ts";

/** What the window remembers between starts, kept in one file. */
export interface PreferencesFile {
  read(): Promise<Preferences>;
  /** Changes what is named and keeps the rest. */
  change(changes: Partial<Preferences>): Promise<Preferences>;
  /** Calls back after every change. */
  subscribe(listener: (preferences: Preferences) => void): void;
}

/** The preferences in a file; one that is missing or spoilt counts as never changed. */
export function preferencesFile(path: string): PreferencesFile {
  const turn = oneAtATime();
  const listeners: ((preferences: Preferences) => void)[] = [];

  async function read(): Promise<Preferences> {
    const found = preferencesSchema.partial().safeParse(await readSmallFile(path));
    return { ...firstPreferences(), ...(found.success ? found.data : {}) };
  }

  return {
    read,
    change: (changes) =>
      turn(async () => {
        const next = { ...(await read()), ...changes };
        await writeSmallFile(path, next);
        for (const listener of listeners) listener(next);
        return next;
      }),
    subscribe: (listener) => void listeners.push(listener),
  };
}

function firstPreferences(): Preferences {
  return { language: "nl", theme: "system", author: userInfo().username, layout: {} };
}
