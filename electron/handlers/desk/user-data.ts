import { homedir } from "node:os";
import { join } from "node:path";

/** The folder where a program without a window keeps what it remembers, as each system has it. */
export function userDataFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  if (platform === "win32") return join(env.APPDATA ?? join(homedir(), "AppData", "Roaming"), "Dagdeel");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Dagdeel");
  return join(env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "dagdeel");
}
