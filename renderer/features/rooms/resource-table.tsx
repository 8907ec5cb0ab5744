import { useTranslation } from "react-i18next";
import { goTo } from "#renderer/stores/navigation.ts";
import type { Selected } from "#renderer/stores/selection.ts";
import { select, useSelection } from "#renderer/stores/selection.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";

/** What a table of the screen shows: all rows of the campus, and those that answer the filters. */
export interface ResourceTableProps<Row extends object> {
  readonly what: "room" | "machine" | "instructor";
  readonly all: readonly Row[];
  readonly found: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly codeOf: (row: Row) => string;
  readonly onClear: () => void;
}

/** A table of rooms, machines or instructors, or what to do where it would be empty. */
export function ResourceTable<Row extends object>({
  what,
  all,
  found,
  columns,
  codeOf,
  onClear,
}: ResourceTableProps<Row>) {
  const { t } = useTranslation();
  const selected = useSelection((selection) => selection.selected);
  const tab = `${what}s` as const;
  if (all.length === 0)
    return (
      <EmptyState
        icon="rooms"
        title={t(`rooms.empty.${tab}`)}
        action={
          <Button look="primary" icon="import" onPress={() => goTo("import")}>
            {t("rooms.empty.act")}
          </Button>
        }
      >
        {t("rooms.empty.text")}
      </EmptyState>
    );
  if (found.length === 0)
    return (
      <EmptyState
        icon="search"
        title={t("rooms.nothing.title")}
        action={<Button onPress={onClear}>{t("rooms.nothing.act")}</Button>}
      >
        {t("rooms.nothing.text")}
      </EmptyState>
    );
  return (
    <Table
      label={t(`rooms.tab.${tab}`)}
      columns={columns}
      rows={found}
      idOf={codeOf}
      selected={codeOfSelected(selected, what)}
      onSelect={(row) => select({ what, code: codeOf(row) })}
    />
  );
}

function codeOfSelected(selected: Selected | null, what: ResourceTableProps<never>["what"]): string | null {
  return selected?.what === what ? selected.code : null;
}
