import { describe, expect, it } from "vitest";
import { Board } from "./board.ts";

const numbers = (...given: number[]) => Int32Array.from(given);

describe("a board", () => {
  it("keeps the best that was left: fewest breaches, then least cost", () => {
    const memory = Board.memory(3);
    const [one, other] = [new Board(memory), new Board(memory)];
    const into = [numbers(0, 0), numbers(0)];
    expect(one.take(9, 9, into)).toBe(false);
    one.leave(1, 5, [numbers(1, 2), numbers(3)]);
    other.leave(1, 6, [numbers(7, 7), numbers(7)]);
    other.leave(2, 0, [numbers(8, 8), numbers(8)]);
    expect(other.take(1, 6, into)).toBe(true);
    expect(into).toEqual([numbers(1, 2), numbers(3)]);
    other.leave(0, 1_000, [numbers(4, 5), numbers(6)]);
    expect(one.take(0, 1_001, into)).toBe(true);
    expect(into).toEqual([numbers(4, 5), numbers(6)]);
  });

  it("gives nothing that is no better than what one has", () => {
    const board = new Board(Board.memory(1));
    board.leave(0, 5, [numbers(1)]);
    const into = [numbers(0)];
    expect([board.take(0, 5, into), board.take(0, 4, into)]).toEqual([false, false]);
    expect(into).toEqual([numbers(0)]);
  });
});
