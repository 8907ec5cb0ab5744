import { weekOf } from "#shared/domain/calendar.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { showWeek } from "#renderer/stores/navigation.ts";
import { refOf, select } from "#renderer/stores/selection.ts";
import { useFormat } from "#renderer/ui/format.ts";

/** Meetings to go to: date, day-part, and room or run. */
export function MeetingList(props: {
  readonly meetings: readonly DiaryMeeting[];
  readonly isCurrent: (meeting: DiaryMeeting) => boolean;
  readonly showsRun?: boolean;
}) {
  const { meetings, isCurrent, showsRun = false } = props;
  const format = useFormat();
  const show = (at: DiaryMeeting) => {
    showWeek(weekOf(at.meeting.day));
    select({ what: "meeting", ...refOf(at) });
  };
  return (
    <ul className="run-meetings">
      {meetings.map((at) => (
        <li key={`${at.period}/${at.run.code}/${at.meeting.kind}`}>
          <button
            type="button"
            className="run-meeting"
            aria-current={isCurrent(at) ? "true" : undefined}
            onClick={() => show(at)}
          >
            <span>{format.day(at.meeting.day)}</span> <span className="muted">{at.meeting.daypart}</span>{" "}
            <span className="clip">{showsRun ? at.run.code : at.meeting.room}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
