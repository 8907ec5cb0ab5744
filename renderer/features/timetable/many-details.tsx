import { useTranslation } from "react-i18next";
import type { Diary, DiaryMeeting } from "#shared/domain/diary.ts";
import type { MeetingRef } from "#shared/edits/act-input.ts";
import { unplaceMany } from "#renderer/stores/acts.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { isPinned, pinMany } from "#renderer/stores/meeting-acts.ts";
import { refOf, select } from "#renderer/stores/selection.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Facts, Inspector, Section } from "#renderer/ui/screen.tsx";
import { isMeeting } from "./stands-at.ts";
import { MeetingList } from "./meeting-list.tsx";

/** Several meetings that are selected together, and what can be done with all of them at once. */
export function ManyDetails(props: {
  readonly diary: Diary;
  readonly many: ReadonlyMap<string, MeetingRef>;
  readonly onClose: () => void;
}) {
  const { diary, many, onClose } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const { campus } = diary.facts;
  const meetings = [...many.values()].flatMap((ref): readonly DiaryMeeting[] => {
    const found = diary.ofRun.get(ref.run)?.find(({ meeting }) => isMeeting(meeting, ref));
    return found ? [found] : [];
  });
  const runs = [...new Set(meetings.map(({ run }) => run))];
  const refs = meetings.map(refOf);
  const pinned = refs.length > 0 && refs.every((ref) => isPinned(campus, ref));
  return (
    <Inspector
      title={t("place.many.title", { count: meetings.length })}
      closeLabel={t("frame.close")}
      onClose={onClose}
    >
      <Facts
        facts={[
          [t("timetable.run"), t("place.many.runs", { count: runs.length })],
          [t("place.many.learners"), format.number(runs.reduce((sum, { learners }) => sum + learners, 0))],
        ]}
      />
      <div className="meeting-acts">
        <Button icon="pin" disabled={readOnly || refs.length === 0} onPress={() => void pinMany(refs, !pinned)}>
          {t(pinned ? "place.many.unpin" : "place.many.pin")}
        </Button>
        <Button
          look="danger"
          disabled={readOnly || refs.length === 0}
          onPress={() => void unplaceMany(runs.map(({ code }) => code))}
        >
          {t("place.many.unplace")}
        </Button>
        <Button look="quiet" onPress={() => select(null)}>
          {t("place.many.clear")}
        </Button>
      </div>
      <Section title={t("place.many.title", { count: meetings.length })}>
        <MeetingList meetings={meetings} isCurrent={() => false} showsRun />
      </Section>
    </Inspector>
  );
}
