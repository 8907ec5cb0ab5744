import type { Week } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { horizonOf } from "#shared/domain/horizon.ts";
import type { Found, FoundKind } from "#renderer/stores/find.ts";
import { findIn } from "#renderer/stores/find.ts";
import { weekTyped } from "#renderer/stores/find-week.ts";
import { goToWeek } from "#renderer/stores/navigation.ts";
import { goToFound } from "#renderer/stores/palette.ts";
import type { IconName } from "#renderer/ui/icons.tsx";
import type { PaletteAct } from "./palette-acts.ts";
import { actsTyped } from "./palette-acts.ts";

/** A line of the palette, and what choosing it does. */
export interface PaletteLine {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly carryOut: () => void;
}

/** Lines of a sort. Its name is in the language files (`palette.kinds.…`). */
export interface PaletteSection {
  readonly id: "act" | "week" | FoundKind;
  readonly lines: readonly PaletteLine[];
}

const ICONS: Readonly<Record<FoundKind, IconName>> = {
  partner: "hand",
  room: "rooms",
  machine: "rooms",
  instructor: "courses",
  course: "courses",
  run: "timetable",
};

/** What the palette shows for what is asked: acts, the week it may mean, and what the campus holds of it. */
export function paletteSections(asking: {
  readonly campus: Campus | null;
  readonly acts: readonly PaletteAct[];
  readonly asked: string;
  readonly weekText: (week: Week) => string;
}): readonly PaletteSection[] {
  const { campus, acts, asked, weekText } = asking;
  const week = campus ? weekTyped(asked, horizonOf(campus)) : null;
  const found = campus ? Map.groupBy(findIn(campus, asked), ({ kind }) => kind) : new Map<FoundKind, Found[]>();
  const sections: PaletteSection[] = [
    {
      id: "week",
      lines:
        week === null ? [] : [{ id: "week", text: weekText(week), icon: "calendar", carryOut: () => goToWeek(week) }],
    },
    { id: "act", lines: actsTyped(acts, asked) },
    ...Array.from(found, ([kind, things]) => ({ id: kind, lines: things.map((thing) => lineOf(campus!, thing)) })),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function lineOf(campus: Campus, found: Found): PaletteLine {
  const { kind, code, title, hint } = found;
  return {
    id: `${kind} ${code}`,
    text: title,
    hint: [code === title ? "" : code, hint].filter(Boolean).join(" · "),
    icon: ICONS[kind],
    carryOut: () => goToFound(campus, found),
  };
}
