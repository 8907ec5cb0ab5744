import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditableTable } from "#shared/contract/records.ts";
import { DUTCH } from "#shared/import/dutch.ts";
import { sayWhatIsWrong } from "#shared/import/say-issue.ts";
import { useCampus, useDocument } from "#renderer/stores/document.ts";
import { addRow, orderRows, removeRows, showPage, showTable, useTables } from "#renderer/stores/tables.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { SearchField } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { Screen } from "#renderer/ui/screen.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { CalendarPage } from "./calendar/calendar-page.tsx";
import { RecordGrid } from "./record-grid.tsx";
import type { TextRow } from "./rows.ts";
import { columnsOf, EDITABLE_TABLES, sortedIds, textRows } from "./rows.ts";
import { SettingsPage } from "./settings-page.tsx";

const PAGES = ["calendar", "settings"] as const;

/** The tables of the campus, typed in as in a spreadsheet; each act is one edit to undo. */
export function TablesScreen() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const text = useSaid();
  const campus = useCampus();
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const tables = useTables();
  const { table, page, issues, problem, sending } = tables;
  const [find, setFind] = useState("");
  const [at, setAt] = useState<{ readonly row: TextRow | null; readonly column: string }>({ row: null, column: "" });
  const rows = useMemo(() => textRows(campus, tables, find), [campus, tables, find]);
  const language = i18n.language === "nl" ? "nl" : "en";
  const titleOf = useCallback((column: string) => titleIn(language, table, column), [language, table]);
  const problemOf = useCallback(
    (row: string, column: string) => {
      const issue = issues.get(`${row} ${column}`) ?? (column === "code" ? issues.get(`${row} `) : undefined);
      return issue ? sayWhatIsWrong(issue, language) : "";
    },
    [issues, language],
  );
  const onFocus = useCallback((row: TextRow | null, column: string) => setAt({ row, column }), []);
  const onSort = (column: number) => {
    const { name } = columnsOf(table)[column];
    const { sorted } = tables;
    if (sorted?.column === name && sorted.descending) return orderRows(null, null);
    const descending = sorted?.column === name;
    orderRows({ column: name, descending }, sortedIds(textRows(campus, tables, ""), column, descending));
  };
  const chooser = (
    <Select
      label={t("tables.table")}
      options={[
        ...EDITABLE_TABLES.map((id) => ({ id, text: t(`tables.names.${id}`) })),
        ...PAGES.map((id) => ({ id, text: t(`tables.pages.${id}`) })),
      ]}
      value={page === "table" ? table : page}
      onChange={(id) => (id === "calendar" || id === "settings" ? showPage(id) : showTable(id as EditableTable))}
    />
  );
  if (page === "settings")
    return (
      <Screen title={t("screens.tables.title")} tools={chooser}>
        <SettingsPage campus={campus} readOnly={readOnly} />
      </Screen>
    );
  if (page === "calendar") return <CalendarPage campus={campus} readOnly={readOnly} chooser={chooser} />;
  const wrong = at.row ? problemOf(at.row.id, at.column) : "";
  return (
    <Screen
      title={t("screens.tables.title")}
      tools={
        <>
          {chooser}
          <SearchField label={t("tables.find")} clearLabel={t("frame.clear")} value={find} onChange={setFind} />
          <Button icon="table" disabled={readOnly} onPress={() => void addRow()}>
            {t("tables.add")}
          </Button>
          <Button disabled={readOnly || !at.row} onPress={() => at.row && void addRow(cellsIn(table, at.row))}>
            {t("tables.duplicate")}
          </Button>
          <Button disabled={readOnly || !at.row} onPress={() => at.row && void removeRows([at.row.id])}>
            {t("tables.remove")}
          </Button>
        </>
      }
      aside={
        <span className="muted">{t("tables.count", { count: rows.length, number: format.number(rows.length) })}</span>
      }
    >
      {rows.length === 0 ? (
        <EmptyState icon="table" title={t(find ? "tables.notFound" : "tables.empty")}>
          {t("tables.emptyAdvice")}
        </EmptyState>
      ) : (
        <RecordGrid
          key={table}
          label={t(`tables.names.${table}`)}
          campus={campus}
          tables={tables}
          rows={rows}
          readOnly={readOnly}
          titleOf={titleOf}
          problemOf={problemOf}
          onFocus={onFocus}
          onSort={onSort}
        />
      )}
      <p className="record-foot" role="status">
        {problem || wrong ? (
          <span className="record-problem">
            <Icon name="warning" />
            {problem ? text(problem) : wrong}
          </span>
        ) : (
          <span className="muted">{sending > 0 ? t("tables.sending", { count: sending }) : t("tables.keys")}</span>
        )}
      </p>
    </Screen>
  );
}

function cellsIn(table: EditableTable, { texts }: TextRow): Readonly<Record<string, string>> {
  return Object.fromEntries(columnsOf(table).map(({ name }, at) => [name, texts[at]]));
}

/** The header of a column: the first Dutch one that an import takes, or that of the file in words. */
function titleIn(language: "nl" | "en", table: EditableTable, column: string): string {
  const dutch = DUTCH[table].columns[column]?.split(";")[0];
  return language === "nl" && dutch ? dutch : column.replaceAll("_", " ");
}
