import { useTranslation } from "react-i18next";
import type { Campus, Closure, ClosureScope } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { Section } from "#renderer/ui/screen.tsx";

const MOST = 12;

/** The closures of a thing itself; those of the campus, its partner or rooms it shares parts with are not listed. */
export function ClosureList(props: {
  readonly campus: Campus;
  readonly scope: ClosureScope;
  readonly codes: readonly string[];
}) {
  const { campus, scope, codes } = props;
  const { t } = useTranslation();
  const closures = [...campus.closures.values()]
    .filter((closure) => closure.scope === scope && codes.some((code) => sameCode(code, closure.code)))
    .sort((one, other) => one.from - other.from);
  return (
    <Section title={t("rooms.closures.title")}>
      {closures.length === 0 && <p className="muted">{t("rooms.closures.none")}</p>}
      <ul className="closures">
        {closures.slice(0, MOST).map((closure) => (
          <ClosureLine key={closure.id} closure={closure} />
        ))}
      </ul>
      {closures.length > MOST && <p className="muted">{t("rooms.closures.more", { count: closures.length - MOST })}</p>}
    </Section>
  );
}

function ClosureLine({ closure }: { readonly closure: Closure }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { from, to, weekdays, dayparts, units, scope, reason } = closure;
  const when = from === to ? format.day(from) : `${format.shortDate(from)} – ${format.date(to)}`;
  const out =
    scope !== "machine"
      ? ""
      : units === null
        ? t("rooms.closures.allUnits")
        : t("rooms.closures.units", { count: units });
  const more = [weekdays.map(format.weekday).join(" "), dayparts.join(" "), out, reason].filter(Boolean);
  return (
    <li>
      {when}
      {more.length > 0 && <span className="muted"> {more.join(", ")}</span>}
    </li>
  );
}
