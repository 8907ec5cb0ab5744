import { checkPlaces, readArguments } from "./command.ts";
import { commands } from "./commands.ts";
import { BadInput, terminalOver } from "./terminal.ts";
import type { Streams, Terminal } from "./terminal.ts";

/** Exit codes: done, not valid, bad input. */
const DONE = 0;
const BAD_INPUT = 2;

/**
 * Carries out a command line, without the program's name. Answers the exit code; what is not bad input but a fault of
 * the program itself is thrown.
 */
export async function runCommandLine(
  args: readonly string[],
  streams: Streams,
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const terminal = terminalOver(streams, languageOf(args, env));
  try {
    return await carryOut(args, terminal);
  } catch (failure) {
    if (!(failure instanceof BadInput)) throw failure;
    terminal.err(failure.text[terminal.language]);
    return BAD_INPUT;
  }
}

async function carryOut([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.out(overview(terminal.language));
    return name === undefined ? BAD_INPUT : DONE;
  }
  const command = commands.find((it) => it.name === name);
  if (!command) {
    const choice = commands.map((it) => it.name).join(", ");
    throw new BadInput(
      `"${name}" is geen opdracht. Kies uit: ${choice}. Zie dagdeel --help.`,
      `"${name}" is not a command. Choose one of: ${choice}. See dagdeel --help.`,
    );
  }
  const given = readArguments(command, rest);
  if (given.options.help) {
    terminal.out(`${command.help[terminal.language]}\n\n${COMMON[terminal.language]}`);
    return DONE;
  }
  checkPlaces(command, given);
  return command.run(given, terminal);
}

/** Dutch, unless the command line or the system says English. */
function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Terminal["language"] {
  const joined = args.find((arg) => arg.startsWith("--language="))?.slice("--language=".length);
  const apart = args.includes("--language") ? args[args.indexOf("--language") + 1] : undefined;
  const said = joined ?? apart ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? "";
  return said.startsWith("en") ? "en" : "nl";
}

const COMMON = {
  nl: "Altijd: --help (deze uitleg), --language nl|en.\nEinde: 0 gedaan, 1 niet geldig, 2 onbruikbare invoer.",
  en: "Always: --help (this text), --language nl|en.\nExit: 0 done, 1 not valid, 2 input that cannot be used.",
};

function overview(language: Terminal["language"]): string {
  const title = {
    nl: "dagdeel OPDRACHT: jaarplanning zonder venster",
    en: "dagdeel COMMAND: year planning without a window",
  };
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(13)}${summary[language]}`);
  const more = { nl: "dagdeel OPDRACHT --help zegt meer.", en: "dagdeel COMMAND --help says more." };
  return [title[language], "", ...lines, "", more[language]].join("\n");
}
