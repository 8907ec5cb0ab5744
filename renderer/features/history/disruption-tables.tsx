import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { DisruptedMeeting, Disruption } from "#shared/capacity/disruption.ts";
import type { MeetingPlace } from "#shared/capacity/compare-runs.ts";
import type { CalendarEntry } from "#shared/contract/published.ts";
import { weekOf } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { goToWeek } from "#renderer/stores/navigation.ts";
import { useFormat } from "#renderer/ui/format.ts";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";

type Partner = Disruption["partners"][number];

/** Says when a meeting is, and where. */
function usePlace(): (at: Omit<MeetingPlace, "room"> & { readonly room?: string }) => string {
  const format = useFormat();
  const campus = useCampus();
  return useMemo(
    () =>
      ({ day, daypart, room }) =>
        [format.day(day), campus.dayparts.get(key(daypart))?.name ?? daypart, room].filter(Boolean).join(", "),
    [campus, format],
  );
}

/** Every meeting that is no longer as it was published; a row leads to its week. */
export function MeetingsTable({ meetings }: { readonly meetings: readonly DisruptedMeeting[] }) {
  const { t } = useTranslation();
  const place = usePlace();
  const columns = useMemo((): readonly Column<DisruptedMeeting>[] => {
    const side = (id: "before" | "after"): Column<DisruptedMeeting> => ({
      id,
      title: t(`published.column.${id}`),
      width: "minmax(170px, 2fr)",
      cell: (meeting) => (meeting[id] ? place(meeting[id]) : "–"),
      sortBy: (meeting) => meeting[id]?.day ?? null,
    });
    return [
      {
        id: "partner",
        title: t("published.column.partner"),
        width: "minmax(90px, 1fr)",
        cell: ({ partner }) => partner,
        sortBy: ({ partner }) => partner,
      },
      {
        id: "run",
        title: t("published.column.run"),
        width: "minmax(180px, 2fr)",
        cell: ({ title, run }) => `${title} (${run})`,
        sortBy: ({ title }) => title,
      },
      {
        id: "what",
        title: t("published.column.what"),
        width: "minmax(110px, 1fr)",
        cell: ({ what }) => t(`published.what.${what}`),
        sortBy: ({ what }) => what,
      },
      side("before"),
      side("after"),
    ];
  }, [place, t]);
  return (
    <Table
      label={t("published.tab.meetings")}
      columns={columns}
      rows={meetings}
      idOf={({ run, kind, before, after }) => [run, kind, ...placeId(before), ...placeId(after)].join(" ")}
      selected={null}
      onSelect={({ before, after }) => goToWeek(weekOf((after ?? before)!.day))}
    />
  );
}

function placeId(at: MeetingPlace | null): readonly (string | number)[] {
  return at ? [at.day, at.daypart, at.room] : ["–"];
}

const COUNTS = ["moved", "added", "cancelled", "restaffed", "runs", "learners"] as const;

/** What each partner notices. */
export function PartnersTable({ partners }: { readonly partners: readonly Partner[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo(
    (): readonly Column<Partner>[] => [
      {
        id: "partner",
        title: t("published.column.partner"),
        width: "minmax(160px, 2fr)",
        cell: ({ name }) => name,
        sortBy: ({ name }) => name,
      },
      ...COUNTS.map((id): Column<Partner> => ({
        id,
        title: t(`published.count.${id}`),
        width: "minmax(96px, 1fr)",
        end: true,
        cell: (partner) => format.number(partner[id]),
        sortBy: (partner) => partner[id],
      })),
    ],
    [format, t],
  );
  return (
    <Table
      label={t("published.tab.partners")}
      columns={columns}
      rows={partners}
      idOf={({ partner }) => partner}
      selected={null}
      onSelect={() => {}}
    />
  );
}

/** Calendar entries that people still have otherwise: who gets an update, who a cancellation. */
export function EntriesTable({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const place = usePlace();
  const columns = useMemo((): readonly Column<CalendarEntry>[] => {
    const calendarName = (calendar: string) => {
      const [what, ...code] = calendar.split(" ");
      return `${t(`published.calendar.${what as "room"}`)} ${code.join(" ").toUpperCase()}`;
    };
    return [
      {
        id: "what",
        title: t("published.column.what"),
        width: "minmax(110px, 1fr)",
        cell: ({ what }) => t(`published.entry.${what}`),
        sortBy: ({ what }) => what,
      },
      {
        id: "run",
        title: t("published.column.run"),
        width: "minmax(180px, 2fr)",
        cell: ({ title, run }) => `${title} (${run})`,
        sortBy: ({ title }) => title,
      },
      {
        id: "when",
        title: t("published.column.when"),
        width: "minmax(140px, 1fr)",
        cell: (entry) => place(entry),
        sortBy: ({ day }) => day,
      },
      {
        id: "sequence",
        title: t("published.column.sequence"),
        width: "80px",
        end: true,
        cell: ({ sequence }) => format.number(sequence),
        sortBy: ({ sequence }) => sequence,
      },
      {
        id: "calendars",
        title: t("published.column.calendars"),
        width: "minmax(200px, 3fr)",
        cell: ({ calendars }) => calendars.map(calendarName).join(", "),
      },
    ];
  }, [format, place, t]);
  if (entries.length === 0) return <p className="published-none muted">{t("published.noEntries")}</p>;
  return (
    <Table
      label={t("published.tab.entries")}
      columns={columns}
      rows={entries}
      idOf={({ uid }) => uid}
      selected={null}
      onSelect={({ day }) => goToWeek(weekOf(day))}
    />
  );
}
