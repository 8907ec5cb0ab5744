import { create } from "zustand";
import { weekOf } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Found } from "./find.ts";
import { goTo, goToWeek } from "./navigation.ts";
import { select } from "./selection.ts";
import { viewTimetable } from "./timetable.ts";

/** Is the palette open? */
export const usePalette = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Opens or closes the palette. */
export function showPalette(open: boolean): void {
  usePalette.setState({ open });
}

/**
 * Goes to what was found, where it can be seen: a run that is planned to its first meeting, one that is not to its line
 * among the courses, a partner to the timetable with only its own.
 */
export function goToFound(campus: Campus, { kind, code }: Found): void {
  if (kind === "partner") {
    viewTimetable({ partner: code });
    goTo("timetable");
  } else if (kind === "run") goToRun(campus, code);
  else {
    select({ what: kind, code });
    goTo(kind === "course" ? "courses" : "rooms");
  }
}

function goToRun(campus: Campus, code: string): void {
  const [first] = diaryOf(campus).ofRun.get(code) ?? [];
  if (!first) {
    select({ what: "run", code });
    goTo("courses");
    return;
  }
  const { kind, day, daypart } = first.meeting;
  select({ what: "meeting", run: code, kind, day, daypart });
  goToWeek(weekOf(day));
}
