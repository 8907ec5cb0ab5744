import { hasBit, lowestBit } from "#shared/scheduler/bits.ts";
import type { RunSpec, SessionSpec } from "#shared/scheduler/problem.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";

/**
 * Adds to `into` the runs that keep a waiting run from being put where the assembler just failed: who holds the
 * resource named by the obstacle in that period. Where several rooms or instructors would do, the one is taken whose
 * holders weigh least. Answers false where nothing that may be left out stands in the way.
 */
export function addBlockers(desk: Desk, run: RunSpec, into: number[]): boolean {
  const { rule, session, period } = desk.assembler.obstacle;
  if (period < 0) return false;
  const before = into.length;
  if (rule === "H10") addCohort(desk, run, period, into);
  else if (rule === "H11") addLightest(desk, period, into);
  else if (rule === "H6") addRoomHolders(desk, run, desk.solution.problem.sessions[session], period, into);
  else if (rule === "H8") addMachineUsers(desk, desk.solution.problem.sessions[session], period, into);
  else if (rule === "H9") addTeaching(desk, desk.solution.problem.sessions[session], period, into);
  return into.length > before;
}

function addCohort(desk: Desk, run: RunSpec, period: number, into: number[]): void {
  const { learners, problem } = desk.solution;
  const mate = learners.cohortAt[run.cohort * problem.time.periods + period] - 1;
  if (mate >= 0 && desk.isEjectable(mate)) into.push(mate);
}

/** The lightest run on site in a period. */
function addLightest(desk: Desk, period: number, into: number[]): void {
  let best = -1;
  for (const other of desk.solution.runsAt[period])
    if (desk.isEjectable(other) && !into.includes(other) && (best < 0 || weigh(desk, other) < weigh(desk, best)))
      best = other;
  if (best >= 0) into.push(best);
}

function addRoomHolders(desk: Desk, run: RunSpec, session: SessionSpec, period: number, into: number[]): void {
  const { rooms, time } = desk.solution.problem;
  const partnerAt = (run.partner * time.periods + period) * rooms.words;
  let best: number[] = [];
  let least = Infinity;
  for (const way of session.ways)
    for (let word = 0; word < rooms.words; word++) {
      const shut = rooms.shut[period * rooms.words + word] | desk.solution.quotas.shut[partnerAt + word];
      for (let rest = way.rooms[word] & ~shut; rest !== 0; rest &= rest - 1) {
        const holders = holdersOf(desk, word * 32 + lowestBit(rest), period);
        const weight = holders.reduce((sum, other) => sum + weigh(desk, other), desk.random.unit());
        if (weight < least) [best, least] = [holders, weight];
      }
    }
  if (least < Infinity) into.push(...best);
}

/** Runs that meet in a room or a rival of it. */
function holdersOf(desk: Desk, room: number, period: number): number[] {
  const { rooms } = desk.solution.problem;
  const holders: number[] = [];
  for (const rival of rooms.rivals[room]) {
    const holder = desk.solution.rooms.holder[period * rooms.count + rival] - 1;
    if (holder >= 0 && !holders.includes(holder)) holders.push(holder);
  }
  return holders;
}

/** The lightest of the runs that use a pool the session lacks units of. */
function addMachineUsers(desk: Desk, session: SessionSpec, period: number, into: number[]): void {
  const way = session.ways[desk.random.below(session.ways.length)];
  const short = way.pools.findIndex((pool, need) => !desk.solution.pools.fits(pool, way.units[need], period));
  if (short < 0) return;
  let best = -1;
  for (const other of desk.solution.pools.holdersOf(way.pools[short], period))
    if (desk.isEjectable(other) && (best < 0 || weigh(desk, other) < weigh(desk, best))) best = other;
  if (best >= 0) into.push(best);
}

/** What an able instructor teaches then, or that day or week where a limit is what is in the way. */
function addTeaching(desk: Desk, session: SessionSpec, period: number, into: number[]): void {
  const { instructors, time } = desk.solution.problem;
  let best = -1;
  let least = Infinity;
  for (let word = 0; word < instructors.words; word++)
    for (let rest = session.skilled[word]; rest !== 0; rest &= rest - 1) {
      const person = word * 32 + lowestBit(rest);
      if (hasBit(instructors.away, period * instructors.words, person)) continue;
      const holder = holderOf(desk, person, period);
      if (holder < 0 || !desk.isEjectable(holder)) continue;
      const weight = weigh(desk, holder) + desk.random.unit();
      if (weight < least) [best, least] = [holder, weight];
    }
  if (best >= 0 && time.periods > 0) into.push(best);
}

/** Who keeps a person from a period: the run taught then, else the lightest of that day, night or week. */
function holderOf(desk: Desk, person: number, period: number): number {
  const { instructors, time } = desk.solution.problem;
  const { holder } = desk.solution.instructors;
  const now = holder[period * instructors.count + person] - 1;
  if (now >= 0) return now;
  let best = -1;
  const week = time.weekOf[period];
  for (let other = time.firstOfWeek[week]; other < time.firstOfWeek[week + 1]; other++) {
    const run = holder[other * instructors.count + person] - 1;
    if (run >= 0 && (best < 0 || weigh(desk, run) < weigh(desk, best))) best = run;
  }
  return best;
}

function weigh(desk: Desk, run: number): number {
  const { learnerDays, weight } = desk.solution.problem.runs[run];
  return learnerDays * weight;
}
