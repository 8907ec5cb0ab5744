import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeHtml, html } from "./html.ts";

it("escapes what is not HTML already, and joins lists", () => {
  const rows = ["<b>", 'a "quote"'].map((text) => html`<li>${text}</li>`);
  expect(html`${rows}`.text).toBe("<li>&lt;b&gt;</li><li>a &quot;quote&quot;</li>");
  expect(html`<p title="${"x' y"}">${1}</p>`.text).toBe('<p title="x&#39; y">1</p>');
});

it("lets no text begin a tag, an entity or an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
    }),
  );
});
