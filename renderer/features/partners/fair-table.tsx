import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FairShare, PartnerShare } from "#shared/capacity/fair-share.ts";
import { fairSharesOf } from "#shared/capacity/fair-share.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { idOf, settingsOf } from "#shared/domain/tables.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { showTable } from "#renderer/stores/tables.ts";
import { todayIn } from "#renderer/stores/today.ts";
import { Swatch } from "#renderer/ui/badge.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { ShareBar } from "#renderer/ui/share-bar.tsx";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";

/** A partner in a room and a day-part, with how even the shares are there. */
interface Row extends PartnerShare {
  readonly id: string;
  readonly of: FairShare;
}

/** What partners agreed on beside what the plan gives them; a row chosen leads to where it was agreed. */
export function FairTable({ campus }: { readonly campus: Campus }) {
  const { t } = useTranslation();
  const columns = useColumns(campus);
  const rows = useMemo(() => rowsOf(campus), [campus]);
  return (
    <section className="fair" aria-label={t("partners.fair.title")}>
      <div className="fair-head">
        <h2>{t("partners.fair.title")}</h2>
        <span className="muted">{t(rows.length > 0 ? "partners.fair.hint" : "partners.fair.empty")}</span>
        <Button onPress={agree}>{t("partners.fair.agree")}</Button>
      </div>
      {rows.length > 0 && (
        <Table
          label={t("partners.fair.title")}
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          selected={null}
          onSelect={agree}
          sortedBy={{ id: "where", desc: false }}
        />
      )}
    </section>
  );
}

/** Shares are agreed on in *Gegevens*, as all tables are typed in. */
function agree(): void {
  showTable("shares");
  goTo("tables");
}

function rowsOf(campus: Campus): readonly Row[] {
  const today = todayIn(settingsOf(campus).timezone);
  return fairSharesOf(diaryOf(campus), today).flatMap((of) =>
    of.partners.map((share) => ({ ...share, id: idOf.shares({ ...of, ...share }), of })),
  );
}

function useColumns(campus: Campus): readonly Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const nameOf = (code: string) => campus.partners.get(key(code))?.name || code;
    const partName = (code: string) => campus.dayparts.get(key(code))?.name || code;
    const whereOf = ({ room, daypart }: FairShare) =>
      [room || t("partners.fair.everywhere"), ...(daypart ? [partName(daypart)] : [])].join(", ");
    const part = (id: "planned" | "used"): Column<Row> => ({
      id,
      title: t(`partners.fair.${id}`),
      width: "minmax(264px, 1fr)",
      cell: (row) => <Part own={row[id]} all={row.of[id]} />,
      sortBy: (row) => (row.of[id] === 0 ? null : row[id] / row.of[id]),
    });
    return [
      {
        id: "where",
        title: t("partners.fair.where"),
        width: "minmax(180px, 1fr)",
        cell: ({ of }) => <span className="clip">{whereOf(of)}</span>,
        sortBy: ({ of }) => whereOf(of),
      },
      {
        id: "partner",
        title: t("partners.column.partner"),
        width: "minmax(120px, 1fr)",
        cell: ({ partner }) => <Swatch data={coloursOf(campus).ofPartner(partner)}>{nameOf(partner)}</Swatch>,
        sortBy: ({ partner }) => nameOf(partner),
      },
      {
        id: "share",
        title: t("partners.fair.share"),
        width: "110px",
        end: true,
        cell: ({ percent }) => format.percent(percent / 100),
        sortBy: ({ percent }) => percent,
      },
      part("planned"),
      part("used"),
      {
        id: "index",
        title: t("partners.fair.index"),
        width: "100px",
        end: true,
        cell: ({ of }) => (of.plannedIndex === null ? "–" : format.percent(of.plannedIndex / 10_000, 1)),
        sortBy: ({ of }) => of.plannedIndex,
      },
    ];
  }, [t, format, campus]);
}

/** A partner's part of the meetings, as a bar and in figures. */
function Part({ own, all }: { readonly own: number; readonly all: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (all === 0) return <span className="muted">{t("partners.fair.nothing")}</span>;
  return (
    <>
      <ShareBar share={own / all} />
      <span className="fair-count muted">
        {t("partners.fair.count", { own: format.number(own), all: format.number(all) })}
      </span>
    </>
  );
}
