import type { PointerEvent } from "react";
import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { UnplacedRun } from "#shared/capacity/unplaced-runs.ts";
import { unplacedRuns } from "#shared/capacity/unplaced-runs.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { sayReason } from "#shared/scheduler/say-reason.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import { pickUpRun, usePlacing } from "#renderer/stores/placing.ts";
import { viewTimetable } from "#renderer/stores/timetable.ts";
import type { Matcher } from "#renderer/features/timetable/filter.ts";
import { IconButton } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { useRovingRows } from "#renderer/ui/use-roving-rows.ts";
import "./tray.css";

/** More are found by the filters: nobody reads on further down. */
const MOST = 200;

/** The runs that are left out, the most learner-days first; one that is taken in hand is put in the plan. */
export function Tray(props: {
  readonly campus: Campus;
  readonly matcher: Matcher;
  readonly onDrag: (press: PointerEvent, pickUp: () => boolean) => void;
}) {
  const { campus, matcher, onDrag } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const held = usePlacing((placing) => placing.inHand?.run.code ?? null);
  const found = useMemo(() => unplacedRuns(campus).filter((row) => matcher.matchesRun(row)), [campus, matcher]);
  const rows = found.slice(0, MOST);
  // Letting go over the list ends a drag; it is no click on what lies there.
  const dragged = useRef(false);
  const { place, body, onKeyDown } = useRovingRows({
    count: rows.length,
    page: 10,
    reveal: (at) => body.current?.querySelector(`[data-place="${at}"]`)?.scrollIntoView({ block: "nearest" }),
    activate: (at) => pickUpRun(rows[at].run.code),
  });
  return (
    <aside className="tray" aria-label={t("place.tray")}>
      <header className="tray-top">
        <h2>{t("place.tray")}</h2>
        <span className="muted">{format.number(found.length)}</span>
        <IconButton icon="close" label={t("place.closeTray")} onPress={() => viewTimetable({ tray: false })} />
      </header>
      {rows.length === 0 && (
        <p className="tray-empty muted">{t(matcher.asks ? "place.noneFound" : "place.allPlaced")}</p>
      )}
      <div
        ref={body}
        className="tray-rows"
        role="listbox"
        tabIndex={-1}
        aria-label={t("place.tray")}
        onKeyDown={onKeyDown}
      >
        {rows.map((row, at) => (
          <Entry
            key={row.run.code}
            row={row}
            place={at}
            data={coloursOf(campus).ofPartner(row.partner)}
            focusable={at === place}
            held={row.run.code === held}
            onClick={() => {
              if (!dragged.current) pickUpRun(row.run.code);
              dragged.current = false;
            }}
            onDrag={(press) => {
              dragged.current = false;
              onDrag(press, () => {
                dragged.current = true;
                pickUpRun(row.run.code);
                return usePlacing.getState().inHand !== null;
              });
            }}
          />
        ))}
      </div>
      {found.length > MOST && <p className="tray-empty muted">{t("place.more", { count: found.length - MOST })}</p>}
    </aside>
  );
}

function Entry(props: {
  readonly row: UnplacedRun;
  readonly place: number;
  readonly data: number;
  readonly focusable: boolean;
  readonly held: boolean;
  readonly onClick: () => void;
  readonly onDrag: (press: PointerEvent) => void;
}) {
  const { row, place, data, focusable, held, onClick, onDrag } = props;
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { run, title, reason } = row;
  const why = reason ? sayReason(reason, i18n.language === "en" ? "en" : "nl") : "";
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
    <div
      role="option"
      aria-selected={held}
      tabIndex={focusable ? 0 : -1}
      data-place={place}
      className={`tray-run data-${data}`}
      title={why}
      onClick={onClick}
      onPointerDown={onDrag}
    >
      <span className="clip tray-title">{title}</span>
      <span className="muted">{run.code}</span>
      <span className="tray-size">
        {t("place.size", { learners: run.learners, days: format.number(run.weeks * run.daysPerWeek) })}
      </span>
    </div>
  );
}
