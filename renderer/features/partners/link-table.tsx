import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { PartnerLink } from "#shared/contract/partners.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { parseDay } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import { chooseLink } from "#renderer/stores/partners.ts";
import { Badge, Swatch } from "#renderer/ui/badge.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";
import { linkState, useOpened, useShows } from "./link-words.ts";

const SIGNS = { good: "check", revoked: "close", expired: "warning" } as const;

/** The personal links, newest first: for whom, what they show, until when, and whether they are used. */
export function LinkTable(props: {
  readonly links: readonly PartnerLink[];
  readonly campus: Campus;
  readonly chosen: string | null;
}) {
  const { links, campus, chosen } = props;
  const { t } = useTranslation();
  const columns = useColumns(campus);
  return (
    <div className="partners-table">
      <Table
        label={t("partners.table")}
        columns={columns}
        rows={links}
        idOf={({ id }) => id}
        selected={chosen}
        onSelect={({ id }) => chooseLink(id)}
        sortedBy={{ id: "created", desc: true }}
      />
    </div>
  );
}

function useColumns(campus: Campus): readonly Column<PartnerLink>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const shows = useShows(campus);
  const now = useOpened();
  return useMemo(() => {
    const nameOf = (code: string) => campus.partners.get(key(code))?.name || code;
    return [
      {
        id: "partner",
        title: t("partners.column.partner"),
        width: "minmax(140px, 1fr)",
        cell: ({ partner }) => <Swatch data={coloursOf(campus).ofPartner(partner)}>{nameOf(partner)}</Swatch>,
        sortBy: ({ partner }) => nameOf(partner),
      },
      {
        id: "shows",
        title: t("partners.column.shows"),
        width: "minmax(220px, 2fr)",
        cell: (link) => <span className="clip">{shows(link)}</span>,
      },
      {
        id: "created",
        title: t("partners.column.created"),
        width: "120px",
        cell: ({ created }) => format.moment(created),
        sortBy: ({ created }) => created,
      },
      {
        id: "expires",
        title: t("partners.column.expires"),
        width: "110px",
        cell: ({ expires }) => format.date(parseDay(expires.slice(0, 10)) ?? 1),
        sortBy: ({ expires }) => expires,
      },
      {
        id: "visit",
        title: t("partners.column.visit"),
        width: "120px",
        cell: ({ lastVisit }) =>
          lastVisit ? format.date(parseDay(lastVisit) ?? 1) : <span className="muted">{t("partners.never")}</span>,
        sortBy: ({ lastVisit }) => lastVisit,
      },
      {
        id: "state",
        title: t("partners.column.state"),
        width: "120px",
        cell: (link) => {
          const state = linkState(link, now);
          return (
            <Badge tone={state === "good" ? "good" : "plain"} icon={SIGNS[state]}>
              {t(`partners.state.${state}`)}
            </Badge>
          );
        },
        sortBy: (link) => linkState(link, now),
      },
    ];
  }, [t, format, campus, shows, now]);
}
