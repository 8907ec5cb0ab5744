import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { roomsForSplit } from "#shared/by-hand/rooms-for-split.ts";
import type { Diary, DiaryMeeting } from "#shared/domain/diary.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { stopAsking } from "#renderer/stores/asking.ts";
import { splitRun } from "#renderer/stores/meeting-acts.ts";
import { refusalSaid } from "#renderer/stores/said.ts";
import { Button } from "#renderer/ui/button.tsx";
import { NumberField } from "#renderer/ui/fields.tsx";
import { Section } from "#renderer/ui/screen.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** Divides a group over two rooms: how many go to the second, and which rooms are free whenever the group meets. */
export function SplitRun({ diary, at }: { readonly diary: Diary; readonly at: DiaryMeeting }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { run, meeting } = at;
  const [learners, setLearners] = useState(Math.floor(run.learners / 2));
  const { campus } = diary.facts;
  const asked = useMemo(() => ({ run: run.code, learners, from: meeting.room }), [run.code, learners, meeting.room]);
  const rooms = useMemo(() => roomsForSplit(campus, asked), [asked, campus]);
  const carryOut = async (room: string, to: string) => {
    if (await splitRun({ ...asked, room }, to)) stopAsking();
  };
  return (
    <Section title={t("place.split.title", { run: run.code })}>
      <p className="muted">{t("place.split.explain")}</p>
      <NumberField
        label={t("place.split.learners")}
        value={learners}
        least={1}
        most={Math.max(1, run.learners - 1)}
        onChange={setLearners}
      />
      {isRefusal(rooms) ? (
        <p role="status">{said(refusalSaid(rooms))}</p>
      ) : (
        <ul className="ask-choices" aria-label={t("place.split.rooms")}>
          {rooms.map(({ room, edit }) => (
            <li key={room.code}>
              <Button onPress={() => void carryOut(room.code, String(edit.about.values.to))}>
                {t("place.split.room", { room: room.code, capacity: room.capacity })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button look="quiet" onPress={stopAsking}>
        {t("frame.cancel")}
      </Button>
    </Section>
  );
}
