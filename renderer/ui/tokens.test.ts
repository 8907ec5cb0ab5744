import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const THEMES = ["light", "dark"] as const;

/** Red, green and blue of a token in a theme, each a part of 1. */
function colour(token: string, theme: (typeof THEMES)[number]): readonly number[] {
  const found = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!found) throw new Error(`no such token: ${token}`);
  const hex = found[theme === "light" ? 1 : 2];
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

function mixed(one: readonly number[], share: number, other: readonly number[]): readonly number[] {
  return one.map((value, at) => value * share + other[at] * (1 - share));
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (rgb: readonly number[]) => {
    const [r, g, b] = rgb.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)("tokens of the %s theme", (theme) => {
  const of = (token: string) => colour(token, theme);

  it("set text apart from every ground it stands on", () => {
    for (const ground of ["surface", "frame", "raised", "hover", "accent-soft"])
      for (const text of ["text", "text-muted"])
        expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const text of ["accent", "problem", "good"])
      expect(contrast(of(text), of("surface")), `${text} on surface`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of("on-accent"), of("accent"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of("accent"), of("accent-soft"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of("problem"), of("problem-soft"))).toBeGreaterThanOrEqual(4.5);
  });

  it("set data colours apart from the surface, and text from a card of them, lit or not", () => {
    for (let place = 0; place < 8; place++) {
      const data = of(`data-${place}`);
      expect(contrast(data, of("surface")), `data-${place}`).toBeGreaterThanOrEqual(3);
      for (const share of [0.15, 0.32])
        expect(contrast(of("text"), mixed(data, share, of("surface"))), `text on data-${place}`).toBeGreaterThanOrEqual(
          4.5,
        );
    }
  });

  it("set the number apart from each step of the heat map", () => {
    for (let step = 0; step <= 6; step++) {
      const text = step >= 5 ? of(`heat-text-${step}`) : of("text");
      expect(contrast(text, of(`heat-${step}`)), `heat-${step}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
