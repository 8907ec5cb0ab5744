import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import { useTimetable, viewTimetable } from "#renderer/stores/timetable.ts";
import { Swatch } from "#renderer/ui/badge.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";

/** What the colours stand for, and the choice between partner and domain. */
export function Legend({ campus }: { readonly campus: Campus }) {
  const { t } = useTranslation();
  const colourBy = useTimetable((view) => view.colourBy);
  const colours = coloursOf(campus);
  const entries =
    colourBy === "partner"
      ? [...campus.partners.values()].map(({ code, name }) => [name, colours.ofPartner(code)] as const)
      : colours.domains.map((name) => [name, colours.ofDomain(name)] as const);
  return (
    <div className="week-legend">
      <Segmented
        label={t("timetable.colourBy")}
        options={[
          { id: "partner", text: t("timetable.partner") },
          { id: "domain", text: t("timetable.domain") },
        ]}
        value={colourBy}
        onChange={(id) => viewTimetable({ colourBy: id === "domain" ? "domain" : "partner" })}
      />
      <ul>
        {entries.map(([name, data]) => (
          <li key={name}>
            <Swatch data={data}>{name}</Swatch>
          </li>
        ))}
      </ul>
    </div>
  );
}
