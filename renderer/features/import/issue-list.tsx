import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { sayWhatIsWrong } from "#shared/import/say-issue.ts";
import type { ImportPreview } from "#renderer/stores/import.ts";
import { Badge } from "#renderer/ui/badge.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Segmented } from "#renderer/ui/segmented.tsx";

type Issue = ImportPreview["issues"][number];

/** Everything that was found, errors first, each with its place, its value and advice. */
export function IssueList({ issues, more }: { readonly issues: readonly Issue[]; readonly more: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [shown, setShown] = useState("all");
  const sorted = useMemo(() => [...issues].sort((one, other) => one.severity.localeCompare(other.severity)), [issues]);
  const listed = sorted.filter(({ severity }) => shown === "all" || severity === shown);
  const count = (severity: Issue["severity"]) => issues.filter((issue) => issue.severity === severity).length;
  return (
    <section className="import-issues">
      <header className="import-issues-top">
        <h2>{t("import.issues.title")}</h2>
        {issues.length > 0 && (
          <Segmented
            label={t("import.issues.filter")}
            options={[
              { id: "all", text: `${t("import.issues.all")} ${format.number(issues.length)}` },
              { id: "error", text: `${t("import.issues.errors")} ${format.number(count("error"))}` },
              { id: "note", text: `${t("import.issues.notes")} ${format.number(count("note"))}` },
            ]}
            value={shown}
            onChange={setShown}
          />
        )}
      </header>
      {listed.length === 0 ? <p className="muted">{t("import.issues.none")}</p> : <IssueTable issues={listed} />}
      {more > 0 && <p className="muted">{t("import.issues.more", { count: more })}</p>}
    </section>
  );
}

function IssueTable({ issues }: { readonly issues: readonly Issue[] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const language = i18n.language === "en" ? "en" : "nl";
  const columns = ["severity", "table", "row", "column", "message"] as const;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by key
    <div className="issue-scroll" tabIndex={0} role="region" aria-label={t("import.issues.title")}>
      <table className="issue-table">
        <thead>
          <tr>
            {columns.map((id) => (
              <th key={id} scope="col" className={id === "row" ? "number" : undefined}>
                {t(`import.issues.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={`${issue.code} ${issue.table} ${issue.row} ${issue.column} ${issue.at ?? ""} ${issue.value}`}>
              <td>
                {issue.severity === "error" ? (
                  <Badge tone="problem" icon="warning">
                    {t("import.issues.error")}
                  </Badge>
                ) : (
                  <Badge icon="info">{t("import.issues.note")}</Badge>
                )}
              </td>
              <td>{issue.table}</td>
              <td className="number">{issue.row > 0 ? format.number(issue.row) : ""}</td>
              <td>
                {issue.column}
                {issue.at && <span className="muted"> {issue.at}</span>}
              </td>
              <td className="issue-message">{sayWhatIsWrong(issue, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
