import { useTranslation } from "react-i18next";
import type { Day } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { changeClosures } from "#renderer/stores/closures.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Section } from "#renderer/ui/screen.tsx";

/** The closures that touch the chosen days, each to take away. */
export function ClosureList(props: {
  readonly campus: Campus;
  readonly from: Day;
  readonly to: Day;
  readonly readOnly: boolean;
}) {
  const { campus, from, to, readOnly } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const found = [...campus.closures.values()].filter((closure) => closure.to >= from && closure.from <= to);
  return (
    <Section title={t("tables.calendar.here")}>
      {found.length === 0 && <p className="muted">{t("tables.calendar.nothing")}</p>}
      <ul className="closure-list">
        {found.map((closure) => {
          const { id, scope, code, reason, kind } = closure;
          const who = code === "" ? t(`tables.calendar.scope.${scope}`) : code;
          const when =
            closure.from === closure.to
              ? format.day(closure.from)
              : `${format.day(closure.from)} – ${format.day(closure.to)}`;
          const parts = closure.dayparts.length > 0 ? `, ${closure.dayparts.join(" ")}` : "";
          return (
            <li key={id} className="closure-line">
              <span>
                <strong>{reason || t(`tables.calendar.kind.${kind}`)}</strong>
              </span>
              <Button
                look="quiet"
                disabled={readOnly}
                label={t("tables.calendar.removeOne", { reason: reason || id })}
                onPress={() => void changeClosures([], [id])}
              >
                {t("tables.remove")}
              </Button>
              <span className="muted">{`${who} · ${when}${parts}`}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
