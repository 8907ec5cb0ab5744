import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Day } from "#shared/domain/calendar.ts";
import { weekday, weekOf } from "#shared/domain/calendar.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { unplaceMany, unplaceRun } from "#renderer/stores/acts.ts";
import { yearLoadsOf } from "#renderer/stores/day-loads.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { pickUp } from "#renderer/stores/held.ts";
import { isPinned, pinMany, togglePin } from "#renderer/stores/meeting-acts.ts";
import { goTo, showWeek, useNavigation } from "#renderer/stores/navigation.ts";
import { pickCell, stopPicking, usePicking } from "#renderer/stores/picking.ts";
import { meetingKey, refOf, select, selectAlso, selectMany, useSelection } from "#renderer/stores/selection.ts";
import { printScreen, usePrinting } from "#renderer/stores/printing.ts";
import { useTimetable, viewTimetable } from "#renderer/stores/timetable.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Screen } from "#renderer/ui/screen.tsx";
import "./paper.css";
import type { MeetingActs } from "./answers.ts";
import { matcherOf } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { Legend } from "./legend.tsx";
import { MeetingDetails } from "./meeting-details.tsx";
import type { PointedAt } from "./move/meeting-menu.tsx";
import { MeetingMenu } from "./move/meeting-menu.tsx";
import { MoveBar } from "./move/move-bar.tsx";
import { RefusedPanel } from "./move/refused-panel.tsx";
import { useHold } from "./move/use-hold.ts";
import { PickingBar } from "./picking-bar.tsx";
import { ManyDetails } from "./many-details.tsx";
import { besides, isMeeting, standsAt } from "./stands-at.ts";
import { PlaceBar } from "./place/place-bar.tsx";
import { Tray } from "./place/tray.tsx";
import { usePlace } from "./place/use-place.ts";
import type { GridHandle } from "./timetable-grid.tsx";
import { TimetableGrid } from "./timetable-grid.tsx";
import { today } from "#renderer/stores/today.ts";
import { useLook } from "./use-look.ts";
import { useRows } from "./use-rows.ts";
import type { CellMeeting } from "./week-cells.ts";
import { otherCells, weekCells } from "./week-cells.ts";
import { columnsOfWeeks, dayOfWeek, firstWeek, withinHorizon } from "./week-columns.ts";
import { WeekTools } from "./week-tools.tsx";
import { YearGrid } from "./year-grid.tsx";
import { yearCounts } from "./year-counts.ts";

/** Height of a row in pixels, by how large the cells are. */
const ROW_HEIGHTS = { 75: 22, 100: 28, 150: 38, 200: 48 } as const;

/** The week timetable: rooms × days × day-parts. */
export function TimetableScreen() {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  const diary = diaryOf(campus);
  const { horizon } = diary.facts;
  const gone = useNavigation((navigation) => navigation.week);
  const week = withinHorizon(horizon, gone ?? firstWeek(horizon, today()));
  const view = useTimetable();
  const selected = useSelection((now) => now.selected);
  const picking = usePicking((now) => now.picking);
  const meeting = selected?.what === "meeting" ? selected : null;
  const [day, setDay] = useState<Day | null>(null);
  const grid = useRef<GridHandle>(null);
  const many = useSelection((now) => now.many);
  const moving = useHold();
  const takesFocus = useRef(false);

  const weeks = view.span === "2" || view.span === "4" ? Number(view.span) : 1;
  const single = view.span === "day" ? dayOfWeek(horizon, week, view.weekday) : null;
  const columns = useMemo(() => {
    const all = columnsOfWeeks(diary.facts, week, weeks);
    return single === null ? all : all.filter((column) => column.day === single);
  }, [diary, week, weeks, single]);
  const placing = usePlace(columns);
  const hold = moving.hold ?? placing.hold;
  const cells = useMemo(
    () => (view.rows === "rooms" ? weekCells(diary, columns) : otherCells(diary, columns, view.rows)),
    [diary, columns, view.rows],
  );
  const asked = useMemo(() => matcherOf(view), [view]);
  const year = useMemo(
    () => (view.span === "year" ? yearCounts(diary, view.rows, asked) : null),
    [asked, diary, view.rows, view.span],
  );
  const open = useMemo(() => matcherOf({ ...view, partner: "", domain: "", text: "" }), [view]);
  // Who looks for a run that is left out needs the rooms it may go to, though it stands in none of them.
  const wanted = placing.hold ? open : asked;
  const { rows, matcher } = useRows(campus, diary, view, wanted, view.tray ? open : null, cells, year);
  const loads = yearLoadsOf(campus);
  const look = useLook(diary, columns, matcher, view);
  const printing = usePrinting((now) => now.printing);
  const gridView = useMemo(
    () => ({ groupBy: view.groupBy, collapsed: view.collapsed, rowHeight: ROW_HEIGHTS[view.zoom], printing }),
    [view.groupBy, view.collapsed, view.zoom, printing],
  );

  const place = useMemo(
    () => meeting && standsAt(diary, columns, view.rows, meeting),
    [columns, diary, meeting, view.rows],
  );
  useEffect(() => {
    if (place && place.codes.length > 0) grid.current?.reveal(place.codes[0], place.column);
    // Only a new selection moves the work, not every change of the plan.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [meeting, week, view.rows, view.span]);

  const [pointed, setPointed] = useState<PointedAt | null>(null);
  const acts: MeetingActs = {
    pickUp: ({ at }) => {
      const ref = refOf(at);
      select({ what: "meeting", ...ref });
      pickUp(ref);
    },
    press: (key, { at }) => {
      const isOne = many.size > 1 && many.has(meetingKey(refOf(at)));
      if (key.toLowerCase() === "p" && isOne) void pinMany([...many.values()], !isPinned(campus, refOf(at)));
      else if (key.toLowerCase() === "p") void togglePin(campus, refOf(at), at.meeting.room);
      else if (key === "Delete" && isOne) void unplaceMany([...new Set([...many.values()].map(({ run }) => run))]);
      else if (key === "Delete") void unplaceRun(at.run.code);
      else if (key.toLowerCase() === "r") selectMany((diary.ofRun.get(at.run.code) ?? []).map(refOf));
      else return false;
      return true;
    },
    also: ({ at }) => selectAlso(refOf(at)),
    menu: (meeting, cell) => setPointed({ meeting, cell }),
  };
  const onSelect = (chosen: CellMeeting | null) => select(chosen && { what: "meeting", ...refOf(chosen.at) });

  const shownDay = day !== null && columns.some((column) => column.day === day) ? day : null;
  return (
    <Screen
      title={t("screens.timetable.title")}
      tools={
        <>
          <WeekTools
            week={week}
            weeks={weeks}
            day={single}
            horizon={horizon}
            onWeek={showWeek}
            onDay={(next) => {
              showWeek(weekOf(next));
              viewTimetable({ weekday: weekday(next) });
            }}
          />
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
      inspector={
        many.size > 1 ? (
          <ManyDetails diary={diary} many={many} onClose={() => select(null)} />
        ) : (
          meeting && (
            <MeetingDetails
              diary={diary}
              selected={meeting}
              also={besides(cells, place)}
              onClose={() => select(null)}
            />
          )
        )
      }
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
          <div className="week-with-tray">
            {view.tray && (
              <Tray
                campus={campus}
                matcher={asked}
                onDrag={(press, pickUpThere) => grid.current?.drag(press, pickUpThere)}
              />
            )}
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
                view={gridView}
                onWeek={(chosen) => {
                  takesFocus.current = true;
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
                view={gridView}
                isSelected={({ at }) =>
                  many.size > 1
                    ? many.has(meetingKey(refOf(at)))
                    : meeting !== null && at.run.code === meeting.run && isMeeting(at.meeting, meeting)
                }
                lit={meeting?.run ?? null}
                onSelect={picking ? stopPicking : onSelect}
                onPick={
                  picking
                    ? ({ room }, { day: at, part }) =>
                        room && pickCell({ day: at, daypart: part.code, room: room.code })
                    : null
                }
                onDay={setDay}
                hold={hold}
                away={moving.away || placing.away}
                takesFocus={takesFocus.current}
                acts={acts}
              />
            )}
          </div>
          <MeetingMenu campus={campus} pointed={pointed} onClose={() => setPointed(null)} />
          <RefusedPanel />
          <MoveBar over={moving.over} />
          <PlaceBar />
          {!hold && <Legend campus={campus} onPrint={printScreen} />}
        </>
      )}
    </Screen>
  );
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
