/** Why something cannot be done with a scenario; each has its words among the refusals of the contract. */
export type ScenarioReason = "no-such-scenario" | "blank-scenario-name" | "scenario-name-taken";

/** A scenario refused; nothing has changed. */
export class ScenarioError extends Error {
  readonly reason: ScenarioReason;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: ScenarioReason, values: ScenarioError["values"] = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}
