import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Disruption } from "#shared/capacity/disruption.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { choosePublished, usePublished } from "#renderer/stores/published.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { Figure, FigureStrip } from "#renderer/ui/figure.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Select } from "#renderer/ui/select.tsx";
import { Tabs } from "#renderer/ui/tabs.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { EntriesTable, MeetingsTable, PartnersTable } from "./disruption-tables.tsx";
import { PublishDialog } from "./publish-dialog.tsx";
import { useKeepDisruption } from "./keep-disruption.ts";

/** What changed since the plan was published: figures, meetings, partners, and the calendar entries still to be told. */
export function PublishedPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const said = useSaid();
  const { plans, chosen, disruption, problem } = usePublished();
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const [asking, setAsking] = useState(false);
  const publish = (
    <Button look="primary" disabled={readOnly} onPress={() => setAsking(true)}>
      {t("published.ask")}
    </Button>
  );
  return (
    <section className="published" aria-label={t("published.title")}>
      {problem && !asking && (
        <p className="history-problem" role="alert">
          {said(problem)}
        </p>
      )}
      {plans?.length === 0 && (
        <EmptyState icon="history" title={t("published.empty")} action={publish}>
          {t("published.emptyText")}
        </EmptyState>
      )}
      {plans && plans.length > 0 && (
        <>
          <div className="published-tools">
            <Select
              label={t("published.since")}
              options={plans.map(({ name, revision, at, author }) => ({
                id: String(revision),
                text: [name, format.moment(at), author].filter(Boolean).join(" · "),
              }))}
              value={String(chosen)}
              onChange={(id) => void choosePublished(Number(id))}
            />
            {disruption && <Keep disruption={disruption} name={plans.find(isChosen)?.name ?? ""} />}
            {publish}
          </div>
          {disruption && <Since disruption={disruption} />}
        </>
      )}
      <PublishDialog open={asking} onClose={() => setAsking(false)} />
    </section>
  );

  function isChosen({ revision }: { readonly revision: number }): boolean {
    return revision === chosen;
  }
}

function Keep({ disruption, name }: { readonly disruption: Disruption; readonly name: string }) {
  const { t } = useTranslation();
  const keep = useKeepDisruption(disruption, name);
  return (
    <Button icon="export" onPress={keep}>
      {t("published.keep")}
    </Button>
  );
}

const FIGURES = ["moved", "added", "cancelled", "restaffed", "runs", "learners"] as const;

function Since({ disruption }: { readonly disruption: Disruption }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { entries } = usePublished();
  const [tab, setTab] = useState("meetings");
  const { counts, partners, instructors, meetings } = disruption;
  const tabs = [
    { id: "meetings", count: meetings.length, content: <MeetingsTable meetings={meetings} /> },
    { id: "partners", count: partners.length, content: <PartnersTable partners={partners} /> },
    { id: "entries", count: entries.length, content: <EntriesTable entries={entries} /> },
  ] as const;
  return (
    <>
      <FigureStrip label={t("published.title")}>
        {FIGURES.map((name) => (
          <Figure key={name} label={t(`published.count.${name}`)} value={format.number(counts[name])} />
        ))}
        <Figure label={t("published.instructors")} value={format.number(instructors.length)} />
      </FigureStrip>
      <Tabs
        label={t("published.title")}
        tabs={tabs.map(({ id, count, content }) => ({
          id,
          text: t(`published.tab.${id}`),
          count: format.number(count),
          content,
        }))}
        value={tab}
        onChange={setTab}
      />
    </>
  );
}
