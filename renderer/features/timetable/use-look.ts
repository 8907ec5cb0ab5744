import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { steadinessOf } from "#shared/capacity/instability.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import { useRequests } from "#renderer/stores/requests.ts";
import type { TimetableView } from "#renderer/stores/timetable.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { askedIn } from "./asked.ts";
import type { Matcher } from "./filter.ts";
import { LOAD_COLOURS, loadOf, STEADY_COLOURS, STEADY_SIGNS } from "./shades.ts";
import type { WeekLook } from "./timetable-row.tsx";
import type { CellMeeting } from "./week-cells.ts";
import type { WeekColumn } from "./week-columns.ts";
import { cellTextOf } from "./words.ts";

/** What every row of the week shares; the same object as long as nothing of it changes. */
export function useLook(
  diary: Diary,
  columns: readonly WeekColumn[],
  matcher: Matcher,
  view: Pick<TimetableView, "rows" | "colourBy">,
): WeekLook {
  const { t } = useTranslation();
  const format = useFormat();
  const { rows, colourBy } = view;
  const requests = useRequests((now) => now.requests);
  return useMemo(() => {
    const colours = coloursOf(diary.facts.campus);
    const steadiness = colourBy === "stability" ? steadinessOf(diary) : null;
    const howSteady = ({ at }: CellMeeting) => steadiness?.get(at.meeting) ?? "steady";
    const colourOf = {
      partner: ({ partner }: CellMeeting) => colours.ofPartner(partner),
      domain: ({ course }: CellMeeting) => colours.ofDomain(course?.domain ?? ""),
      load: ({ at }: CellMeeting) => LOAD_COLOURS[loadOf(at)],
      stability: (meeting: CellMeeting) => STEADY_COLOURS[howSteady(meeting)],
    }[colourBy];
    return {
      kind: rows,
      columns,
      matcher,
      colourOf,
      signOf: (meeting) => (steadiness ? STEADY_SIGNS[howSteady(meeting)] : ""),
      askedAt: askedIn(requests, rows),
      textOf: cellTextOf(columns, (key, values) => t(key, { ...values }), format),
    };
  }, [columns, diary, format, matcher, requests, t, rows, colourBy]);
}
