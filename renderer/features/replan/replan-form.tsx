import { useTranslation } from "react-i18next";
import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { horizonOf } from "#shared/domain/horizon.ts";
import { useCampus, useDocument } from "#renderer/stores/document.ts";
import type { ReplanWish } from "#renderer/stores/replan.ts";
import { cancelReplan, searchReplan, useReplan, wishReplan } from "#renderer/stores/replan.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Checkbox, NumberField, TextField } from "#renderer/ui/fields.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";
import { SuggestField } from "#renderer/ui/suggest-field.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

const SCOPES: readonly ReplanWish["scope"][] = ["room", "machine", "instructor"];
const MANY = 5000;

/** What falls out, from when until when, and what may move for it. */
export function ReplanForm() {
  const { t } = useTranslation();
  const campus = useCampus();
  const wish = useReplan((now) => now.wish);
  const horizon = horizonOf(campus);
  const [least, most] = [isoDate(horizon.first), isoDate(horizon.last)];
  return (
    <form
      className="replan-form"
      aria-label={t("replan.form")}
      onSubmit={(event) => {
        event.preventDefault();
        void searchReplan();
      }}
    >
      <fieldset className="replan-part">
        <legend>{t("replan.what")}</legend>
        <Segmented
          label={t("replan.what")}
          options={SCOPES.map((id) => ({ id, text: t(`replan.scope.${id}`) }))}
          value={wish.scope}
          onChange={(scope) => wishReplan({ scope: scope as ReplanWish["scope"], code: "" })}
        />
        <SuggestField
          label={t(`replan.scope.${wish.scope}`)}
          value={wish.code}
          onChange={(code) => wishReplan({ code })}
          suggestions={suggestionsOf(campus, wish.scope)}
        />
        {wish.scope === "machine" && (
          <NumberField
            label={t("replan.units")}
            hint={t("replan.unitsHint")}
            value={wish.units}
            least={0}
            most={MANY}
            onChange={(units) => wishReplan({ units })}
          />
        )}
        <DateField
          label={t("replan.from")}
          value={wish.from}
          least={least}
          most={most}
          onChange={(from) => wishReplan(wish.to < from ? { from, to: from } : { from })}
        />
        <DateField
          label={t("replan.to")}
          value={wish.to}
          least={wish.from || least}
          most={most}
          onChange={(to) => wishReplan({ to })}
        />
        <TextField label={t("replan.reason")} value={wish.reason} onChange={(reason) => wishReplan({ reason })} />
      </fieldset>
      <fieldset className="replan-part">
        <legend>{t("replan.budget")}</legend>
        <NumberField
          label={t("replan.most")}
          value={wish.most}
          least={0}
          most={MANY}
          onChange={(count) => wishReplan({ most: count })}
        />
        <NumberField
          label={t("replan.days")}
          hint={t("replan.daysHint")}
          value={wish.days}
          least={0}
          most={365}
          onChange={(days) => wishReplan({ days })}
        />
        <Checkbox
          label={t("replan.keepEvenings")}
          checked={wish.keepEvenings}
          onChange={(keepEvenings) => wishReplan({ keepEvenings })}
        />
        <TextField
          label={t("replan.leave")}
          hint={t("replan.leaveHint")}
          value={wish.leave}
          onChange={(leave) => wishReplan({ leave })}
        />
      </fieldset>
      <Search />
      {/* Enter in a field searches too: a form without a button of this sort does not listen. */}
      <input type="submit" hidden />
    </form>
  );
}

function Search() {
  const { t } = useTranslation();
  const text = useSaid();
  const { phase, done, of, problem } = useReplan();
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  return (
    <>
      {problem && (
        <p className="replan-problem" role="alert">
          <Icon name="warning" />
          {text(problem)}
        </p>
      )}
      {phase === "searching" ? (
        <>
          <ProgressBar label={t("replan.running")} share={of > 0 ? done / of : null} />
          <Button icon="stop" onPress={cancelReplan}>
            {t("frame.cancel")}
          </Button>
        </>
      ) : (
        <Button look="primary" icon="solve" disabled={readOnly} onPress={() => void searchReplan()}>
          {t("replan.search")}
        </Button>
      )}
    </>
  );
}

function suggestionsOf(campus: Campus, scope: ReplanWish["scope"]) {
  if (scope === "instructor")
    return [...campus.instructors.values()].map(({ code, partner }) => ({ code, text: partner }));
  const table = scope === "room" ? campus.rooms : campus.machines;
  return [...table.values()].map(({ code, name }) => ({ code, text: name }));
}
