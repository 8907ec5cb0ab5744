import { useTranslation } from "react-i18next";
import { factNames } from "#shared/scheduler/why/fact-names.ts";
import type { WhyDay } from "#shared/scheduler/why/why-day.ts";
import { askWhy } from "#renderer/stores/why.ts";
import { Badge } from "#renderer/ui/badge.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Section } from "#renderer/ui/screen.tsx";

const MOST_SHOWN = 60;

/** Which runs could still meet on a day, and what keeps the others from it. */
export function DayAnswer({ answer }: { readonly answer: WhyDay }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { learners, target, most, candidates, byFact } = answer;
  const figures = { learners: number(learners), target: number(target), short: number(target - learners) };
  const rest = candidates.length - MOST_SHOWN;
  return (
    <>
      <p>{learners < target ? t("explain.day.learners", figures) : t("explain.day.enough", figures)}</p>
      {most === 0 && <p className="muted">{t("explain.day.none")}</p>}
      {byFact.length > 0 && <ByFact byFact={byFact} />}
      {candidates.length > 0 && (
        <Section title={t("explain.day.candidates")}>
          <ul className="why-candidates">
            {candidates.slice(0, MOST_SHOWN).map((candidate) => (
              <Candidate key={candidate.run} candidate={candidate} />
            ))}
          </ul>
          {rest > 0 && <p className="muted">{t("explain.day.more", { count: rest })}</p>}
        </Section>
      )}
    </>
  );
}

/** For each thing in the way, how many runs and learners it keeps from the day. */
function ByFact({ byFact }: Pick<WhyDay, "byFact">) {
  const { t, i18n } = useTranslation();
  const { number } = useFormat();
  const language = i18n.language === "en" ? "en" : "nl";
  const most = Math.max(...byFact.map(({ learners }) => learners));
  return (
    <Section title={t("explain.day.byFact")}>
      <table className="why-by-fact">
        <thead>
          <tr>
            <th scope="col">{t("explain.day.fact")}</th>
            <th scope="col" className="number">
              {t("explain.day.runs")}
            </th>
            <th scope="col" className="number">
              {t("explain.day.learnersKept")}
            </th>
          </tr>
        </thead>
        <tbody>
          {byFact.map(({ code, runs, learners }) => (
            <tr key={code}>
              <td className="why-bar" style={{ "--share": learners / most } as never}>
                {factNames[code][language]}
              </td>
              <td className="number">{number(runs)}</td>
              <td className="number">{number(learners)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Candidate({
  candidate: { run, learners, fits, facts },
}: {
  readonly candidate: WhyDay["candidates"][number];
}) {
  const { t, i18n } = useTranslation();
  const { number } = useFormat();
  const language = i18n.language === "en" ? "en" : "nl";
  const names = [...new Set(facts.map(({ code }) => factNames[code][language]))].join(", ");
  return (
    <li className="why-candidate">
      <button type="button" className="why-link" onClick={() => void askWhy({ about: "run", run })}>
        {run}
      </button>
      <span className="number">{number(learners)}</span>
      {fits ? <Badge tone="good">{t("explain.day.fits")}</Badge> : <span>{names || t("explain.day.impossible")}</span>}
    </li>
  );
}
