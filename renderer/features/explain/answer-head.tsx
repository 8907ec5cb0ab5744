import { useTranslation } from "react-i18next";
import { learnerDaysOf } from "#shared/capacity/left-out.ts";
import type { Day } from "#shared/domain/calendar.ts";
import { weekOf } from "#shared/domain/calendar.ts";
import { courseOf, factsOf, runOf } from "#shared/domain/facts.ts";
import { key } from "#shared/domain/codes.ts";
import { isLeftOut } from "#shared/domain/plan.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { goTo, goToWeek } from "#renderer/stores/navigation.ts";
import { pickCellFor } from "#renderer/stores/picking.ts";
import { select } from "#renderer/stores/selection.ts";
import type { Asked } from "#renderer/stores/why.ts";
import { askWhy } from "#renderer/stores/why.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";

/** What is asked about, and where else to look at it. */
export function AnswerHead({ asked }: { readonly asked: Asked }) {
  if (asked.about === "day") return <DayHead day={asked.day} />;
  return asked.about === "run" ? <RunHead code={asked.run} /> : <CellHead asked={asked} />;
}

function RunHead({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  const facts = factsOf(campus);
  const run = runOf(campus, code);
  if (!run) return <h2>{code}</h2>;
  const kinds = (facts.sessionsOf.get(run.code) ?? []).map(({ kind }) => kind);
  const about = [
    facts.partnerOf(run),
    `${format.number(run.learners)} ${t("explain.column.learners").toLowerCase()}`,
    `${format.number(learnerDaysOf(run))} ${t("explain.column.learnerDays").toLowerCase()}`,
    t("explain.priority", { priority: run.priority }),
  ];
  return (
    <header className="explain-head">
      <h2>
        {run.code} · {courseOf(campus, run.course)?.title ?? run.course}
      </h2>
      <p className="muted">{about.join(" · ")}</p>
      <div className="explain-acts">
        <Button icon="courses" onPress={() => showRun(run.code)}>
          {t("explain.inCourses")}
        </Button>
        {kinds.map((kind) => (
          <Button key={kind} icon="timetable" onPress={() => pickCellFor({ run: run.code, kind })}>
            {t("explain.pick", { kind })}
          </Button>
        ))}
      </div>
    </header>
  );
}

function CellHead({ asked: { cell } }: { readonly asked: Extract<Asked, { about: "cell" }> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  const planned = campus.plan.get(key(cell.run));
  const partOf = (code: string) => factsOf(campus).horizon.parts.find((part) => part.code === code)?.name ?? code;
  const { run, kind, room, from } = cell;
  return (
    <header className="explain-head">
      <h2>{t("explain.cellTitle", { run, kind, room, day: format.day(cell.day), daypart: partOf(cell.daypart) })}</h2>
      {from && (
        <p className="muted">{t("explain.from", { day: format.day(from.day), daypart: partOf(from.daypart) })}</p>
      )}
      <div className="explain-acts">
        <Button icon="timetable" onPress={() => pickCellFor(from ? { run, kind, from } : { run, kind })}>
          {t("explain.pick", { kind })}
        </Button>
        {(!planned || isLeftOut(planned)) && (
          <Button icon="explain" onPress={() => void askWhy({ about: "run", run })}>
            {t("explain.whyOf", { run })}
          </Button>
        )}
      </div>
    </header>
  );
}

function DayHead({ day }: { readonly day: Day }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <header className="explain-head">
      <h2>{format.longDay(day)}</h2>
      <div className="explain-acts">
        <Button icon="timetable" onPress={() => goToWeek(weekOf(day))}>
          {t("explain.inWeek")}
        </Button>
      </div>
    </header>
  );
}

function showRun(code: string): void {
  select({ what: "run", code });
  goTo("courses");
}
