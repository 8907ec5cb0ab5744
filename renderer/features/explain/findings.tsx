import { useTranslation } from "react-i18next";
import type { Finding } from "#shared/scheduler/why/checks/finding.ts";
import { sayFact } from "#shared/scheduler/why/say-fact.ts";
import { sayFinding } from "#shared/scheduler/why/say-finding.ts";
import { goToFinding, usePreCheck } from "#renderer/stores/pre-check.ts";
import type { Advice } from "#renderer/ui/advice-list.tsx";
import { AdviceList } from "#renderer/ui/advice-list.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** What is impossible in the tables, whatever the plan: each with its place and advice. */
export function Findings() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const text = useSaid();
  const { findings, problem } = usePreCheck();
  const adviceOf = useAdvice();
  const words = problem
    ? text(problem)
    : findings === null
      ? t("explain.check.checking")
      : findings.length === 0
        ? t("explain.check.none")
        : t("explain.check.some", { count: findings.length, number: number(findings.length) });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by key
    <section className="explain-check" aria-label={t("explain.check.title")} tabIndex={0}>
      <h2>{t("explain.check.title")}</h2>
      <p role="status">
        {findings?.length === 0 && <Icon name="check" />}
        {words}
      </p>
      {findings && findings.length > 0 && (
        <AdviceList label={t("explain.check.title")} items={findings.map(adviceOf)} />
      )}
    </section>
  );
}

function useAdvice(): (finding: Finding, place: number) => Advice {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  return (finding, place) => ({
    id: `${finding.code} ${finding.run} ${finding.kind} ${place}`,
    place: t("explain.check.place", { table: t(`scenarios.tables.${finding.table}`), column: finding.column }),
    text: sayFinding(finding, language),
    more: (finding.facts ?? []).map((fact) => sayFact(fact, language)),
    show: {
      text: t("explain.check.show"),
      label: finding.run ? t("explain.check.showOf", { run: finding.run }) : t("explain.check.show"),
      onPress: () => goToFinding(finding),
    },
  });
}
