import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import type { ColourBy } from "#renderer/stores/timetable.ts";
import { COLOURS_BY, useTimetable, viewTimetable } from "#renderer/stores/timetable.ts";
import { Swatch } from "#renderer/ui/badge.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { LOAD_COLOURS, STEADY_COLOURS, STEADY_SIGNS } from "./shades.ts";
import { ViewTools } from "./view-tools.tsx";

/** What the colours stand for and the choice of it, and beside it how the rows are shown. */
export function Legend({ campus, onPrint }: { readonly campus: Campus; readonly onPrint: () => void }) {
  const { t } = useTranslation();
  const colourBy = useTimetable((view) => view.colourBy);
  const entries = useEntries(campus, colourBy);
  const nameOf = (by: ColourBy) =>
    by === "load" || by === "stability" ? t(`timetable.colourOf.${by}`) : t(`timetable.${by}`);
  return (
    <div className="week-legend">
      <ViewTools campus={campus} onPrint={onPrint} />
      <Select
        label={t("timetable.colourBy")}
        options={COLOURS_BY.map((id) => ({ id, text: `${t("timetable.colourBy")} ${nameOf(id).toLowerCase()}` }))}
        value={colourBy}
        onChange={(id) => viewTimetable({ colourBy: id as ColourBy })}
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

/** What the colours stand for, each with its place among the data colours. */
function useEntries(campus: Campus, colourBy: ColourBy): readonly (readonly [name: string, data: number])[] {
  const { t } = useTranslation();
  const colours = coloursOf(campus);
  switch (colourBy) {
    case "partner":
      return [...campus.partners.values()].map(({ code, name }) => [name, colours.ofPartner(code)]);
    case "domain":
      return colours.domains.map((name) => [name, colours.ofDomain(name)]);
    case "load":
      return (["light", "good", "full"] as const).map((id) => [t(`timetable.loadOf.${id}`), LOAD_COLOURS[id]]);
    case "stability":
      return (["steady", "time", "room"] as const).map((id) => [
        `${STEADY_SIGNS[id]} ${t(`timetable.steadyOf.${id}`)}`.trim(),
        STEADY_COLOURS[id],
      ]);
  }
}
