import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import "./courses.css";
import type { Campus } from "#shared/domain/campus.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { select, useSelection } from "#renderer/stores/selection.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Screen } from "#renderer/ui/screen.tsx";
import { Table } from "#renderer/ui/table.tsx";
import { catalogueOf } from "./catalogue.ts";
import { useColumns } from "./columns.tsx";
import { CourseInspector } from "./course-inspector.tsx";
import type { Entry } from "./query.ts";
import { answer, entriesOf, everything } from "./query.ts";
import { idOfEntry, shownOf } from "./shown.ts";
import { CourseTools } from "./tools.tsx";

/** *Opleidingen*: all courses with their runs, placed or not and why not. */
export function CoursesScreen() {
  const campus = useDocument((open) => open.campus);
  return campus && <Courses campus={campus} />;
}

function Courses({ campus }: { readonly campus: Campus }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState(everything);
  const selected = useSelection((selection) => selection.selected);
  const catalogue = catalogueOf(campus);
  const entries = useMemo(() => entriesOf(answer(catalogue, query)), [catalogue, query]);
  const columns = useColumns(campus);
  const shown = useMemo(() => shownOf(catalogue, selected), [catalogue, selected]);

  return (
    <Screen
      title={t("screens.courses.title")}
      tools={<CourseTools catalogue={catalogue} query={query} onChange={setQuery} />}
      aside={<Total campus={campus} />}
      inspector={shown && <CourseInspector campus={campus} shown={shown} />}
    >
      {catalogue.length === 0 ? (
        <EmptyState
          icon="courses"
          title={t("courses.empty.title")}
          action={
            <Button look="primary" icon="import" onPress={() => goTo("import")}>
              {t("courses.empty.act")}
            </Button>
          }
        >
          {t("courses.empty.text")}
        </EmptyState>
      ) : entries.length === 0 ? (
        <EmptyState
          icon="search"
          title={t("courses.nothing.title")}
          action={<Button onPress={() => setQuery(everything)}>{t("courses.nothing.act")}</Button>}
        >
          {t("courses.nothing.text")}
        </EmptyState>
      ) : (
        <Table
          label={t("courses.table")}
          columns={columns}
          rows={entries}
          idOf={idOfEntry}
          under={runsUnder}
          selected={shown && idOfEntry(shown)}
          onSelect={choose}
        />
      )}
    </Screen>
  );
}

function choose(entry: Entry): void {
  if (entry.kind === "course") select({ what: "course", code: entry.row.course.code });
  else select({ what: "run", code: entry.row.run.code });
}

function runsUnder(entry: Entry): readonly Entry[] | undefined {
  return entry.kind === "course" && entry.runs.length > 0 ? entry.runs : undefined;
}

/** How many of all runs are placed. */
function Total({ campus }: { readonly campus: Campus }) {
  const { t } = useTranslation();
  const format = useFormat();
  const placed = catalogueOf(campus).reduce((sum, row) => sum + row.placed, 0);
  const runs = campus.runs.size;
  return (
    <span className="muted">{t("courses.total", { placed: format.number(placed), runs: format.number(runs) })}</span>
  );
}
