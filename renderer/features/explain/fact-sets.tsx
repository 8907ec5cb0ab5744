import { useState } from "react";
import { useTranslation } from "react-i18next";
import { weekOf } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { factNames } from "#shared/scheduler/why/fact-names.ts";
import type { Fact, Hold } from "#shared/scheduler/why/fact.ts";
import { sayFact } from "#shared/scheduler/why/say-fact.ts";
import type { WhyNot } from "#shared/scheduler/why/why-not.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { goToWeek } from "#renderer/stores/navigation.ts";
import { select } from "#renderer/stores/selection.ts";
import type { Asked } from "#renderer/stores/why.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { Section } from "#renderer/ui/screen.tsx";
import type { Holder } from "./holders.ts";
import { holdersOf } from "./holders.ts";

const MOST_HOLDERS = 4;

/** What is in the way, in the smallest groups, each fact with who holds what and when. */
export function FactSets({ asked, why }: { readonly asked: Asked; readonly why: WhyNot }) {
  const { t } = useTranslation();
  const { sets } = why;
  const grouped = sets.length > 1 && sets.some((set) => set.length > 1);
  return (
    <Section title={t("explain.facts")}>
      <p>{t(`explain.verdict.${verdictOf(asked, why)}`)}</p>
      {sets.map((set, index) => (
        <div key={set.map(({ code, kind }) => `${code} ${kind}`).join()} className="fact-set">
          {grouped && <h4>{t("explain.group", { number: index + 1 })}</h4>}
          <ul>
            {set.map((fact) => (
              <FactLine key={`${fact.code} ${fact.kind} ${fact.resources.join()}`} fact={fact} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function verdictOf(asked: Asked, { verdict, sets }: WhyNot) {
  if (verdict === "fits") return asked.about === "cell" ? "cellFits" : "fits";
  if (verdict === "impossible" || sets.length === 0) return "impossible";
  if (sets.length === 1) return sets[0].length === 1 ? "one" : "all";
  return sets.every((set) => set.length === 1) ? "each" : "anySet";
}

function FactLine({ fact }: { readonly fact: Fact }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  return (
    <li className="why-fact">
      <p>
        <strong>{factNames[fact.code][language]}</strong>
        {fact.rule && <span className="muted"> {t("explain.rule", { rule: fact.rule })}</span>}
      </p>
      <p>{sayFact(fact, language)}</p>
      {fact.holds.length > 0 && <Holders fact={fact} />}
    </li>
  );
}

/** Who holds what the fact is about; a run goes to its meeting in *Rooster*. */
function Holders({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  const [all, setAll] = useState(false);
  const holders = holdersOf(fact);
  const shown = all ? holders : holders.slice(0, MOST_HOLDERS);
  const whenOf = ({ times, first, last }: Pick<Holder, "times" | "first" | "last">) => {
    if (times === 1) return `${format.day(first.day)}, ${first.daypart}`;
    if (first.day === last) return t("explain.sameDay", { count: times, day: format.day(last) });
    return t("explain.times", { count: times, first: format.shortDate(first.day), last: format.shortDate(last) });
  };
  return (
    <table className="why-holders" aria-label={t("explain.holds")}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t("explain.resource")}</th>
          <th scope="col">{t("explain.holder")}</th>
          <th scope="col">{t("explain.when")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ resource, run, times, first, last }) => (
          <tr key={`${resource} ${run}`}>
            <td>{resource}</td>
            <td>
              {run ? (
                <button type="button" className="why-link" onClick={() => showMeeting(campus, first)}>
                  {run}
                </button>
              ) : (
                <span className="muted">{t("explain.closedRow")}</span>
              )}
            </td>
            <td>{whenOf({ times, first, last })}</td>
          </tr>
        ))}
      </tbody>
      {holders.length > shown.length && (
        <tfoot>
          <tr>
            <td colSpan={3}>
              <button type="button" className="why-link" onClick={() => setAll(true)}>
                {t("explain.moreHolds", { count: holders.length - shown.length })}
              </button>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** Goes to the meeting of a run at a time; where the plan has changed, to the week. */
function showMeeting(campus: Campus, { run, day, daypart }: Hold): void {
  const meeting = campus.plan.get(key(run))?.meetings.find((one) => one.day === day && one.daypart === daypart);
  if (meeting) select({ what: "meeting", run, kind: meeting.kind, day, daypart });
  goToWeek(weekOf(day));
}
