import fc from "fast-check";
import { expect, test } from "vitest";
import { grownSpan } from "./row-span.ts";

const spans = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 9 }))
  .map(([drawnFrom, drawn, wantedFrom, before, screen, step]) => ({
    drawn: { from: drawnFrom, to: drawnFrom + drawn },
    screen: { from: wantedFrom + before, to: wantedFrom + before + screen },
    wanted: { from: wantedFrom, to: wantedFrom + before + screen + 5 },
    step,
  }));

test("every turn draws at most so many rows more and none that is not wanted; those that reach the screen stay", () => {
  fc.assert(
    fc.property(spans, ({ drawn, wanted, screen, step }) => {
      const kept = { from: Math.max(drawn.from, wanted.from), to: Math.min(drawn.to, wanted.to) };
      const reaches = kept.from < kept.to && kept.to >= screen.from && kept.from <= screen.to;
      const { from, to } = grownSpan(drawn, wanted, screen, step);
      expect(from).toBeGreaterThanOrEqual(wanted.from);
      expect(to).toBeLessThanOrEqual(wanted.to);
      const before = reaches ? kept.to - kept.from : 0;
      expect(to - from).toBe(Math.min(before + step, wanted.to - wanted.from));
      expect(!reaches || (from <= kept.from && to >= kept.to)).toBe(true);
    }),
  );
});

test("in the end all are drawn, those on screen first", () => {
  fc.assert(
    fc.property(spans, ({ drawn, wanted, screen, step }) => {
      let span = drawn;
      const grow = (turns: number) => {
        for (let turn = 0; turn < turns; turn++) span = grownSpan(span, wanted, screen, step);
      };
      grow(Math.max(1, Math.ceil((screen.to - screen.from) / step)));
      expect(span.from).toBeLessThanOrEqual(screen.from);
      expect(span.to).toBeGreaterThanOrEqual(screen.to);
      grow(100);
      expect(span).toEqual(wanted);
    }),
  );
});
