import { useTranslation } from "react-i18next";
import type { Access } from "#shared/domain/campus.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { Section } from "#renderer/ui/screen.tsx";

/** Who may use a room, and when; without a record everybody may. */
export function AccessList({ access }: { readonly access: readonly Access[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t("rooms.access.title")}>
      {access.length === 0 && <p className="muted">{t("rooms.access.all")}</p>}
      <ul className="closures">
        {access.map(({ id, partner, weekdays, dayparts, maxDaypartsPerWeek }) => {
          const times = [weekdays.map(format.weekday).join(" "), dayparts.join(" ")].filter(Boolean).join(" ");
          const quota =
            maxDaypartsPerWeek === null ? "" : `, ${t("rooms.access.quota", { count: maxDaypartsPerWeek })}`;
          return (
            <li key={id}>
              {partner} <span className="muted">{`${times || t("rooms.access.always")}${quota}`}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
