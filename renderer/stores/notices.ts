import { create } from "zustand";
import type { Said } from "./said.ts";

/** A short message over the work, for what is not visible anyway. */
export interface Notice {
  readonly id: number;
  readonly tone: "plain" | "problem";
  readonly said: Said;
  /** Offers to take the last edit back. */
  readonly undo: boolean;
}

const MOST = 3;

/** The notices on screen, oldest first. */
export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

let last = 0;

/** Shows a notice; beyond three, the oldest goes. Only the newest edit is offered to be taken back. */
export function notify(said: Said, options: { tone?: Notice["tone"]; undo?: boolean } = {}): void {
  const notice = { id: ++last, tone: options.tone ?? "plain", said, undo: options.undo ?? false };
  const earlier = ({ notices }: { notices: readonly Notice[] }) =>
    notice.undo ? notices.map((other) => ({ ...other, undo: false })) : notices;
  useNotices.setState((now) => ({ notices: [...earlier(now), notice].slice(-MOST) }));
}

/** No notice offers to take an edit back any more: another one is the last by now. */
export function settleNotices(): void {
  useNotices.setState(({ notices }) => ({ notices: notices.map((notice) => ({ ...notice, undo: false })) }));
}

/** Takes a notice away. */
export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
