import type { CampusLists } from "#shared/domain/tables.ts";

/** A campus like the one given, asking for less: most of its runs can be placed, in weeks full of closures. */
export function eased(lists: CampusLists): CampusLists {
  const days = Math.min(3, lists.settings[0].weekdays.length);
  const runs = lists.runs.map((run, at) => ({
    ...run,
    daysPerWeek: Math.min(days, run.daysPerWeek),
    weeks: 1 + (run.weeks % 4),
    latestEnd: at % 3 > 1 ? run.latestEnd : null,
  }));
  return {
    ...lists,
    settings: lists.settings.map((it) => ({ ...it, lastDay: Math.max(it.lastDay, it.firstDay + 60) })),
    dayparts: lists.dayparts.map((part) => ({ ...part, maxLearners: part.maxLearners && part.maxLearners + 40 })),
    rooms: lists.rooms.map((room) => ({ ...room, capacity: room.capacity + 40 })),
    machines: lists.machines.map((pool) => ({ ...pool, units: pool.units + 9 })),
    runs,
    sessions: runs.flatMap((run) => sessionsOf(lists, run)),
    pins: lists.pins.length === 1 ? lists.pins : [],
  };
}

/** Just the sessions that fill the days of a run: its first kind takes what the others leave. */
function sessionsOf(lists: CampusLists, run: CampusLists["runs"][number]): CampusLists["sessions"] {
  const own = lists.sessions.filter((session) => session.run === run.code);
  const places = new Set(run.dayparts).size || lists.dayparts.length;
  const most = run.daysPerWeek * places;
  const total = run.fullDays ? most : Math.min(most, Math.max(run.daysPerWeek, own.length));
  const kinds = own.slice(0, total);
  return kinds.map((session, at) => ({
    ...session,
    perWeek: at > 0 ? 1 : total - kinds.length + 1,
    roomTypes: [],
    features: [],
    skill: "",
    instructors: Math.min(session.instructors ?? 0, 1),
  }));
}
