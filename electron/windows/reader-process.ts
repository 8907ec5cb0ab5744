import { utilityProcess } from "electron";

/**
 * Starts a program as a process of Electron's own kind: the packed program cannot run as Node (see electron.config.ts).
 * Its environment is empty, and it has a limit on its objects in megabytes.
 */
export function startReader(program: string, megabytes: number) {
  const child = utilityProcess.fork(program, [], {
    execArgv: [`--max-old-space-size=${megabytes}`],
    env: {},
    stdio: "ignore",
    serviceName: "Dagdeel reader",
  });
  return {
    send: (request: unknown) => child.postMessage(request),
    onAnswer: <Answer>(listener: (answer: Answer) => void) => void child.once("message", listener),
    onEnd: (listener: (reason: number | null) => void) => void child.once("exit", listener),
    kill: () => void child.kill(),
  };
}
