import type { Activities } from "./activities.ts";

const none = new Int32Array(0);
const noneFrom = new Int32Array(1);

/** The activities of a problem that has only runs. */
export const noActivities: Activities = {
  count: 0,
  kinds: 0,
  kindOf: none,
  times: {
    count: 0,
    days: none,
    weeks: new Uint32Array(0),
    weekWords: 1,
    start: none,
    length: none,
    disjoint: true,
    overlap: new Uint32Array(0),
    overlapWords: 0,
  },
  timesFrom: noneFrom,
  timesOf: none,
  timeCost: none,
  roomsFrom: noneFrom,
  roomsOf: none,
  roomCost: none,
  rivalsFrom: noneFrom,
  rivalsOf: none,
  shut: new Uint8Array(0),
  travel: none,
  groups: [],
};
