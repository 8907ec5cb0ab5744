import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ReplanResult } from "#shared/by-hand/replan.ts";
import { weekOf } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { goToWeek } from "#renderer/stores/navigation.ts";
import { cancelReplan, takeOverReplan, useReplan } from "#renderer/stores/replan.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Figure, FigureStrip } from "#renderer/ui/figure.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";
import type { MoveRow } from "./move-rows.ts";
import { concernedBy, moveRows } from "./move-rows.ts";
import { OutRun } from "./out-run.tsx";

/** What would move, who is concerned, and what finds no place; nothing has changed yet. */
export function ReplanOutcome({ result }: { readonly result: ReplanResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  const stale = useReplan((now) => now.campus !== campus);
  const rows = useMemo(() => moveRows(campus, result), [campus, result]);
  const concerned = useMemo(() => concernedBy(campus, result), [campus, result]);
  const columns = useColumns();
  const { moves, out } = result.order;
  return (
    <section className="replan-outcome" aria-label={t("replan.outcome")}>
      <FigureStrip label={t("replan.outcome")}>
        <Figure label={t("replan.touched")} value={format.number(result.touched)} />
        <Figure label={t("replan.moved")} value={format.number(moves.length - result.stand)} />
        <Figure label={t("replan.stand")} value={format.number(result.stand)} />
        <Figure label={t("replan.out")} value={format.number(out.length)} />
        <Figure label={t("replan.learners")} value={format.number(concerned.learners)} />
      </FigureStrip>
      <p>
        {t("replan.people", { partners: concerned.partners.join(", ") || "–", count: concerned.instructors.length })}
      </p>
      {out.length > 0 && (
        <section aria-label={t("replan.outTitle", { count: out.length })} className="replan-out">
          <h2>{t("replan.outTitle", { count: out.length })}</h2>
          <p className="muted">{t("replan.outAdvice")}</p>
          <ul>
            {out.map((code) => (
              <OutRun key={code} code={code} />
            ))}
          </ul>
        </section>
      )}
      {rows.length > 0 && (
        <Table
          label={t("replan.moves")}
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          selected={null}
          onSelect={({ day }) => goToWeek(weekOf(day))}
        />
      )}
      <div className="replan-acts">
        {stale && <span className="muted">{t("replan.stale")}</span>}
        <Button onPress={cancelReplan}>{t("replan.discard")}</Button>
        <Button look="primary" disabled={stale} onPress={() => void takeOverReplan()}>
          {t("replan.takeOver")}
        </Button>
      </div>
    </section>
  );
}

function useColumns(): readonly Column<MoveRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  return useMemo(() => {
    const partName = (code: string) => campus.dayparts.get(key(code))?.name ?? code;
    const when = (day: number, daypart: string) => `${format.day(day)}, ${partName(daypart)}`;
    return [
      {
        id: "run",
        title: t("replan.column.run"),
        width: "minmax(180px, 2fr)",
        cell: ({ title, run }) => `${title} (${run})`,
        sortBy: ({ title }) => title,
      },
      {
        id: "learners",
        title: t("replan.column.learners"),
        width: "88px",
        end: true,
        cell: ({ learners }) => format.number(learners),
        sortBy: ({ learners }) => learners,
      },
      {
        id: "from",
        title: t("replan.column.from"),
        width: "minmax(160px, 1fr)",
        cell: ({ day, daypart, room }) => `${when(day, daypart)}, ${room}`,
        sortBy: ({ day }) => day,
      },
      {
        id: "to",
        title: t("replan.column.to"),
        width: "minmax(160px, 1fr)",
        cell: ({ toDay, toDaypart, toRoom, stands }) =>
          stands ? t("replan.stands") : `${when(toDay, toDaypart)}, ${toRoom}`,
        sortBy: ({ toDay }) => toDay,
      },
    ];
  }, [campus, format, t]);
}
