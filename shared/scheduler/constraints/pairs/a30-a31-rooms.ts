import { roomPairRule } from "./room-pairs.ts";

/** All in one room. */
export const a30SameRoom = roomPairRule("A30", "same room", "where different");

/** Each in a room of its own. */
export const a31DifferentRoom = roomPairRule("A31", "different room", "where same");
