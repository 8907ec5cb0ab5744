import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import type { Agenda } from "#shared/feeds/selection.ts";
import { agendasOf, titleOf, unknownIn } from "#shared/feeds/selection.ts";
import type { ExportWish } from "#renderer/stores/export.ts";
import { chosenSelection } from "#renderer/stores/export.ts";
import { useFormat } from "#renderer/ui/format.ts";

/** Meetings shown of the first timetable. */
const SHOWN = 6;

/** What the choice comes to: how many timetables and meetings, and the first of them. */
export function Preview({ campus, wish }: { readonly campus: Campus; readonly wish: ExportWish }) {
  const { t } = useTranslation();
  const format = useFormat();
  const later = useDeferredValue(wish);
  const selection = useMemo(() => chosenSelection(campus, later), [campus, later]);
  const agendas = useMemo(
    () => agendasOf(campus, selection).filter(({ meetings }) => meetings.length > 0),
    [campus, selection],
  );
  const [unknown] = unknownIn(campus, selection);
  if (unknown !== undefined) return <p role="status">{t("export.unknown", { code: unknown })}</p>;
  if (selection.from > selection.to) return <p role="status">{t("export.badPeriod")}</p>;
  const [first] = agendas;
  if (!first) return <p role="status">{t("export.nothing")}</p>;
  const meetings = new Set(agendas.flatMap((agenda) => agenda.meetings)).size;
  return (
    <section className="export-preview" aria-label={t("export.preview")}>
      <p role="status">
        {t("export.comesTo", {
          meetings: format.number(meetings),
          agendas: format.number(agendas.length),
          count: agendas.length,
        })}
      </p>
      <FirstMeetings campus={campus} agenda={first} />
    </section>
  );
}

function FirstMeetings({ campus, agenda }: { readonly campus: Campus; readonly agenda: Agenda }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { parts } = diaryOf(campus).facts.horizon;
  return (
    <table className="export-sample">
      <caption>{t("export.first", { title: titleOf(agenda) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("export.column.day")}</th>
          <th scope="col">{t("export.column.daypart")}</th>
          <th scope="col">{t("export.column.title")}</th>
          <th scope="col">{t("export.column.run")}</th>
          <th scope="col">{t("export.column.room")}</th>
        </tr>
      </thead>
      <tbody>
        {agenda.meetings.slice(0, SHOWN).map(({ run, meeting, place, period }) => (
          <tr key={`${run.code} ${meeting.kind} ${period}`}>
            <td>{format.day(meeting.day)}</td>
            <td>{parts[place].name || parts[place].code}</td>
            <td>{courseOf(campus, run.course)?.title ?? ""}</td>
            <td>{run.code}</td>
            <td>{meeting.room}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
