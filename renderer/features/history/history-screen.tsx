import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import "./history.css";
import { useDocument } from "#renderer/stores/document.ts";
import { chooseEntry, loadHistory, loadOlder, undoneOf, useHistory } from "#renderer/stores/history.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { loadPublished } from "#renderer/stores/published.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Segmented } from "#renderer/ui/segmented.tsx";
import { Screen } from "#renderer/ui/screen.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { EntryInspector } from "./entry-inspector.tsx";
import { EntryTable } from "./entry-table.tsx";
import { PublishedPanel } from "./published-panel.tsx";

/** *Historiek*: who changed what, and when, from what to what; the way there, and the way back. */
export function HistoryScreen() {
  const { t } = useTranslation();
  const format = useFormat();
  const said = useSaid();
  const revision = useDocument((open) => open.state?.revision);
  const path = useDocument((open) => open.state?.path);
  const scenario = useDocument((open) => open.state?.scenario?.id);
  const { lines, more, chosen, problem } = useHistory();
  const [view, setView] = useState("changes");
  useEffect(() => void loadHistory(), [revision, path, scenario]);
  useEffect(() => void (view === "published" && loadPublished()), [view, revision, path, scenario]);
  const undone = useMemo(() => undoneOf(lines), [lines]);
  const line = lines.find((entry) => entry.revision === chosen);
  return (
    <Screen
      title={t("screens.history.title")}
      tools={
        <Segmented
          label={t("published.view")}
          options={[
            { id: "changes", text: t("published.changes") },
            { id: "published", text: t("published.title") },
          ]}
          value={view}
          onChange={setView}
        />
      }
      aside={
        view === "changes" &&
        lines.length > 0 && (
          <>
            <span className="muted">
              {t("history.count", { count: revision ?? 0, number: format.number(revision ?? 0) })}
            </span>
            {more && <Button onPress={() => void loadOlder()}>{t("history.older")}</Button>}
          </>
        )
      }
      inspector={
        view === "changes" &&
        line && <EntryInspector line={line} undone={undone.has(line.revision)} onClose={() => chooseEntry(null)} />
      }
    >
      {view === "published" && <PublishedPanel />}
      {view === "changes" && problem && (
        <p className="history-problem" role="alert">
          {said(problem)}
        </p>
      )}
      {view === "published" ? null : lines.length > 0 ? (
        <EntryTable lines={lines} undone={undone} chosen={chosen} />
      ) : (
        <EmptyState
          icon="history"
          title={t("history.empty")}
          action={<Button onPress={() => goTo("timetable")}>{t("history.emptyAction")}</Button>}
        >
          {t("history.emptyText")}
        </EmptyState>
      )}
    </Screen>
  );
}
