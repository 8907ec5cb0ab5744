import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Scenario, ScenarioList } from "#shared/contract/scenarios.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { chooseScenario } from "#renderer/stores/scenarios.ts";
import { Badge } from "#renderer/ui/badge.tsx";
import type { Format } from "#renderer/ui/format.ts";
import { useFormat } from "#renderer/ui/format.ts";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";

type Figures = ScenarioList["base"];

/** The document itself, or a scenario. */
interface Row {
  readonly scenario: Scenario | null;
  readonly figures: Figures | null;
}

const BASE = "base";
const ROW = 28;
const MOST_ROWS = 11;

/** The document and its scenarios with their figures; the difference with the document beside each. */
export function ScenarioTable(props: {
  readonly base: Figures;
  readonly scenarios: readonly Scenario[];
  readonly chosen: string | null;
}) {
  const { base, scenarios, chosen } = props;
  const { t } = useTranslation();
  const columns = useColumns(base);
  const rows = useMemo<readonly Row[]>(
    () => [
      { scenario: null, figures: base },
      ...scenarios.map((scenario) => ({ scenario, figures: scenario.figures })),
    ],
    [base, scenarios],
  );
  const height = (Math.min(rows.length, MOST_ROWS) + 1) * ROW + 2;
  return (
    <div className="scenario-table" style={{ "--height": `${height}px` } as never}>
      <Table
        label={t("scenarios.table")}
        columns={columns}
        rows={rows}
        idOf={({ scenario }) => scenario?.id ?? BASE}
        selected={chosen}
        onSelect={({ scenario }) => scenario && void chooseScenario(scenario.id)}
      />
    </div>
  );
}

function useColumns(base: Figures): readonly Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useDocument((now) => now.state?.scenario?.id ?? BASE);
  return useMemo(() => {
    const figure = (id: "daysOnTarget" | "unplacedLearnerDays" | "unplacedRuns" | "shortfall", better: 1 | -1) => ({
      id,
      title: t(`solve.row.${id}`),
      width: "minmax(200px, 1fr)",
      end: true,
      cell: ({ scenario, figures }: Row) =>
        figures && (
          <FigureCell
            value={format.number(figures[id])}
            gain={scenario ? figures[id] - base[id] : 0}
            better={better}
            format={format}
          />
        ),
      sortBy: ({ figures }: Row) => figures?.[id] ?? null,
    });
    return [
      {
        id: "name",
        title: t("scenarios.column.name"),
        width: "minmax(240px, 2fr)",
        cell: ({ scenario }) => <Name scenario={scenario} isOpen={open === (scenario?.id ?? BASE)} />,
        sortBy: ({ scenario }) => scenario?.name ?? "",
      },
      figure("daysOnTarget", 1),
      figure("unplacedLearnerDays", -1),
      figure("unplacedRuns", -1),
      figure("shortfall", -1),
      {
        id: "created",
        title: t("scenarios.column.created"),
        width: "minmax(120px, 1fr)",
        cell: ({ scenario }) => scenario && <span className="muted">{format.moment(scenario.created)}</span>,
        sortBy: ({ scenario }) => scenario?.created ?? "",
      },
    ];
  }, [t, format, open, base]);
}

function Name({ scenario, isOpen }: { readonly scenario: Scenario | null; readonly isOpen: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="scenario-name">
      <span className={scenario ? "clip" : "clip scenario-base"}>{scenario?.name ?? t("scenarios.base")}</span>
      {isOpen && <Badge tone="outline">{t("scenarios.open")}</Badge>}
      {scenario?.behind && <Badge>{t("scenarios.behind")}</Badge>}
    </span>
  );
}

/** A figure, and by how much it differs from the document's: better or worse is said by its sign's colour and its arrow. */
function FigureCell(props: {
  readonly value: string;
  readonly gain: number;
  readonly better: 1 | -1;
  readonly format: Format;
}) {
  const { value, gain, better, format } = props;
  const verdict = Math.sign(gain) * better;
  return (
    <span className="scenario-figure">
      {gain !== 0 && (
        <span className={`scenario-gain verdict-${verdict}`}>
          {gain > 0 ? "+" : "−"}
          {format.number(Math.abs(gain))}
        </span>
      )}
      <span>{value}</span>
    </span>
  );
}
