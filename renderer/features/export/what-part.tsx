import { useTranslation } from "react-i18next";
import { isoDate, parseDay } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Subject } from "#shared/feeds/selection.ts";
import { agendasOf, SUBJECTS, wholePlan } from "#shared/feeds/selection.ts";
import type { ExportWish } from "#renderer/stores/export.ts";
import { wishExport } from "#renderer/stores/export.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Checkbox } from "#renderer/ui/fields.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { SuggestField } from "#renderer/ui/suggest-field.tsx";

/** No partner: React Aria takes a blank id for none at all. */
const ALL = "*";

/** Whose timetables, of which partner, from when to when. */
export function WhatPart({ campus, wish }: { readonly campus: Campus; readonly wish: ExportWish }) {
  const { t } = useTranslation();
  const partners = [...campus.partners.values()].map(({ code, name }) => ({ id: code, text: name || code }));
  return (
    <fieldset className="export-part">
      <legend>{t("export.what")}</legend>
      <div className="export-row">
        <Select
          label={t("export.subject")}
          showLabel
          options={SUBJECTS.map((id) => ({ id, text: t(`export.subjects.${id}`) }))}
          value={wish.what}
          onChange={(id) => wishExport({ what: id as Subject, code: "" })}
        />
        {wish.what !== "all" && (
          <SuggestField
            label={t("export.code")}
            value={wish.code}
            onChange={(code) => wishExport({ code })}
            suggestions={suggestions(campus, wish.what)}
          />
        )}
        {!wish.everyPartner && (
          <Select
            label={t("export.partner")}
            showLabel
            options={[{ id: ALL, text: t("export.allPartners") }, ...partners]}
            value={wish.partner || ALL}
            onChange={(id) => wishExport({ partner: id === ALL ? "" : id })}
          />
        )}
      </div>
      <Period campus={campus} wish={wish} />
      <Checkbox
        label={t("export.everyPartner", { count: partners.length })}
        checked={wish.everyPartner}
        onChange={(everyPartner) => wishExport({ everyPartner })}
      />
    </fieldset>
  );
}

function Period({ campus, wish }: { readonly campus: Campus; readonly wish: ExportWish }) {
  const { t } = useTranslation();
  const { from, to } = wholePlan(campus);
  const ends = { least: isoDate(from), most: isoDate(to) };
  return (
    <div className="export-row">
      <DateField
        label={t("export.from")}
        value={isoDate(wish.from ?? from)}
        onChange={(date) => wishExport({ from: parseDay(date) })}
        {...ends}
      />
      <DateField
        label={t("export.to")}
        value={isoDate(wish.to ?? to)}
        onChange={(date) => wishExport({ to: parseDay(date) })}
        {...ends}
      />
    </div>
  );
}

function suggestions(campus: Campus, what: Subject) {
  const selection = { ...wholePlan(campus), what };
  return agendasOf(campus, selection).map(({ code, name }) => ({
    code,
    text: name === code ? code : `${code} ${name}`,
  }));
}
