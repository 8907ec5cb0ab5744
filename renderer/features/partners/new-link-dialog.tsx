import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { makeLink, usePartners } from "#renderer/stores/partners.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { Checkbox, NumberField } from "#renderer/ui/fields.tsx";
import { Select } from "#renderer/ui/select.tsx";

const YEAR = 365;
const MOST_DAYS = 730;

/** Asks for whom a link is, for how long, and what it shows. */
export function NewLinkDialog({ campus, onClose }: { readonly campus: Campus; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const busy = usePartners((now) => now.busy);
  const partners = [...campus.partners.values()];
  const types = [...new Set([...campus.rooms.values()].map(({ type }) => type))].sort();
  const [partner, setPartner] = useState(partners[0].code);
  const [days, setDays] = useState(YEAR);
  const [machines, setMachines] = useState(true);
  const [rooms, setRooms] = useState(true);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [runs, setRuns] = useState(true);
  const [asks, setAsks] = useState(true);
  const make = async () => {
    const roomTypes = rooms ? (chosen.length > 0 ? chosen : null) : [];
    if (await makeLink(partner, { machines: machines ? null : [], roomTypes, runs, asks }, days)) onClose();
  };
  return (
    <Dialog
      open
      title={t("partners.newLink")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("frame.cancel")}</Button>
          <Button look="primary" disabled={busy || (!machines && !rooms && !runs)} onPress={() => void make()}>
            {t("partners.makeLink")}
          </Button>
        </>
      }
    >
      <div className="link-form">
        <Select
          label={t("partners.partner")}
          showLabel
          value={partner}
          options={partners.map(({ code, name }) => ({ id: code, text: name || code }))}
          onChange={setPartner}
        />
        <NumberField label={t("partners.days")} value={days} least={1} most={MOST_DAYS} onChange={setDays} />
      </div>
      <fieldset className="link-shows">
        <legend className="field-label">{t("partners.shows")}</legend>
        <Checkbox label={t("partners.machines")} checked={machines} onChange={setMachines} />
        <Checkbox label={t("partners.rooms")} checked={rooms} onChange={setRooms} />
        {rooms && types.length > 1 && (
          <div className="link-types" role="group" aria-label={t("partners.roomTypes")}>
            <p className="field-hint">{t("partners.roomTypesHint")}</p>
            {types.map((type) => (
              <Checkbox
                key={type}
                label={type}
                checked={chosen.includes(type)}
                onChange={(on) => setChosen(on ? [...chosen, type] : chosen.filter((one) => one !== type))}
              />
            ))}
          </div>
        )}
        <Checkbox label={t("partners.runs")} checked={runs} onChange={setRuns} />
        <Checkbox label={t("partners.asks")} checked={asks} onChange={setAsks} />
      </fieldset>
    </Dialog>
  );
}
