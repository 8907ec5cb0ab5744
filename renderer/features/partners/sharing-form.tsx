import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Sharing, SharingState } from "#shared/contract/partners.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { share, usePartners } from "#renderer/stores/partners.ts";
import { Badge } from "#renderer/ui/badge.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox, NumberField, TextField } from "#renderer/ui/fields.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";
import { Select } from "#renderer/ui/select.tsx";

const MOST_PORT = 65_535;

/** Whether and where the plan is shared. Plain HTTP is applied only once its warning was accepted. */
export function SharingForm({ state }: { readonly state: SharingState }) {
  const { t } = useTranslation();
  const busy = usePartners((now) => now.busy);
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const [draft, setDraft] = useState<Sharing>(state.sharing);
  const change = (next: Partial<Sharing>) => setDraft({ ...draft, ...next });
  const isPlain = draft.transport === "http";
  const isReady = !draft.on || (isPlain ? draft.plainChosen : draft.certificate !== "" && draft.key !== "");
  const isSame = JSON.stringify(draft) === JSON.stringify(state.sharing);
  const places = [...new Set(["127.0.0.1", "0.0.0.0", draft.address])];
  const placeName = (address: string) =>
    address === "127.0.0.1" ? t("partners.local") : address === "0.0.0.0" ? t("partners.network") : address;
  return (
    <section className="sharing" aria-label={t("partners.sharing")}>
      <div className="sharing-head">
        <Checkbox label={t("partners.on")} checked={draft.on} disabled={readOnly} onChange={(on) => change({ on })} />
        <Standing state={state} />
      </div>
      <p className="muted">{t("partners.onHint")}</p>
      {draft.on && (
        <div className="sharing-fields">
          <Select
            label={t("partners.reach")}
            showLabel
            value={draft.address}
            options={places.map((address) => ({ id: address, text: placeName(address) }))}
            onChange={(address) => change({ address })}
          />
          <NumberField
            label={t("partners.port")}
            value={draft.port}
            least={0}
            most={MOST_PORT}
            hint={t("partners.portHint")}
            onChange={(port) => change({ port })}
          />
          <TextField
            label={t("partners.publicName")}
            value={draft.publicName}
            hint={t("partners.publicNameHint")}
            onChange={(publicName) => change({ publicName: publicName.trim() })}
          />
          <div className="field">
            <span className="field-label">{t("partners.transport")}</span>
            <Segmented
              label={t("partners.transport")}
              value={draft.transport}
              options={[
                { id: "https", text: "HTTPS" },
                { id: "http", text: "HTTP" },
              ]}
              onChange={(id) => change({ transport: id === "http" ? "http" : "https", plainChosen: false })}
            />
          </div>
          {isPlain ? (
            <div className="sharing-plain">
              <p>{t("partners.plainWarning")}</p>
              <Checkbox
                label={t("partners.plainChosen")}
                checked={draft.plainChosen}
                onChange={(plainChosen) => change({ plainChosen })}
              />
            </div>
          ) : (
            <>
              <TextField
                label={t("partners.certificate")}
                value={draft.certificate}
                onChange={(certificate) => change({ certificate })}
              />
              <TextField label={t("partners.key")} value={draft.key} onChange={(key) => change({ key })} />
            </>
          )}
        </div>
      )}
      {!isSame && (
        <Button look="primary" disabled={busy || readOnly || !isReady} onPress={() => void share(draft)}>
          {t("partners.apply")}
        </Button>
      )}
    </section>
  );
}

/** Where the page is, or what keeps it from being there. */
function Standing({ state: { origin, problem } }: { readonly state: SharingState }) {
  const { t, i18n } = useTranslation();
  const key = `partners.problem.${problem}`;
  return (
    <span role="status">
      {problem ? (
        <Badge tone="problem" icon="warning">
          {i18n.exists(key) ? t(key as "partners.problem.other") : t("partners.problem.other")}
        </Badge>
      ) : origin ? (
        <Badge tone="good" icon="check">
          {t("partners.running", { origin })}
        </Badge>
      ) : (
        <Badge>{t("partners.off")}</Badge>
      )}
    </span>
  );
}
