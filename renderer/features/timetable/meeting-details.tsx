import { useTranslation } from "react-i18next";
import { steadinessIn } from "#shared/capacity/instability.ts";
import { key } from "#shared/domain/codes.ts";
import type { Diary, DiaryMeeting } from "#shared/domain/diary.ts";
import { courseOf, machineOf } from "#shared/domain/facts.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { unplaceRun } from "#renderer/stores/acts.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { pickUp } from "#renderer/stores/held.ts";
import { isPinned, togglePin } from "#renderer/stores/meeting-acts.ts";
import { pickCellFor } from "#renderer/stores/picking.ts";
import type { Selected } from "#renderer/stores/selection.ts";
import { meetingKey, refOf, selectMany } from "#renderer/stores/selection.ts";
import { askOf, useAsking } from "#renderer/stores/asking.ts";
import { Badge, Swatch } from "#renderer/ui/badge.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Facts, Inspector, Section } from "#renderer/ui/screen.tsx";
import { isMeeting } from "./stands-at.ts";
import { MeetingList } from "./meeting-list.tsx";
import { ChangeInstructors } from "./place/change-instructors.tsx";
import { SplitRun } from "./place/split-run.tsx";

type SelectedMeeting = Extract<Selected, { what: "meeting" }>;

/** Everything about the selected meeting, what can be done with it, and the other meetings of its run. */
export function MeetingDetails(props: {
  readonly diary: Diary;
  readonly selected: SelectedMeeting;
  /** Others that stand in the same cell of the grid. */
  readonly also: readonly DiaryMeeting[];
  readonly onClose: () => void;
}) {
  const { diary, selected, also, onClose } = props;
  const { t } = useTranslation();
  const asking = useAsking((now) => now.asked);
  const asked = asking?.run === selected.run ? asking : null;
  const meetings = diary.ofRun.get(selected.run) ?? [];
  const at = meetings.find((it) => isMeeting(it.meeting, selected));
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
      {asked?.ask === "split" && <SplitRun key={at.run.code} diary={diary} at={at} />}
      {asked?.ask === "teach" && <ChangeInstructors key={meetingKey({ ...selected })} diary={diary} at={at} />}
      <Section title={t("timetable.ofRun", { count: meetings.length })}>
        <MeetingList meetings={meetings} isCurrent={(one) => isMeeting(one.meeting, selected)} />
      </Section>
      {also.length > 0 && (
        <Section title={t("place.many.also")}>
          <MeetingList meetings={also} isCurrent={() => false} showsRun />
        </Section>
      )}
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
  const steady = steadinessIn(diary, standingOf(diary).ofRun.get(run.code) ?? []).get(meeting);
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
        [t("timetable.steadiness"), steady && t(`timetable.steadyOf.${steady}`)],
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
  const ref = refOf(at);
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
      <Button disabled={readOnly} onPress={() => askOf("teach", run.code)}>
        {t("place.teach.ask")}
      </Button>
      <Button disabled={readOnly} onPress={() => askOf("split", run.code)}>
        {t("place.split.ask")}
      </Button>
      <Button look="quiet" onPress={() => selectMany((diary.ofRun.get(run.code) ?? []).map(refOf))}>
        {t("place.many.wholeRun")}
      </Button>
      <Button look="danger" disabled={readOnly} onPress={() => void unplaceRun(run.code)}>
        {t("timetable.unplace")}
      </Button>
    </div>
  );
}
