import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FixOffer, WhyAnswer } from "#shared/contract/why.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { sayFix } from "#shared/scheduler/why/say-fix.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { carryOutFix, useWhy } from "#renderer/stores/why.ts";
import { Badge } from "#renderer/ui/badge.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Section } from "#renderer/ui/screen.tsx";
import { FixScenario } from "./fix-scenario.tsx";

const MOST_ROOMS = 4;
const MOST_MOVED = 6;

/** What would help, the best first; each is carried out or tried in a scenario. */
export function FixList({ answer: { why, fixes } }: { readonly answer: WhyAnswer }) {
  const { t } = useTranslation();
  const { phase } = useWhy();
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const [branching, setBranching] = useState<FixOffer | null>(null);
  if (fixes.length === 0 && phase === "asking") return null;
  return (
    <Section title={t("explain.fixes")}>
      {fixes.length === 0 ? (
        why?.verdict !== "fits" && <p>{t("explain.noFixes")}</p>
      ) : (
        <>
          <p className="muted">{readOnly ? t("explain.readOnly") : t("explain.tried")}</p>
          <ol className="why-fixes">
            {fixes.map((fix, index) => (
              <FixLine key={fix.id} fix={fix} number={index + 1} onScenario={() => setBranching(fix)} />
            ))}
          </ol>
        </>
      )}
      <FixScenario fix={branching} run={why?.run ?? ""} onClose={() => setBranching(null)} />
    </Section>
  );
}

function FixLine(props: { readonly fix: FixOffer; readonly number: number; readonly onScenario: () => void }) {
  const { fix, number, onScenario } = props;
  const { t, i18n } = useTranslation();
  const { phase, busy } = useWhy();
  const open = useDocument((document) => document.state);
  // While the search goes on the order still changes, and not every fix has been judged by all rules.
  const waiting = phase === "asking" || busy || (open?.readOnly ?? true);
  const placed = usePlaced();
  return (
    <li className="why-fix">
      <p>
        <span className="why-fix-number">{number}</span>
        {sayFix(fix as never, i18n.language === "en" ? "en" : "nl")}
      </p>
      <Gain fix={fix} />
      {fix.placed.map((planned) => (
        <p key={planned.run} className="muted">
          {placed(planned)}
        </p>
      ))}
      {fix.moved.length > 0 && (
        <p className="muted">
          {fix.moved
            .slice(0, MOST_MOVED)
            .map(({ run, meetings }) => `${run} (${meetings})`)
            .join(", ")}
          {fix.moved.length > MOST_MOVED && " …"}
        </p>
      )}
      <div className="explain-acts">
        <Button
          look={number === 1 ? "primary" : "plain"}
          icon="check"
          label={`${t("explain.carryOut")}: ${number}`}
          disabled={waiting}
          onPress={() => void carryOutFix(fix.id)}
        >
          {t("explain.carryOut")}
        </Button>
        {!open?.scenario && (
          <Button
            look="quiet"
            icon="scenarios"
            label={`${t("explain.asScenario")} ${number}`}
            disabled={waiting}
            onPress={onScenario}
          >
            {t("explain.asScenario")}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What it wins and what it costs. */
function Gain({ fix }: { readonly fix: FixOffer }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { learnerDaysWon, daysOnTargetWon, meetingsMoved, moved, leftOut } = fix;
  const runs = t("explain.gain.runs", { count: moved.length, number: number(moved.length) });
  return (
    <p className="why-gain">
      {learnerDaysWon > 0 && (
        <Badge tone="good">
          {t("explain.gain.learnerDays", { count: learnerDaysWon, number: number(learnerDaysWon) })}
        </Badge>
      )}
      {learnerDaysWon < 0 && (
        <Badge tone="problem">
          {t("explain.gain.lost", { count: -learnerDaysWon, number: number(-learnerDaysWon) })}
        </Badge>
      )}
      {daysOnTargetWon !== 0 && (
        <Badge tone={daysOnTargetWon > 0 ? "good" : "problem"}>
          {t("explain.gain.days", {
            count: Math.abs(daysOnTargetWon),
            number: number(Math.abs(daysOnTargetWon)),
            sign: daysOnTargetWon > 0 ? "+" : "−",
          })}
        </Badge>
      )}
      <Badge>
        {meetingsMoved === 0
          ? t("explain.gain.still")
          : t("explain.gain.moved", { count: meetingsMoved, number: number(meetingsMoved), runs })}
      </Badge>
      {leftOut.length > 0 && (
        <Badge tone="problem">{t("explain.gain.leftOut", { runs: leftOut.map(({ run }) => run).join(", ") })}</Badge>
      )}
    </p>
  );
}

/** Where a run would stand, in a line. */
function usePlaced(): (planned: PlannedRun) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ run, meetings }) => {
    const days = meetings.map(({ day }) => day).sort((one, other) => one - other);
    const rooms = [...new Set(meetings.map(({ room }) => room))];
    const named = rooms.slice(0, MOST_ROOMS).join(", ") + (rooms.length > MOST_ROOMS ? " …" : "");
    return t("explain.placed", {
      count: meetings.length,
      run,
      first: format.day(days[0] ?? 0),
      last: format.day(days.at(-1) ?? 0),
      rooms: named,
    });
  };
}
