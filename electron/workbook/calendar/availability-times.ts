import type ICAL from "ical.js";
import type { Stretch } from "./event-times.ts";
import { endingOf, instantOf, momentsOf } from "./event-times.ts";
import type { Looking } from "./occurrences.ts";
import { busyTimes, byUid } from "./occurrences.ts";
import { merged, without } from "./stretches.ts";

/** Where no priority is given, or 0: all others go before it (RFC 7953, 3.2). */
const LAST = 10;

/**
 * When availability says that there is none (RFC 7953): within the span of each VAVAILABILITY all that none of its
 * AVAILABLE times covers; where spans meet, the one with the higher priority, which is the lower number, decides.
 */
export function unavailableTimes(component: ICAL.Component, looking: Looking): readonly Stretch[] {
  const all = component
    .getAllSubcomponents("vavailability")
    .map((one) => ({ one, priority: priorityOf(one) }))
    .toSorted((a, b) => a.priority - b.priority);
  const decided: Stretch[] = [];
  const busy: Stretch[] = [];
  for (const { one } of all) {
    const span = without([spanOf(one, looking)], decided);
    busy.push(...without(span, availableTimes(one, looking)));
    decided.push(...span);
  }
  return merged(busy);
}

function availableTimes(availability: ICAL.Component, looking: Looking): readonly Stretch[] {
  return byUid(availability.getAllSubcomponents("available")).flatMap((group) => busyTimes(group, looking));
}

/** Its span; without a begin or an end it has none there. */
function spanOf(availability: ICAL.Component, { zoneOf, from, to }: Looking): Stretch {
  const [start] = momentsOf(availability, "dtstart", zoneOf);
  if (!start) return [from, to];
  const ends = availability.hasProperty("dtend") || availability.hasProperty("duration");
  return [instantOf(start), ends ? endingOf(availability, start, zoneOf)(start) : to];
}

function priorityOf(availability: ICAL.Component): number {
  const priority = Number(availability.getFirstPropertyValue("priority") ?? 0);
  return priority >= 1 && priority <= 9 ? priority : LAST;
}
