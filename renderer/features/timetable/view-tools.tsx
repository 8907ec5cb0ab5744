import { useTranslation } from "react-i18next";
import { unplacedRuns } from "#shared/capacity/unplaced-runs.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Grouping } from "#renderer/stores/timetable.ts";
import { GROUPINGS, useTimetable, viewTimetable, ZOOMS, zoomBy } from "#renderer/stores/timetable.ts";
import { Button, IconButton } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Select } from "#renderer/ui/select.tsx";

/** How the rows stand together, how large they are, what is still to place, and the way to paper. */
export function ViewTools({ campus, onPrint }: { readonly campus: Campus; readonly onPrint: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rows, groupBy, zoom, tray } = useTimetable();
  const groupings = rows === "rooms" ? GROUPINGS : (["place", "none"] as const);
  const left = unplacedRuns(campus).length;
  return (
    <div className="view-tools">
      <Button look={tray ? "primary" : "quiet"} onPress={() => viewTimetable({ tray: !tray })}>
        {`${t("place.tray")} ${format.number(left)}`}
      </Button>
      <Select
        label={t("timetable.groupBy")}
        options={groupings.map((id) => ({
          id,
          text: `${t("timetable.groupBy")} ${t(`timetable.groupOf.${rows !== "rooms" && id === "place" ? "usual" : id}`)}`,
        }))}
        value={rows !== "rooms" && groupBy !== "none" ? "place" : groupBy}
        onChange={(id) => viewTimetable({ groupBy: id as Grouping })}
      />
      <IconButton
        icon="minus"
        label={t("timetable.zoomOut")}
        keys="-"
        disabled={zoom === ZOOMS[0]}
        onPress={() => zoomBy(-1)}
      />
      <span className="muted" aria-label={t("timetable.zoom", { percent: zoom })} role="status">
        {zoom} %
      </span>
      <IconButton
        icon="plus"
        label={t("timetable.zoomIn")}
        keys="+"
        disabled={zoom === ZOOMS[ZOOMS.length - 1]}
        onPress={() => zoomBy(1)}
      />
      <IconButton icon="print" label={t("timetable.print")} onPress={onPrint} />
    </div>
  );
}
