import type { Placement } from "./placement.ts";
import type { Solution } from "./solution.ts";

/** Places of the meetings of a placement that count: a session that stands in a period twice counts once (H1). */
export function standing({
  count,
  period,
  session,
}: Pick<Placement, "count" | "period" | "session">): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < count; at++) {
    let again = false;
    for (let back = at - 1; back >= 0 && period[back] === period[at]; back--) again ||= session[back] === session[at];
    if (!again) places.push(at);
  }
  return places;
}

/** One meeting of a placement. */
export interface MeetingAt {
  readonly placement: Placement;
  readonly at: number;
}

/** The meetings of a period in the order of the runs, as a plan lists them; with those of a run that is not placed. */
export function meetingsAt({ runsAt, placements }: Solution, period: number, more?: Placement): readonly MeetingAt[] {
  const here = [...new Set(runsAt[period])].map((run) => placements[run]!);
  if (more) here.push(more);
  return here
    .sort((one, other) => one.run - other.run)
    .flatMap((placement) =>
      standing(placement)
        .filter((at) => placement.period[at] === period)
        .map((at) => ({ placement, at })),
    );
}
