import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDocument } from "#renderer/stores/document.ts";
import type { ImportPreview } from "#renderer/stores/import.ts";
import {
  carryOutImport,
  faultyRows,
  importMode,
  keepFaultyRows,
  leaveFaultyRowsOut,
  mayCarryOut,
  openQuestions,
  restartImport,
  useImport,
} from "#renderer/stores/import.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";
import { Tabs } from "#renderer/ui/tabs.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { ChangeList } from "./change-list.tsx";
import { ColumnList } from "./column-list.tsx";
import { IssueList } from "./issue-list.tsx";
import { QuestionList } from "./question-list.tsx";

/** What stands in the files: tables and findings, and the way to read them in. Nothing has changed yet. */
export function Preview() {
  const preview = useImport((now) => now.preview);
  if (!preview) return null;
  return (
    <div className="import-preview">
      <div className="import-summary">
        <Verdict preview={preview} />
        <TableList preview={preview} />
        <CarryOut preview={preview} />
      </div>
      <About preview={preview} />
    </div>
  );
}

/** All there is to say of the files, behind tabs: open questions come first. */
function About({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const open = openQuestions(preview).length;
  const [shown, setShown] = useState(open > 0 ? "questions" : "issues");
  const changes = preview.dryRun?.tables.reduce((sum, one) => sum + one.added + one.changed + one.removed, 0) ?? 0;
  return (
    <div className="import-about">
      <Tabs
        label={t("import.tabs.label")}
        value={shown}
        onChange={setShown}
        tabs={[
          {
            id: "questions",
            text: t("import.tabs.questions"),
            count: format.number(open),
            content: <QuestionList preview={preview} />,
          },
          {
            id: "issues",
            text: t("import.issues.title"),
            count: format.number(preview.issues.length + preview.more),
            content: <IssueList issues={preview.issues} more={preview.more} />,
          },
          {
            id: "changes",
            text: t("import.tabs.changes"),
            count: format.number(changes),
            content: <ChangeList dryRun={preview.dryRun} />,
          },
          { id: "columns", text: t("import.tabs.columns"), content: <ColumnList views={preview.views} /> },
        ]}
      />
    </div>
  );
}

/** Is it fit to be read in, and what to do if not. */
function Verdict({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const source = useImport((now) => now.source);
  const faults = preview.issues.some(({ severity }) => severity === "error");
  const rows = preview.tables.reduce((sum, table) => sum + table.rows, 0);
  const open = openQuestions(preview).length;
  return (
    <div>
      <h2>{t("import.preview.source", { source: source || t("import.preview.files") })}</h2>
      {preview.tables.length === 0 ? (
        <p className="import-verdict import-verdict-problem">{t("import.preview.nothing")}</p>
      ) : faults ? (
        <p className="import-verdict import-verdict-problem">
          <Icon name="warning" />
          <span>
            {t("import.preview.faults")} {t("import.preview.faultyRows", { count: faultyRows(preview) })}
          </span>
        </p>
      ) : (
        <p className="import-verdict import-verdict-good">
          <Icon name="check" />
          {t("import.preview.clean", { rows: format.number(rows), tables: preview.tables.length })}
        </p>
      )}
      {open > 0 && <p>{t("import.questions.open", { count: open })}</p>}
      {faults && <p className="muted">{t("import.preview.advice")}</p>}
    </div>
  );
}

function TableList({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className="plain-table import-tables">
      <caption className="visually-hidden">{t("import.preview.table")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("import.preview.name")}</th>
          <th scope="col" className="number">
            {t("import.preview.rows")}
          </th>
          <th scope="col" className="number">
            {t("import.preview.faulty")}
          </th>
        </tr>
      </thead>
      <tbody>
        {preview.tables.map(({ table, rows, faulty }) => (
          <tr key={table}>
            <th scope="row">{table}</th>
            <td className="number">{format.number(rows)}</td>
            <td className={faulty > 0 ? "number import-faulty" : "number muted"}>{format.number(faulty)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CarryOut({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  const text = useSaid();
  const now = useImport();
  const readOnly = useDocument((open) => open.state?.readOnly ?? false);
  const faulty = faultyRows(preview);
  const carrying = now.phase === "carrying";
  return (
    <div className="import-carry-out">
      {!preview.addsOnly && (
        <Segmented
          label={t("import.mode.label")}
          options={[
            { id: "replace", text: t("import.mode.replace") },
            { id: "add", text: t("import.mode.add") },
          ]}
          value={preview.mode}
          onChange={(mode) => void importMode(mode as ImportPreview["mode"])}
        />
      )}
      {faulty > 0 && (
        <Checkbox
          label={t("import.preview.leaveOut", { count: faulty })}
          checked={now.leaveFaultyRowsOut}
          disabled={carrying}
          onChange={leaveFaultyRowsOut}
        />
      )}
      <p className="muted">
        {readOnly ? t("import.readOnly") : t(preview.mode === "add" ? "import.mode.adds" : "import.preview.replaces")}
      </p>
      {now.problem && <p role="alert">{text(now.problem)}</p>}
      <div className="import-acts">
        <Button
          look="primary"
          icon="import"
          disabled={readOnly || now.asking || !mayCarryOut(now)}
          onPress={() => void carryOutImport()}
        >
          {carrying ? t("import.preview.carrying") : t("import.preview.carryOut")}
        </Button>
        {faulty > 0 && (
          <Button icon="table" disabled={carrying} onPress={() => void keepFaultyRows()}>
            {t("import.keepFaulty")}
          </Button>
        )}
        <Button disabled={carrying} onPress={restartImport}>
          {t("import.preview.other")}
        </Button>
      </div>
    </div>
  );
}
