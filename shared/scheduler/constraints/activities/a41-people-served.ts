import type { ActivityRule } from "#shared/scheduler/activities/activity-rule.ts";

/** Everybody gets what is wanted: each want of which nothing is taken is a breach. Limits are kept by construction. */
export const a41PeopleServed: ActivityRule = {
  id: "A41",
  name: "people served",
  *matches({ attendance }) {
    if (!attendance) return;
    for (const variant of attendance.variant) if (variant < 0) yield { hard: true, amount: 1, activities: [] };
  },
  trackers: ({ attendance }) =>
    attendance ? [{ rule: "A41", hard: true, empty: attendance.waiting, delta: () => 0, apply: () => {} }] : [],
};
