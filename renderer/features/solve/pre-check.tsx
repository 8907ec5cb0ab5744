import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { sayFinding } from "#shared/scheduler/why/say-finding.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { goToFinding, loadPreCheck, usePreCheck } from "#renderer/stores/pre-check.ts";
import { listWhy } from "#renderer/stores/why.ts";
import { AdviceList } from "#renderer/ui/advice-list.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

const MOST_SHOWN = 4;

/** What no plan can hold, named before a search begins; *Waarom niet?* lists all of it. */
export function PreCheck({ campus }: { readonly campus: Campus }) {
  const { t, i18n } = useTranslation();
  const { number } = useFormat();
  const text = useSaid();
  const { findings, problem } = usePreCheck();
  const language = i18n.language === "en" ? "en" : "nl";
  useEffect(() => void loadPreCheck(), [campus]);
  const words = problem
    ? text(problem)
    : findings === null
      ? t("explain.check.checking")
      : findings.length === 0
        ? t("explain.check.none")
        : t("explain.check.some", { count: findings.length, number: number(findings.length) });
  return (
    <section className="solve-section" aria-label={t("explain.check.title")}>
      <h2>{t("explain.check.title")}</h2>
      <p className="solve-check" role="status">
        {findings?.length === 0 && <Icon name="check" />}
        {words}
      </p>
      {findings && findings.length > 0 && (
        <>
          <AdviceList
            label={t("explain.check.title")}
            items={findings.slice(0, MOST_SHOWN).map((finding, place) => ({
              id: `${finding.code} ${finding.run} ${finding.kind} ${place}`,
              place: t("explain.check.place", {
                table: t(`scenarios.tables.${finding.table}`),
                column: finding.column,
              }),
              text: sayFinding(finding, language),
              show: {
                text: t("explain.check.show"),
                label: finding.run ? t("explain.check.showOf", { run: finding.run }) : t("explain.check.show"),
                onPress: () => goToFinding(finding),
              },
            }))}
          />
          <p>
            <Button icon="explain" onPress={showAll}>
              {t("explain.check.all", { count: findings.length, number: number(findings.length) })}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

function showAll(): void {
  listWhy("tables");
  goTo("explain");
}
