interface PolicyMaker {
  createPolicy(name: "default", rules: { createHTML(html: string): string | null }): unknown;
}

/**
 * Lets code empty an element by its `innerHTML`, as ECharts does when a chart goes and React Aria before it speaks. The page's rules ask for a policy
 * for every such assignment (Trusted Types); this one lets nothing but nothing through.
 */
export function allowEmptyHtml(): void {
  const { trustedTypes } = window as unknown as { trustedTypes?: PolicyMaker & { defaultPolicy: unknown } };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy("default", { createHTML: (html) => (html === "" ? "" : null) });
}
