import { useTranslation } from "react-i18next";
import type { Session } from "#shared/domain/campus.ts";
import { instructorsNeeded } from "#shared/domain/needs.ts";
import { Facts, Section } from "#renderer/ui/screen.tsx";

/** What a run needs in a teaching week, kind by kind. */
export function SessionList({ sessions }: { readonly sessions: readonly Session[] }) {
  const { t } = useTranslation();
  if (sessions.length === 0) return null;
  return (
    <Section title={t("courses.session.title")}>
      {sessions.map((session) => (
        <div key={session.kind} className="session">
          <h4>
            {session.kind} <span className="muted">{t("courses.session.perWeek", { count: session.perWeek })}</span>
          </h4>
          <Facts
            facts={[
              [t("courses.session.room"), roomsOf(session) || t("courses.session.anyRoom")],
              [t("courses.session.features"), session.features.join(", ")],
              [t("courses.session.machines"), session.machines.join(", ")],
              [
                t("courses.session.skill"),
                teachers(session, t("courses.session.instructors", { count: instructorsNeeded(session) })),
              ],
            ]}
          />
        </div>
      ))}
    </Section>
  );
}

function roomsOf({ rooms, roomTypes }: Session): string {
  return (rooms.length > 0 ? rooms : roomTypes).join(", ");
}

function teachers(session: Session, count: string): string {
  if (instructorsNeeded(session) === 0) return "";
  return session.skill ? `${count}, ${session.skill}` : count;
}
