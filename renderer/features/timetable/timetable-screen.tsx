import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Day } from "#shared/domain/calendar.ts";
import { weekOf } from "#shared/domain/calendar.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { unplaceRun } from "#renderer/stores/acts.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import { yearLoadsOf } from "#renderer/stores/day-loads.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { pickUp } from "#renderer/stores/held.ts";
import { togglePin } from "#renderer/stores/meeting-acts.ts";
import { goTo, showWeek, useNavigation } from "#renderer/stores/navigation.ts";
import { pickCell, stopPicking, usePicking } from "#renderer/stores/picking.ts";
import { select, useSelection } from "#renderer/stores/selection.ts";
import { useTimetable, viewTimetable } from "#renderer/stores/timetable.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Screen } from "#renderer/ui/screen.tsx";
import type { MeetingActs } from "./answers.ts";
import { matcherOf, rowShown } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { Legend } from "./legend.tsx";
import { MeetingDetails } from "./meeting-details.tsx";
import type { PointedAt } from "./move/meeting-menu.tsx";
import { MeetingMenu } from "./move/meeting-menu.tsx";
import { MoveBar } from "./move/move-bar.tsx";
import { RefusedPanel } from "./move/refused-panel.tsx";
import { useHold } from "./move/use-hold.ts";
import { PickingBar } from "./picking-bar.tsx";
import { otherRows } from "./other-rows.ts";
import type { GridLine } from "./room-rows.ts";
import { roomRows } from "./room-rows.ts";
import type { GridHandle } from "./timetable-grid.tsx";
import { TimetableGrid } from "./timetable-grid.tsx";
import { today } from "#renderer/stores/today.ts";
import type { CellMeeting } from "./week-cells.ts";
import { otherCells, weekCells } from "./week-cells.ts";
import { columnsOfWeeks, firstWeek, withinHorizon } from "./week-columns.ts";
import { WeekTools } from "./week-tools.tsx";
import { YearGrid } from "./year-grid.tsx";
import { yearCounts } from "./year-counts.ts";
import { cellTextOf } from "./words.ts";

/** The week timetable: rooms × days × day-parts. */
export function TimetableScreen() {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  const diary = diaryOf(campus);
  const { horizon } = diary.facts;
  const wanted = useNavigation((navigation) => navigation.week);
  const week = withinHorizon(horizon, wanted ?? firstWeek(horizon, today()));
  const view = useTimetable();
  const selected = useSelection((now) => now.selected);
  const picking = usePicking((now) => now.picking);
  const meeting = selected?.what === "meeting" ? selected : null;
  const [day, setDay] = useState<Day | null>(null);
  const grid = useRef<GridHandle>(null);
  const { hold, over, away } = useHold();

  const weeks = view.span === "year" ? 1 : Number(view.span);
  const columns = useMemo(() => columnsOfWeeks(diary.facts, week, weeks), [diary, week, weeks]);
  const cells = useMemo(
    () => (view.rows === "rooms" ? weekCells(diary, columns) : otherCells(diary, columns, view.rows)),
    [diary, columns, view.rows],
  );
  const matcher = useMemo(() => matcherOf(view), [view]);
  const year = useMemo(
    () => (view.span === "year" ? yearCounts(diary, view.rows, matcher) : null),
    [diary, matcher, view.rows, view.span],
  );
  const rows = useMemo(() => {
    if (year) {
      const held = (line: GridLine) =>
        matcher.ofType(line) && (!matcher.asks || matcher.named(line) || year.counts.has(line.code));
      if (view.rows === "rooms") return roomRows(campus, diary.facts.rooms, held);
      return otherRows(campus, view.rows, held);
    }
    const shown = (line: GridLine) => rowShown(matcher, line, cells.get(line.code));
    if (view.rows === "rooms") return roomRows(campus, diary.facts.rooms, shown);
    // Of courses and runs only those are shown that meet then, or that are asked for.
    const many = view.rows === "courses" || view.rows === "runs";
    return otherRows(
      campus,
      view.rows,
      (line) => shown(line) && (!many || cells.has(line.code) || matcher.named(line)),
    );
  }, [campus, cells, diary, matcher, view.rows, year]);
  const loads = yearLoadsOf(campus);
  const look = useMemo(() => {
    const colours = coloursOf(campus);
    const colourOf = ({ partner, course }: CellMeeting) =>
      view.colourBy === "partner" ? colours.ofPartner(partner) : colours.ofDomain(course?.domain ?? "");
    return {
      kind: view.rows,
      columns,
      matcher,
      colourOf,
      textOf: cellTextOf(columns, (key, values) => t(key, { ...values }), format),
    };
  }, [campus, columns, format, matcher, t, view.colourBy, view.rows]);

  useEffect(() => {
    if (!meeting || weekOf(meeting.day) !== week) return;
    const at = diary.ofRun.get(meeting.run)?.find((it) => isMeeting(it.meeting, meeting));
    if (at?.room) grid.current?.reveal(at.room.code);
    // Only a new selection moves the work, not every change of the plan.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [meeting, week]);

  const [pointed, setPointed] = useState<PointedAt | null>(null);
  const acts: MeetingActs = {
    pickUp: ({ at }) => {
      const ref = refOf(at);
      select({ what: "meeting", ...ref });
      pickUp(ref);
    },
    press: (key, { at }) => {
      if (key.toLowerCase() === "p") void togglePin(campus, refOf(at), at.meeting.room);
      else if (key === "Delete") void unplaceRun(at.run.code);
      else return false;
      return true;
    },
    menu: (meeting, cell) => setPointed({ meeting, cell }),
  };
  const onSelect = (chosen: CellMeeting | null) => select(chosen && { what: "meeting", ...refOf(chosen.at) });

  const shownDay = day !== null && columns.some((column) => column.day === day) ? day : null;
  return (
    <Screen
      title={t("screens.timetable.title")}
      tools={
        <>
          <WeekTools week={week} horizon={horizon} onWeek={showWeek} />
          <Filters campus={campus} />
        </>
      }
      aside={
        shownDay !== null && (
          <DayFigure
            day={shownDay}
            learners={loads.teaching.has(shownDay) ? (loads.perDay.get(shownDay) ?? 0) : null}
            target={horizon.target}
          />
        )
      }
      inspector={meeting && <MeetingDetails diary={diary} selected={meeting} onClose={() => select(null)} />}
    >
      {campus.rooms.size === 0 ? (
        <EmptyState
          icon="timetable"
          title={t("timetable.noRooms")}
          action={<Button onPress={() => goTo("import")}>{t("timetable.toImport")}</Button>}
        >
          {t("timetable.noRoomsAdvice")}
        </EmptyState>
      ) : (
        <>
          <PickingBar />
          {campus.plan.size === 0 && <NoPlan />}
          {rows.length === 0 ? (
            <EmptyState icon="search" title={t("timetable.noMatch")} action={<ClearFilters />}>
              {t("timetable.noMatchAdvice")}
            </EmptyState>
          ) : year ? (
            <YearGrid
              label={t("timetable.yearGrid")}
              kind={view.rows}
              rows={rows}
              year={year}
              onWeek={(chosen) => {
                viewTimetable({ span: "1" });
                showWeek(chosen);
              }}
            />
          ) : (
            <TimetableGrid
              ref={grid}
              label={t("timetable.grid", {
                from: format.day(columns[0].day),
                to: format.day(columns[columns.length - 1].day),
              })}
              rows={rows}
              cells={cells}
              look={look}
              loads={loads}
              target={horizon.target}
              isSelected={({ at }) => meeting !== null && at.run.code === meeting.run && isMeeting(at.meeting, meeting)}
              lit={meeting?.run ?? null}
              onSelect={picking ? stopPicking : onSelect}
              onPick={
                picking
                  ? ({ room }, { day: at, part }) => room && pickCell({ day: at, daypart: part.code, room: room.code })
                  : null
              }
              onDay={setDay}
              hold={hold}
              away={away}
              acts={acts}
            />
          )}
          <MeetingMenu campus={campus} pointed={pointed} onClose={() => setPointed(null)} />
          <RefusedPanel />
          <MoveBar over={over} />
          {!hold && !year && <Legend campus={campus} />}
        </>
      )}
    </Screen>
  );
}

/** The meeting as the plan names it. */
function refOf({ run, meeting: { kind, day, daypart } }: DiaryMeeting) {
  return { run: run.code, kind, day, daypart };
}

/** Is this the meeting with this kind, day and day-part? */
function isMeeting(one: { kind: string; day: Day; daypart: string }, other: typeof one): boolean {
  return one.kind === other.kind && one.day === other.day && one.daypart === other.daypart;
}

/** The learners of a day against the target. */
function DayFigure(props: { readonly day: Day; readonly learners: number | null; readonly target: number }) {
  const { day, learners, target } = props;
  const { t } = useTranslation();
  const format = useFormat();
  if (learners === null) return null;
  return (
    <span className="week-figure">
      {format.day(day)}: <strong>{format.number(learners)}</strong>{" "}
      <span className="muted">{t("timetable.ofTarget", { target: format.number(target) })}</span>
    </span>
  );
}

/** There is no plan yet: says so, and offers to make one. */
function NoPlan() {
  const { t } = useTranslation();
  return (
    <div className="week-invitation">
      <span>{t("timetable.noPlan")}</span>
      <Button look="primary" onPress={() => goTo("solve")}>
        {t("timetable.toSolve")}
      </Button>
    </div>
  );
}

function ClearFilters() {
  const { t } = useTranslation();
  return (
    <Button onPress={() => viewTimetable({ partner: "", domain: "", roomType: "", text: "" })}>
      {t("timetable.clearFilters")}
    </Button>
  );
}
