import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RequestView } from "#shared/contract/requests.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import { chooseRequest, placeOfState, sortedRequests } from "#renderer/stores/requests.ts";
import { Badge, Swatch } from "#renderer/ui/badge.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import type { IconName } from "#renderer/ui/icons.tsx";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";
import { useRequestWords } from "./words.ts";

type State = RequestView["state"];

/** Each state has a sign of its own beside its word. */
const STATES: readonly (readonly [State, IconName, "plain" | "good" | "problem" | "outline"])[] = [
  ["tentative", "hand", "outline"],
  ["countered", "right", "plain"],
  ["accepted", "check", "good"],
  ["declined", "close", "plain"],
  ["withdrawn", "undo", "plain"],
  ["expired", "stop", "plain"],
];

/** How a request stands. */
export function StateBadge({ state }: { readonly state: State }) {
  const { t } = useTranslation();
  const [, icon, tone] = STATES.find(([one]) => one === state) ?? STATES[0];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`requests.state.${state}`)}
    </Badge>
  );
}

/** The requests: what waits for an answer first, the oldest of it on top. */
export function RequestTable(props: {
  readonly requests: readonly RequestView[];
  readonly campus: Campus;
  readonly chosen: string | null;
}) {
  const { requests, campus, chosen } = props;
  const { t } = useTranslation();
  const columns = useColumns(campus);
  const rows = useMemo(() => sortedRequests(requests), [requests]);
  return (
    <Table
      label={t("requests.table")}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
      selected={chosen}
      onSelect={({ id }) => chooseRequest(id)}
    />
  );
}

function useColumns(campus: Campus): readonly Column<RequestView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { what, when, partner } = useRequestWords(campus);
  return useMemo(
    () => [
      {
        id: "state",
        title: t("requests.column.state"),
        width: "170px",
        cell: ({ state }) => <StateBadge state={state} />,
        sortBy: ({ state }) => placeOfState(state),
      },
      {
        id: "partner",
        title: t("requests.column.partner"),
        width: "minmax(110px, 1fr)",
        cell: (request) => (
          <Swatch data={coloursOf(campus).ofPartner(request.partner)}>{partner(request.partner)}</Swatch>
        ),
        sortBy: (request) => partner(request.partner),
      },
      {
        id: "what",
        title: t("requests.column.what"),
        width: "minmax(150px, 2fr)",
        cell: ({ asked }) => what(asked),
        sortBy: ({ asked }) => what(asked),
      },
      {
        id: "when",
        title: t("requests.column.when"),
        width: "minmax(160px, 2fr)",
        cell: ({ asked }) => when(asked),
        sortBy: ({ asked }) => asked.dates[0],
      },
      {
        id: "learners",
        title: t("requests.column.learners"),
        width: "90px",
        end: true,
        cell: ({ asked }) => format.number(asked.learners),
        sortBy: ({ asked }) => asked.learners,
      },
      {
        id: "received",
        title: t("requests.column.received"),
        width: "120px",
        cell: ({ received }) => <span className="muted">{format.moment(received)}</span>,
        sortBy: ({ received }) => received,
      },
    ],
    [t, format, campus, what, when, partner],
  );
}
