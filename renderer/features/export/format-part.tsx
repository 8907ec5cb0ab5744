import { useTranslation } from "react-i18next";
import type { ExportFormat } from "#shared/feeds/formats.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { chooseFormat, printExport, useExport, wishExport } from "#renderer/stores/export.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/fields.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";

/** The formats by what they are for, the most asked first. */
const GROUPS: readonly { readonly purpose: "read" | "share" | "keep"; readonly formats: readonly ExportFormat[] }[] = [
  { purpose: "read", formats: ["xlsx", "pdf", "html", "csv"] },
  { purpose: "share", formats: ["ics", "freebusy", "json", "ooapi"] },
  { purpose: "keep", formats: ["plan", "campus", "workbook"] },
];

/** Which sorts of files; PDF by the print dialog where the program cannot make it itself. */
export function FormatPart() {
  const { t } = useTranslation();
  const { wish, pdf } = useExport();
  const planned = useDocument((open) => (open.campus?.plan.size ?? 0) > 0);
  return (
    <fieldset className="export-part">
      <legend>{t("export.formats")}</legend>
      {!planned && <p className="muted">{t("export.noPlan")}</p>}
      <div className="export-groups">
        {GROUPS.map(({ purpose, formats }) => (
          <div key={purpose} className="export-group" role="group" aria-label={t(`export.purpose.${purpose}`)}>
            <p className="export-purpose">{t(`export.purpose.${purpose}`)}</p>
            {formats.map((format) => (
              <div key={format}>
                <Checkbox
                  label={t(`export.format.${format}.label`)}
                  checked={wish.formats.includes(format) && (format !== "pdf" || pdf)}
                  disabled={format === "pdf" && !pdf}
                  onChange={(chosen) => chooseFormat(format, chosen)}
                />
                <p className="export-hint">{t(`export.format.${format}.hint`)}</p>
              </div>
            ))}
          </div>
        ))}
      </div>
      <div className="export-paper">
        <Segmented
          label={t("export.paper")}
          options={[
            { id: "a4", text: "A4" },
            { id: "a3", text: "A3" },
          ]}
          value={wish.paper}
          onChange={(id) => wishExport({ paper: id === "a3" ? "a3" : "a4" })}
        />
        {!pdf && (
          <>
            <Button onPress={() => void printExport()}>{t("export.print")}</Button>
            <span className="muted">{t("export.printHint")}</span>
          </>
        )}
      </div>
    </fieldset>
  );
}
