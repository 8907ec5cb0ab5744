import { useTranslation } from "react-i18next";
import { weekOf } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import type { Diary, DiaryMeeting } from "#shared/domain/diary.ts";
import { courseOf, machineOf } from "#shared/domain/facts.ts";
import { unplaceRun } from "#renderer/stores/acts.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { pickUp } from "#renderer/stores/held.ts";
import { isPinned, togglePin } from "#renderer/stores/meeting-acts.ts";
import { showWeek } from "#renderer/stores/navigation.ts";
import { pickCellFor } from "#renderer/stores/picking.ts";
import type { Selected } from "#renderer/stores/selection.ts";
import { select } from "#renderer/stores/selection.ts";
import { Badge, Swatch } from "#renderer/ui/badge.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Facts, Inspector, Section } from "#renderer/ui/screen.tsx";

type SelectedMeeting = Extract<Selected, { what: "meeting" }>;

/** Everything about the selected meeting, what can be done with it, and the other meetings of its run. */
export function MeetingDetails(props: {
  readonly diary: Diary;
  readonly selected: SelectedMeeting;
  readonly onClose: () => void;
}) {
  const { diary, selected, onClose } = props;
  const { t } = useTranslation();
  const meetings = diary.ofRun.get(selected.run) ?? [];
  const at = meetings.find((it) => isSelected(it, selected));
  if (!at)
    return (
      <Inspector title={selected.run} closeLabel={t("frame.close")} onClose={onClose}>
        <p className="muted">{t("timetable.gone")}</p>
      </Inspector>
    );
  const course = courseOf(diary.facts.campus, at.run.course);
  return (
    <Inspector title={course?.title ?? at.run.code} closeLabel={t("frame.close")} onClose={onClose}>
      <MeetingFacts diary={diary} at={at} />
      <MeetingActs diary={diary} at={at} />
      <Section title={t("timetable.ofRun", { count: meetings.length })}>
        <RunMeetings meetings={meetings} selected={selected} />
      </Section>
    </Inspector>
  );
}

function MeetingFacts({ diary, at }: { readonly diary: Diary; readonly at: DiaryMeeting }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { facts, planned } = diary;
  const { campus, horizon } = facts;
  const { run, meeting, room } = at;
  const partner = facts.partnerOf(run);
  const part = horizon.parts[at.place];
  const course = courseOf(campus, run.course);
  const machines = meeting.machines.map(({ pool, units }) =>
    t("timetable.units", { units, machine: machineOf(campus, pool)?.name ?? pool }),
  );
  return (
    <Facts
      facts={[
        [t("timetable.run"), `${run.code} · ${meeting.kind}`],
        [t("timetable.when"), `${format.longDay(meeting.day)}, ${part?.name ?? meeting.daypart}`],
        [t("timetable.time"), part && `${part.starts}–${part.ends}`],
        [t("timetable.room"), room ? `${room.code} · ${room.name}` : meeting.room],
        [t("timetable.learners"), t("timetable.ofSeats", { learners: run.learners, seats: room?.capacity ?? 0 })],
        [
          t("timetable.partner"),
          <Swatch key="partner" data={coloursOf(campus).ofPartner(partner)}>
            {campus.partners.get(key(partner))?.name ?? partner}
          </Swatch>,
        ],
        [t("timetable.domain"), course?.domain],
        [t("timetable.machines"), machines.join(", ")],
        [t("timetable.instructors"), meeting.instructors.join(", ")],
        [
          t("timetable.state"),
          planned.get(run.code)?.hand && (
            <Badge key="hand" icon="hand">
              {t("timetable.byHand")}
            </Badge>
          ),
        ],
      ]}
    />
  );
}

function MeetingActs({ diary, at }: { readonly diary: Diary; readonly at: DiaryMeeting }) {
  const { t } = useTranslation();
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const { run, meeting } = at;
  const { kind, day, daypart, room } = meeting;
  const { campus } = diary.facts;
  const ref = { run: run.code, kind, day, daypart };
  return (
    <div className="meeting-acts">
      <Button icon="hand" disabled={readOnly} onPress={() => pickUp(ref)}>
        {t("hold.pickUp")}
      </Button>
      <Button icon="pin" disabled={readOnly} onPress={() => void togglePin(campus, ref, room)}>
        {isPinned(campus, ref) ? t("timetable.unpin") : t("timetable.pin")}
      </Button>
      <Button icon="explain" onPress={() => pickCellFor({ run: run.code, kind, from: { day, daypart } })}>
        {t("timetable.whyNotThere")}
      </Button>
      <Button look="danger" disabled={readOnly} onPress={() => void unplaceRun(run.code)}>
        {t("timetable.unplace")}
      </Button>
    </div>
  );
}

function RunMeetings(props: { readonly meetings: readonly DiaryMeeting[]; readonly selected: SelectedMeeting }) {
  const { meetings, selected } = props;
  const format = useFormat();
  const show = ({ run, meeting: { kind, day, daypart } }: DiaryMeeting) => {
    showWeek(weekOf(day));
    select({ what: "meeting", run: run.code, kind, day, daypart });
  };
  return (
    <ul className="run-meetings">
      {meetings.map((at) => (
        <li key={`${at.period}/${at.meeting.kind}`}>
          <button
            type="button"
            className="run-meeting"
            aria-current={isSelected(at, selected) ? "true" : undefined}
            onClick={() => show(at)}
          >
            <span>{format.day(at.meeting.day)}</span> <span className="muted">{at.meeting.daypart}</span>{" "}
            <span className="clip">{at.meeting.room}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function isSelected({ meeting }: DiaryMeeting, { kind, day, daypart }: SelectedMeeting): boolean {
  return meeting.kind === kind && meeting.day === day && meeting.daypart === daypart;
}
