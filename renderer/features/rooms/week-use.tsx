import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isoWeek } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { Section } from "#renderer/ui/screen.tsx";
import type { Occupancy } from "./occupancy.ts";
import { shareOf, weekGridOf, weeksOf } from "./occupancy.ts";

/** When something is in use: by weekday and day-part, and week by week over the year. */
export function WeekUse({ campus, occupancy }: { readonly campus: Campus; readonly occupancy: Occupancy }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t("rooms.week.title")}>
        <Grid campus={campus} occupancy={occupancy} />
      </Section>
      <Section title={t("rooms.week.year")}>
        <Year campus={campus} occupancy={occupancy} />
      </Section>
    </>
  );
}

function Grid({ campus, occupancy }: { readonly campus: Campus; readonly occupancy: Occupancy }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = factsOf(campus);
  const { weekdays, cells } = useMemo(() => weekGridOf(facts, occupancy), [facts, occupancy]);
  return (
    <table className="use-grid">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t("rooms.week.day")}</span>
          </th>
          {facts.horizon.parts.map((part) => (
            <th key={part.code} scope="col">
              {part.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((day, row) => (
          <tr key={day}>
            <th scope="row">{format.weekday(day)}</th>
            {cells[row].map((use, place) => {
              const { code } = facts.horizon.parts[place];
              if (use.open === 0)
                return (
                  <td key={code} className="hatched">
                    <span className="visually-hidden">{t("rooms.week.neverOpen")}</span>
                  </td>
                );
              return (
                <td key={code} style={{ "--share": Math.min(1, shareOf(use)) } as never}>
                  {format.percent(shareOf(use))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Year({ campus, occupancy }: { readonly campus: Campus; readonly occupancy: Occupancy }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = factsOf(campus);
  const weeks = useMemo(() => weeksOf(facts, occupancy), [facts, occupancy]);
  if (weeks.length === 0) return null;
  const numberOf = (place: number) => isoWeek(weeks[place].week).number;
  const busiest = weeks.reduce((best, use, place) => (shareOf(use) > shareOf(weeks[best]) ? place : best), 0);
  const values = { first: numberOf(0), last: numberOf(weeks.length - 1) };
  const label =
    shareOf(weeks[busiest]) === 0
      ? t("rooms.week.quiet", values)
      : t("rooms.week.yearLabel", {
          ...values,
          busiest: numberOf(busiest),
          share: format.percent(shareOf(weeks[busiest])),
        });
  return (
    <>
      <div className="use-year" role="img" aria-label={label}>
        {weeks.map((use, place) => (
          <span
            key={use.week}
            className={use.open === 0 ? "use-week use-week-closed" : "use-week"}
            style={{ "--share": Math.min(1, shareOf(use)) } as never}
            title={t("rooms.week.weekOf", { number: numberOf(place), share: format.percent(shareOf(use)) })}
          />
        ))}
      </div>
      <div className="use-year-ends muted" aria-hidden="true">
        <span>{values.first}</span>
        <span>{values.last}</span>
      </div>
    </>
  );
}
