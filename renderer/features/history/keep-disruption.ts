import { useTranslation } from "react-i18next";
import type { Disruption } from "#shared/capacity/disruption.ts";
import type { MeetingPlace } from "#shared/capacity/compare-runs.ts";
import { keepTables } from "#renderer/stores/keep-chart.ts";
import { usePublished } from "#renderer/stores/published.ts";
import { useFormat } from "#renderer/ui/format.ts";

const text = (header: string) => ({ header, holds: "text" as const });
const number = (header: string) => ({ header, holds: "number" as const });
const COUNTS = ["moved", "added", "cancelled", "restaffed", "runs", "learners"] as const;
const PLACE = ["day", "daypart", "room"] as const;

/** Keeps what changed as a workbook: a sheet of partners, one of meetings, one of calendar entries. */
export function useKeepDisruption({ partners, meetings }: Disruption, name: string): () => void {
  const { t } = useTranslation();
  const format = useFormat();
  const { entries } = usePublished();
  const place = (at: MeetingPlace | null) => (at ? [format.isoDay(at.day), at.daypart, at.room] : [null, null, null]);
  const column = (id: "partner" | "run" | "what" | "when" | "sequence" | "calendars") => t(`published.column.${id}`);
  return () =>
    void keepTables(`${t("published.keepName")} ${name}`, [
      {
        name: t("published.tab.partners"),
        columns: [text(column("partner")), ...COUNTS.map((id) => number(t(`published.count.${id}`)))],
        rows: partners.map((partner) => [partner.name, ...COUNTS.map((id) => partner[id])]),
      },
      {
        name: t("published.tab.meetings"),
        columns: [
          ...(["partner", "run"] as const).map((id) => text(column(id))),
          text(t("published.keepTitle")),
          number(t("published.keepLearners")),
          text(column("what")),
          ...(["before", "after"] as const).flatMap((side) =>
            PLACE.map((id) => text(`${t(`published.column.${side}`)}: ${t(`scenarios.keepPlace.${id}`)}`)),
          ),
        ],
        rows: meetings.map(({ partner, run, title, learners, what, before, after }) => {
          const own = [partner, run, title, learners, t(`published.what.${what}`)];
          return [...own, ...place(before), ...place(after)];
        }),
      },
      {
        name: t("published.tab.entries"),
        columns: [
          text(column("what")),
          text(column("run")),
          text(t("published.keepTitle")),
          text(t("scenarios.keepPlace.day")),
          text(t("scenarios.keepPlace.daypart")),
          number(column("sequence")),
          text(column("calendars")),
          text("UID"),
        ],
        rows: entries.map(({ what, run, title, day, daypart, sequence, calendars, uid }) => [
          t(`published.entry.${what}`),
          run,
          title,
          format.isoDay(day),
          daypart,
          sequence,
          calendars.join(", "),
          uid,
        ]),
      },
    ]);
}
