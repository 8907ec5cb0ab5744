import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { select } from "#renderer/stores/selection.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { Facts, Inspector, Section } from "#renderer/ui/screen.tsx";
import type { CourseRow } from "./catalogue.ts";
import type { Entry } from "./query.ts";
import { RunDetails } from "./run-details.tsx";
import { useRunWords } from "./run-words.ts";

/** What is said of the selected course or run. */
export function CourseInspector({ campus, shown }: { readonly campus: Campus; readonly shown: Entry }) {
  const { t } = useTranslation();
  const title = shown.kind === "course" ? shown.row.course.title : shown.course.course.title;
  return (
    <Inspector title={title} closeLabel={t("frame.close")} onClose={() => select(null)}>
      {shown.kind === "course" ? (
        <CourseDetails campus={campus} row={shown.row} />
      ) : (
        <RunDetails key={shown.row.run.code} campus={campus} row={shown.row} course={shown.course} />
      )}
    </Inspector>
  );
}

function CourseDetails({ campus, row }: { readonly campus: Campus; readonly row: CourseRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useRunWords(campus);
  const { course, runs, allRuns, placed, learners, learnerDays } = row;
  return (
    <>
      <Facts
        facts={[
          [t("courses.detail.code"), course.code],
          [t("courses.detail.domain"), course.domain],
          [t("courses.detail.partner"), course.partner],
          [t("courses.detail.shortage"), course.shortage && t("courses.detail.yes")],
          [
            t("courses.detail.placed"),
            t("courses.placedOf", { placed: format.number(placed), runs: format.number(allRuns) }),
          ],
          [t("courses.detail.learners"), format.number(learners)],
          [t("courses.detail.learnerDays"), format.number(learnerDays)],
        ]}
      />
      {runs.length > 0 && (
        <Section title={t("courses.detail.runsTitle")}>
          <ul className="run-list">
            {runs.map((one) => (
              <li key={one.run.code}>
                <button type="button" className="run-link" onClick={() => select({ what: "run", code: one.run.code })}>
                  <span>{one.run.code}</span>
                  <span className="muted">{one.placed ? words.placed(one) : t("courses.notPlaced")}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
