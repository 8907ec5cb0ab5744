import { parseArgs } from "node:util";
import type { ParseArgsOptionsConfig } from "node:util";
import type { Day } from "#shared/domain/calendar.ts";
import { parseDay } from "#shared/domain/calendar.ts";
import { BadInput } from "./terminal.ts";
import type { Terminal, Text } from "./terminal.ts";

/** The arguments of a command: its options by name, and the rest in order. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly places: readonly string[];
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** In half a sentence, for the list of commands. */
  readonly summary: Text;
  readonly help: Text;
  readonly options: ParseArgsOptionsConfig;
  /** How many places (files, folders) it takes, least and most. */
  readonly places: readonly [least: number, most: number];
  /** Answers the exit code: 0 done, 1 not valid. @throws BadInput for 2. */
  run(given: Arguments, terminal: Terminal): Promise<number>;
}

/** The options every command has. */
export const COMMON_OPTIONS: ParseArgsOptionsConfig = {
  help: { type: "boolean", short: "h" },
  language: { type: "string" },
};

/** Reads the arguments of a command. @throws BadInput with the argument that does not belong, and the command's usage. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...COMMON_OPTIONS, ...command.options },
      allowPositionals: true,
    });
    return { options: values as Arguments["options"], places: positionals };
  } catch (failure) {
    const said = failure instanceof Error ? failure.message : String(failure);
    throw new BadInput(
      `dagdeel ${command.name}: ${said}\nZie dagdeel ${command.name} --help.`,
      `dagdeel ${command.name}: ${said}\nSee dagdeel ${command.name} --help.`,
    );
  }
}

/** Checks how many places were given. @throws BadInput */
export function checkPlaces({ name, places: [least, most] }: Command, { places }: Arguments): void {
  if (places.length >= least && places.length <= most) return;
  const [wanted, got] = [least === most ? `${least}` : `${least}-${most}`, places.length];
  throw new BadInput(
    `dagdeel ${name}: verwacht ${wanted} bestand(en) of map(pen), kreeg er ${got}${listed(places)}. Zie dagdeel ${name} --help.`,
    `dagdeel ${name}: expected ${wanted} file(s) or folder(s), got ${got}${listed(places)}. See dagdeel ${name} --help.`,
  );
}

function listed(places: readonly string[]): string {
  return places.length === 0 ? "" : ` (${places.join(", ")})`;
}

/** An option that must be given. @throws BadInput */
export function needOption({ options }: Arguments, name: string): string {
  const value = options[name];
  if (typeof value === "string" && value !== "") return value;
  throw new BadInput(`--${name} ontbreekt. Zet er een waarde achter.`, `--${name} is missing. Give it a value.`);
}

/** A whole number between two others, or undefined where the option is not given. @throws BadInput */
export function numberOption(given: Arguments, name: string, least: number, most: number): number | undefined {
  const value = given.options[name];
  if (value === undefined) return undefined;
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new BadInput(
    `--${name}: "${value}" is geen geheel getal van ${least} tot ${most}.`,
    `--${name}: "${value}" is not a whole number from ${least} to ${most}.`,
  );
}

/** One of some words, or the first where the option is not given. @throws BadInput */
export function wordOption<W extends string>(given: Arguments, name: string, words: readonly [W, ...W[]]): W {
  const value = given.options[name];
  if (value === undefined) return words[0];
  const found = words.find((word) => word === value);
  if (found) return found;
  const choice = words.join(", ");
  throw new BadInput(
    `--${name}: "${value}" ken ik niet. Kies uit: ${choice}.`,
    `--${name}: "${value}" is not known. Choose one of: ${choice}.`,
  );
}

/** The words of an option, with commas between. */
export function wordsIn({ options }: Arguments, name: string): readonly string[] {
  const value = options[name];
  const words = typeof value === "string" ? value.split(",").map((word) => word.trim()) : [];
  return words.filter((word) => word !== "");
}

/** A date of an option. @throws BadInput */
export function dayIn(value: string, name: string): Day {
  const day = parseDay(value);
  if (day !== null) return day;
  throw new BadInput(
    `--${name}: "${value}" is geen datum. Schrijf ze als 2026-11-24.`,
    `--${name}: "${value}" is not a date. Write it as 2026-11-24.`,
  );
}
