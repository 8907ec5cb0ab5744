/**
 * People who choose among activities. A person has *wants*, one per choice asked for; a *choice* is taken as a whole: one
 * of its variants, and of every part of that variant one activity.
 */
export interface People {
  readonly count: number;
  readonly choices: readonly Choice[];
  /** Choices each person wants: `wantsOf[wantsFrom[person]]` up to the next person's first. */
  readonly wantsFrom: Int32Array;
  readonly wantsOf: Int32Array;
  /** Most people per activity. */
  readonly limit: Int32Array;
  /** The activity that people of an activity must be in too, −1 for none. */
  readonly parent: Int32Array;
  /** What it costs that a person cannot be in two of his activities, per pair. */
  readonly weight: number;
}

/** One of several ways to have the same. */
export interface Choice {
  readonly variants: readonly Variant[];
}

/** Parts, each a list of activities; a part comes after that of its parents. */
export interface Variant {
  readonly parts: readonly Int32Array[];
  /** The part in which the parents of a part's activities are, −1 for none. */
  readonly partOfParent: Int32Array;
}

/** The first slot of each want, and how many there are in all: a slot for every part of its largest variant. */
export function slotsOf({ choices, wantsOf }: People): Int32Array {
  const partsOf = choices.map(({ variants }) => Math.max(0, ...variants.map(({ parts }) => parts.length)));
  const from = new Int32Array(wantsOf.length + 1);
  for (let want = 0; want < wantsOf.length; want++) from[want + 1] = from[want] + partsOf[wantsOf[want]];
  return from;
}

/** Orders the parts of a variant so that parents come first. */
export function variantOf(parts: readonly Int32Array[], parent: Int32Array): Variant {
  const partOf = new Map<number, Int32Array>();
  for (const part of parts) for (const activity of part) partOf.set(activity, part);
  const parentOf = (part: Int32Array) => {
    const found = part.find((activity) => partOf.has(parent[activity]));
    return found === undefined ? undefined : partOf.get(parent[found]);
  };
  const ordered = new Set<Int32Array>();
  const add = (part: Int32Array, below: number) => {
    const before = parentOf(part);
    if (before && !ordered.has(before) && below < parts.length) add(before, below + 1);
    ordered.add(part);
  };
  for (const part of parts) add(part, 0);
  const list = [...ordered];
  return {
    parts: list,
    partOfParent: Int32Array.from(list, (part) => {
      const before = parentOf(part);
      return before ? list.indexOf(before) : -1;
    }),
  };
}
