import { create } from "zustand";
import type { ActInput } from "#shared/contract/edits.ts";
import type { Scenario, ScenarioList, TakeOverPart } from "#shared/contract/scenarios.ts";
import type { Door } from "#shared/contract/contract.ts";
import { door } from "#renderer/bridge/door.ts";
import { useDocument, whileSaving } from "./document.ts";
import { notify } from "./notices.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** A scenario beside the document, as the program compares them. */
export type Compared = Exclude<Awaited<ReturnType<Door["scenarios"]["compare"]>>, { refused: string }>;

/** The scenarios of the document as the window knows them. */
export interface Scenarios {
  /** The figures of the document itself; null until the list is there. */
  readonly base: ScenarioList["base"] | null;
  readonly scenarios: readonly Scenario[];
  /** The scenario that is looked at, or null. */
  readonly chosen: string | null;
  /** The chosen scenario beside the document; null until it is there. */
  readonly compared: Compared | null;
  /** Something is being made, opened or taken over. */
  readonly busy: boolean;
  readonly problem: Said | null;
}

/** The scenarios of the document. */
export const useScenarios = create<Scenarios>(() => ({
  base: null,
  scenarios: [],
  chosen: null,
  compared: null,
  busy: false,
  problem: null,
}));

/** Counts the readings, so that one that comes late does not write over a newer one. */
let reading = 0;

/**
 * Reads the list, then the comparison of the chosen scenario, then the figures that nobody has counted yet, one by one.
 * To be called whenever the document or the choice has changed.
 */
export async function loadScenarios(): Promise<void> {
  const turn = ++reading;
  const isLate = () => turn !== reading;
  try {
    const list = await door().scenarios.list();
    if (isLate()) return;
    if ("refused" in list) return useScenarios.setState({ problem: refusalSaid(list) });
    const chosen = chosenOf(list.scenarios);
    const keep = chosen === useScenarios.getState().chosen;
    useScenarios.setState({ ...list, chosen, ...(keep ? {} : { compared: null }) });
    await compare(chosen, isLate);
    for (const { id, figures } of list.scenarios) if (!figures && !isLate()) await count(id, isLate);
  } catch (error) {
    if (!isLate()) useScenarios.setState({ problem: errorSaid(error) });
  }
}

/** Looks at a scenario. */
export async function chooseScenario(id: string | null): Promise<void> {
  if (id === useScenarios.getState().chosen) return;
  useScenarios.setState({ chosen: id, compared: null, problem: null });
  await loadScenarios();
}

/** Makes a scenario that begins as the document is, and opens it. */
export async function createScenario(name: string): Promise<boolean> {
  return carryOut(async () => {
    const made = await whileSaving(door().scenarios.create({ name }));
    if ("refused" in made) return refusalSaid(made);
    useScenarios.setState({ chosen: made.id, compared: null });
    return refusedIn(await door().scenarios.open({ id: made.id }));
  });
}

/** Opens a scenario for the whole window; null goes back to the document itself. */
export async function openScenario(id: string | null): Promise<boolean> {
  return carryOut(async () => refusedIn(await door().scenarios.open({ id })));
}

/** Goes back to the document itself from any screen; where it may not, a notice says why. */
export async function backToBase(): Promise<void> {
  if (await openScenario(null)) return;
  const { problem } = useScenarios.getState();
  if (problem) notify(problem, { tone: "problem" });
}

/** Gives a scenario another name. */
export async function renameScenario(id: string, name: string): Promise<boolean> {
  return carryOut(async () => refusedIn(await whileSaving(door().scenarios.rename({ id, name }))));
}

/** Throws a scenario away for good. */
export async function discardScenario(id: string): Promise<boolean> {
  return carryOut(async () => refusedIn(await whileSaving(door().scenarios.discard({ id }))));
}

/** Settles the clashes of a scenario with the document for one side; it is open afterwards. */
export async function settleScenario(id: string, side: "base" | "scenario"): Promise<boolean> {
  return carryOut(async () => refusedIn(await whileSaving(door().scenarios.settle({ id, side }))));
}

/** Changes what the campus is or what is asked of it; the notice says how many runs left the plan with that. */
export async function changeCampus(input: ActInput): Promise<boolean> {
  return carryOut(async () => {
    const expected = useDocument.getState().state?.revision ?? 0;
    const answer = await whileSaving(door().edits.commit({ act: input, expected }));
    if ("refused" in answer) return refusalSaid(answer);
    const fallen = Number(answer.state.undo?.values.fallen ?? 0);
    notify(fallen > 0 ? say("scenarios.changedFallen", { count: fallen }) : say("scenarios.changed"), { undo: true });
    return null;
  });
}

/** Makes the document as the scenario has it, whole or in part; the notice offers to take it back. */
export async function takeOverScenario(id: string, part: TakeOverPart): Promise<boolean> {
  return carryOut(async () => {
    const answer = await whileSaving(door().scenarios.takeOver({ id, part }));
    if (!("refused" in answer)) notify(say("scenarios.takenOver"), { undo: true });
    return refusedIn(answer);
  });
}

/** Clears a problem that was read. */
export function forgetScenarioProblem(): void {
  useScenarios.setState({ problem: null });
}

/** The chosen scenario where it is still there, else the open one, else the first. */
function chosenOf(scenarios: readonly Scenario[]): string | null {
  const { chosen } = useScenarios.getState();
  const open = useDocument.getState().state?.scenario?.id;
  const find = (id: string | null | undefined) => scenarios.find((scenario) => scenario.id === id)?.id;
  return find(chosen) ?? find(open) ?? scenarios[0]?.id ?? null;
}

async function compare(id: string | null, isLate: () => boolean): Promise<void> {
  if (id === null) return;
  const compared = await door().scenarios.compare({ id });
  if (isLate()) return;
  if ("refused" in compared) useScenarios.setState({ compared: null, problem: refusalSaid(compared) });
  else useScenarios.setState({ compared });
}

async function count(id: string, isLate: () => boolean): Promise<void> {
  const figures = await door().scenarios.figures({ id });
  if (isLate() || "refused" in figures) return;
  useScenarios.setState(({ scenarios }) => ({
    scenarios: scenarios.map((scenario) => (scenario.id === id ? { ...scenario, figures } : scenario)),
  }));
}

function refusedIn(answer: object): Said | null {
  return "refused" in answer ? refusalSaid(answer as Parameters<typeof refusalSaid>[0]) : null;
}

/** Does one thing at a time and reads the list again; the answer says whether it was done. */
async function carryOut(work: () => Promise<Said | null>): Promise<boolean> {
  if (useScenarios.getState().busy) return false;
  useScenarios.setState({ busy: true, problem: null });
  const problem = await work().catch(errorSaid);
  useScenarios.setState({ busy: false, problem });
  // Also where it was refused: a scenario may have been made before it could not be opened.
  await loadScenarios();
  return problem === null;
}
