/** What the window posts to itself, with the program's end of a channel, for the preload to pass on. */
export const HANDSHAKE = "start-orpc-client";
