import { useTranslation } from "react-i18next";
import { weekOf } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { placesOf } from "#shared/domain/horizon.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import { unplaceRun } from "#renderer/stores/acts.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { exportThis } from "#renderer/stores/export.ts";
import { goToWeek } from "#renderer/stores/navigation.ts";
import { select } from "#renderer/stores/selection.ts";
import { goToWhy } from "#renderer/stores/why.ts";
import { Badge } from "#renderer/ui/badge.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Facts, Section } from "#renderer/ui/screen.tsx";
import type { CourseRow, RunRow } from "./catalogue.ts";
import { useRunWords, useWhyNot } from "./run-words.ts";
import { SessionList } from "./session-list.tsx";

/** Everything there is to know of a run: what the plan says of it, what it asks, what it needs. */
export function RunDetails(props: { readonly campus: Campus; readonly row: RunRow; readonly course: CourseRow }) {
  const { campus, row, course } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const words = useRunWords(campus);
  const { run } = row;
  const facts = factsOf(campus);
  const { horizon } = facts;
  const dayparts = placesOf(horizon, run.dayparts).map((place) => horizon.parts[place].name);
  const shape = [
    run.fullDays && t("courses.detail.fullDays"),
    run.consecutiveDays && t("courses.detail.consecutiveDays"),
  ];
  return (
    <>
      {row.placed ? <PlacedRun row={row} /> : <UnplacedRun row={row} />}
      <Facts
        facts={[
          [t("courses.detail.code"), run.code],
          [t("courses.detail.course"), course.course.code],
          [t("courses.detail.partner"), course.course.partner],
          [t("courses.detail.learners"), format.number(run.learners)],
          [t("courses.detail.learnerDays"), format.number(row.learnerDays)],
          [t("courses.detail.window"), words.window(run)],
          [t("courses.detail.rhythm"), [words.rhythm(run), ...shape.filter(Boolean)].join(", ")],
          [t("courses.detail.dayparts"), dayparts.join(", ")],
          [
            t("courses.detail.holidays"),
            run.holidays === "skip" ? t("courses.detail.holidaysSkip") : t("courses.detail.holidaysExtend"),
          ],
          [
            t("courses.detail.schoolHolidays"),
            run.schoolHolidays === "teach" ? t("courses.detail.schoolTeach") : t("courses.detail.schoolPause"),
          ],
          [t("courses.detail.priority"), t("courses.detail.priorityOf", { priority: run.priority })],
          [t("courses.detail.cohort"), run.cohort],
          [t("courses.detail.after"), run.after.join(", ")],
          [t("courses.detail.hand"), row.planned?.hand && t("courses.detail.byHand")],
        ]}
      />
      <SessionList sessions={facts.sessionsOf.get(run.code) ?? []} />
    </>
  );
}

/** When the run is taught, with the way to its first meeting and out of the plan. */
function PlacedRun({ row }: { readonly row: RunRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const locked = useDocument((open) => open.state?.readOnly ?? true);
  const meetings = row.planned?.meetings ?? [];
  const first = firstOf(meetings);
  if (!first || row.last === null) return null;
  return (
    <Section title={t("courses.plan.title")}>
      <p>
        {t("courses.plan.meetings", {
          count: meetings.length,
          first: format.day(first.day),
          last: format.day(row.last),
        })}
      </p>
      <div className="run-acts">
        <Button icon="timetable" onPress={() => showMeeting(row.run.code, first)}>
          {t("courses.plan.goTo")}
        </Button>
        <Button icon="export" onPress={() => exportThis({ what: "run", code: row.run.code })}>
          {t("export.this")}
        </Button>
        <Button look="quiet" disabled={locked} onPress={() => void unplaceRun(row.run.code)}>
          {t("courses.plan.unplace")}
        </Button>
      </div>
    </Section>
  );
}

/** That the run is not placed, and why. */
function UnplacedRun({ row: { run, planned } }: { readonly row: RunRow }) {
  const { t } = useTranslation();
  const why = useWhyNot();
  return (
    <Section title={t("courses.plan.title")}>
      <p>
        <Badge tone="outline">{t("courses.plan.notPlaced")}</Badge>
      </p>
      <p>{why(planned)}</p>
      <div className="run-acts">
        <Button icon="explain" onPress={() => goToWhy({ about: "run", run: run.code })}>
          {t("explain.why")}
        </Button>
      </div>
    </Section>
  );
}

function firstOf(meetings: readonly Meeting[]): Meeting | undefined {
  return [...meetings].sort((one, other) => one.day - other.day)[0];
}

function showMeeting(run: string, { kind, day, daypart }: Meeting): void {
  select({ what: "meeting", run, kind, day, daypart });
  goToWeek(weekOf(day));
}
