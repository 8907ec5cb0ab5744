import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";

/** Why a run cannot be assembled: the rule, and the session, resource or period it is about (−1 for none). */
export interface Obstacle {
  rule: string;
  session: number;
  period: number;
}

/**
 * Meetings of a run being put together, in arrays that are used again and again. `unit` is the place in the shape whose
 * slot a meeting has; meetings ascend by period.
 */
export class Draft {
  count = 0;
  readonly period: Int16Array;
  readonly unit: Int16Array;
  readonly session: Int16Array;
  readonly room: Int16Array;
  readonly way: Int8Array;
  readonly instructors: Int16Array;
  /** Does any meeting differ from its week's pattern in slot or room? */
  uneven = false;
  readonly obstacle: Obstacle = { rule: "", session: -1, period: -1 };

  constructor(problem: Problem) {
    const most = Math.max(1, ...problem.runs.map((run) => mostMeetings(problem, run)));
    this.period = new Int16Array(most);
    this.unit = new Int16Array(most);
    this.session = new Int16Array(most);
    this.room = new Int16Array(most);
    this.way = new Int8Array(most);
    this.instructors = new Int16Array(most * problem.stride);
  }

  /** Notes what stands in the way; answers false, so that callers can hand it on. */
  fail(rule: string, session = -1, period = -1): false {
    this.obstacle.rule = rule;
    this.obstacle.session = session;
    this.obstacle.period = period;
    return false;
  }
}

function mostMeetings(problem: Problem, run: RunSpec): number {
  const weekly = run.sessions.reduce((sum, session) => sum + session.perWeek, 0);
  return Math.min(problem.time.periods, weekly * run.weeks) + weekly;
}
