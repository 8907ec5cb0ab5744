import { useTranslation } from "react-i18next";
import { useDocument } from "#renderer/stores/document.ts";
import { cancelReplan, searchReplan, useReplan, wishReplan } from "#renderer/stores/replan.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox, NumberField, TextField } from "#renderer/ui/fields.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { OutageFields } from "./outage-fields.tsx";

const MANY = 5000;

/** What falls out, from when until when, and what may move for it. */
export function ReplanForm() {
  const { t } = useTranslation();
  const wish = useReplan((now) => now.wish);
  return (
    <form
      className="replan-form"
      aria-label={t("replan.form")}
      onSubmit={(event) => {
        event.preventDefault();
        void searchReplan();
      }}
    >
      <OutageFields />
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
    <div className="replan-search">
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
    </div>
  );
}
