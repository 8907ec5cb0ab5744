import { useTranslation } from "react-i18next";
import { useDocument } from "#renderer/stores/document.ts";
import type { ImportPreview } from "#renderer/stores/import.ts";
import {
  carryOutImport,
  faultyRows,
  leaveFaultyRowsOut,
  mayCarryOut,
  restartImport,
  useImport,
} from "#renderer/stores/import.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { IssueList } from "./issue-list.tsx";

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
      <IssueList issues={preview.issues} more={preview.more} />
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
      {faulty > 0 && (
        <Checkbox
          label={t("import.preview.leaveOut", { count: faulty })}
          checked={now.leaveFaultyRowsOut}
          disabled={carrying}
          onChange={leaveFaultyRowsOut}
        />
      )}
      <p className="muted">{readOnly ? t("import.readOnly") : t("import.preview.replaces")}</p>
      {now.problem && <p role="alert">{text(now.problem)}</p>}
      <div className="import-acts">
        <Button
          look="primary"
          icon="import"
          disabled={readOnly || !mayCarryOut(now)}
          onPress={() => void carryOutImport()}
        >
          {carrying ? t("import.preview.carrying") : t("import.preview.carryOut")}
        </Button>
        <Button disabled={carrying} onPress={restartImport}>
          {t("import.preview.other")}
        </Button>
      </div>
    </div>
  );
}
