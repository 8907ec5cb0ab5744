import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus, Run } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import type { FixCode } from "./fix.ts";
import type { Proposal, Scene } from "./proposal.ts";
import { runCode, withChanged, withoutRecords } from "./proposal.ts";

/** Weeks a window is widened by, tried in this order. */
const WIDENINGS = [1, 2, 3, 4, 6, 8, 12, 16, 26, 39, 52];

/** The window as much later, or earlier, as it takes. */
export function widerWindow(scene: Scene): Proposal[] {
  const { bench, lift } = scene;
  const { horizon } = bench.compiled.facts;
  const run = bench.compiled.ids.runs[bench.asked.index];
  const later = lift.code === "window-end";
  for (const weeks of WIDENINGS) {
    const own: Partial<Run> = later
      ? { latestEnd: Math.min(horizon.last, (run.latestEnd ?? horizon.last) + 7 * weeks) }
      : { earliestStart: Math.max(horizon.first, (run.earliestStart ?? horizon.first) - 7 * weeks) };
    const fits = scene.fits((lifting) => {
      lifting.record = { ...lifting.record, ...own };
    });
    if (!fits) continue;
    const to = isoDate(later ? own.latestEnd! : own.earliestStart!);
    return [changeRun(scene, later ? "end-later" : "start-earlier", { weeks, to }, own)];
  }
  return [];
}

/** Day-parts more: one where one will do, else all. */
export function moreDayparts(scene: Scene): Proposal[] {
  const { bench } = scene;
  const { horizon } = bench.compiled.facts;
  const run = bench.compiled.ids.runs[bench.asked.index];
  const others = horizon.parts.map((part) => part.code).filter((code) => !run.dayparts.includes(code));
  const inOrder = (codes: readonly string[]) =>
    horizon.parts.map((part) => part.code).filter((code) => codes.includes(code));
  const found = others.flatMap((code): Proposal[] => {
    const dayparts = inOrder([...run.dayparts, code]);
    const fits = scene.fits((lifting) => {
      lifting.record = { ...lifting.record, dayparts };
    });
    return fits ? [changeRun(scene, "more-dayparts", { dayparts: code }, { dayparts })] : [];
  });
  if (found.length > 0) return found;
  return [changeRun(scene, "more-dayparts", { dayparts: others.join(", ") }, { dayparts: [] })];
}

/** What the run asks of its days. */
export function looserDays(scene: Scene): Proposal[] {
  const { bench, lift } = scene;
  const run = bench.compiled.ids.runs[bench.asked.index];
  if (lift.code === "full-days") return [changeRun(scene, "not-full-days", {}, { fullDays: false })];
  if (lift.code === "consecutive-days") return [changeRun(scene, "not-consecutive", {}, { consecutiveDays: false })];
  const { horizon } = bench.compiled.facts;
  const found: Proposal[] = [];
  for (let daysPerWeek = 1; daysPerWeek <= horizon.weekdays.size; daysPerWeek++) {
    if (daysPerWeek === run.daysPerWeek) continue;
    for (const own of [{ daysPerWeek }, { daysPerWeek, fullDays: false, consecutiveDays: false }]) {
      const fits = scene.fits((lifting) => {
        lifting.record = { ...lifting.record, ...own };
      });
      if (!fits) continue;
      found.push(changeRun(scene, "days-per-week", { days: daysPerWeek, before: run.daysPerWeek }, own));
      break;
    }
  }
  const near = ({ values }: Proposal) => Math.abs(Number(values.days) - run.daysPerWeek);
  return found.toSorted((one, other) => near(one) - near(other)).slice(0, 1);
}

/** Fewer weeks: as many as there is room for. */
export function fewerWeeks(scene: Scene): Proposal[] {
  const { bench } = scene;
  const run = bench.compiled.ids.runs[bench.asked.index];
  for (let weeks = run.weeks - 1; weeks >= 1; weeks--) {
    const fits = scene.fits((lifting) => {
      lifting.record = { ...lifting.record, weeks };
    });
    if (fits) return [changeRun(scene, "fewer-weeks", { weeks, before: run.weeks }, { weeks })];
  }
  return [];
}

/** Teaching in the holidays, or opening what is closed where the run would meet. */
export function moreOpen(scene: Scene): Proposal[] {
  const { lift, bench } = scene;
  if (lift.code === "school-holidays") return [changeRun(scene, "teach-in-holidays", {}, { schoolHolidays: "teach" })];
  if (lift.code === "catch-up") return [changeRun(scene, "let-lapse", {}, { holidays: "skip" })];
  const { ids, problem, facts } = bench.compiled;
  const partner = facts.partnerOf(ids.runs[bench.asked.index]);
  const days = new Set(
    [...scene.place.period]
      .filter((period) => bench.asked.closed[period] === 1)
      .map((period) => ids.days[problem.time.dayOf[period]]),
  );
  const inTheWay = [...facts.campus.closures.values()].filter(
    (closure) =>
      (closure.scope === "campus" || (closure.scope === "partner" && sameCode(closure.code, partner))) &&
      closure.kind === "closed" &&
      [...days].some((day) => day >= closure.from && day <= closure.to),
  );
  if (inTheWay.length === 0) return [];
  const dropped = new Set(inTheWay.map(({ id }) => id));
  const reasons = [...new Set(inTheWay.map(({ reason, from }) => reason || isoDate(from)))].join(", ");
  return [
    {
      code: "reopen",
      values: { closures: reasons },
      place: [runCode(scene)],
      change: (campus) => withoutRecords(campus, "closures", ({ id }) => dropped.has(id)),
    },
  ];
}

/** Order, pins and cohort set free. */
export function lessTied(scene: Scene): Proposal[] {
  const { bench, lift } = scene;
  const code = runCode(scene);
  const run = bench.compiled.ids.runs[bench.asked.index];
  if (lift.code === "cohort") return [changeRun(scene, "drop-cohort", { cohort: run.cohort }, { cohort: "" })];
  if (lift.code === "pins")
    return [
      {
        code: "drop-pins",
        values: { count: bench.asked.pins.length },
        place: [code],
        change: (campus) => withoutRecords(campus, "pins", (pin) => pin.run === code),
      },
    ];
  const follows = (other: Run) => other.after.some((earlier) => sameCode(earlier, code));
  return [
    {
      code: "drop-order",
      values: { after: lift.resources.join(", ") },
      place: [code],
      change: (campus: Campus) =>
        withChanged(
          campus,
          "runs",
          (other) => other.code === code || follows(other),
          (other) => ({
            ...other,
            after: other.code === code ? [] : other.after.filter((earlier) => !sameCode(earlier, code)),
          }),
        ),
    },
  ];
}

/** A proposal that changes the run's own row. */
export function changeRun(scene: Scene, code: FixCode, values: Proposal["values"], own: Partial<Run>): Proposal {
  const of = runCode(scene);
  return {
    code,
    values: { run: of, ...values },
    place: [of],
    change: (campus) =>
      withChanged(
        campus,
        "runs",
        (run) => run.code === of,
        (run) => ({ ...run, ...own }),
      ),
  };
}
