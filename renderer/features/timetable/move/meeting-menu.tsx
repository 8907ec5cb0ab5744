import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { unplaceRun } from "#renderer/stores/acts.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { pickUp } from "#renderer/stores/held.ts";
import { isPinned, togglePin } from "#renderer/stores/meeting-acts.ts";
import { pickCellFor } from "#renderer/stores/picking.ts";
import type { CellMeeting } from "#renderer/features/timetable/week-cells.ts";
import { ContextMenu } from "#renderer/ui/menu.tsx";

/** A meeting that was pointed at, and the cell it stands in. */
export interface PointedAt {
  readonly meeting: CellMeeting;
  readonly cell: Element;
}

/** What can be done with a meeting, at the meeting itself. */
export function MeetingMenu(props: {
  readonly campus: Campus;
  readonly pointed: PointedAt | null;
  readonly onClose: () => void;
}) {
  const { campus, pointed, onClose } = props;
  const { t } = useTranslation();
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  if (!pointed) return null;
  const { run, meeting } = pointed.meeting.at;
  const { kind, day, daypart, room } = meeting;
  const ref = { run: run.code, kind, day, daypart };
  return (
    <ContextMenu
      label={t("timetable.menu")}
      at={pointed.cell}
      onClose={onClose}
      entries={[
        {
          id: "move",
          text: t("hold.pickUp"),
          icon: "hand",
          keys: "Enter",
          disabled: readOnly,
          onAction: () => pickUp(ref),
        },
        {
          id: "pin",
          text: t(isPinned(campus, ref) ? "timetable.unpin" : "timetable.pin"),
          icon: "pin",
          keys: "P",
          disabled: readOnly,
          onAction: () => void togglePin(campus, ref, room),
        },
        {
          id: "why",
          text: t("timetable.whyNotThere"),
          icon: "explain",
          onAction: () => pickCellFor({ run: run.code, kind, from: { day, daypart } }),
        },
        null,
        {
          id: "unplace",
          text: t("timetable.unplace"),
          keys: "Delete",
          disabled: readOnly,
          onAction: () => void unplaceRun(run.code),
        },
      ]}
    />
  );
}
