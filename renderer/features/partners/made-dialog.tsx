import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { dismissMade, usePartners } from "#renderer/stores/partners.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";

/** Shows the link that was just made, this once. */
export function MadeDialog() {
  const { t } = useTranslation();
  const made = usePartners((now) => now.made);
  const [copied, setCopied] = useState("");
  const field = useRef<HTMLInputElement>(null);
  if (!made) return null;
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(made.address);
    setCopied(made.address);
  };
  return (
    <Dialog
      open
      title={t("partners.made", { partner: made.partner })}
      onClose={dismissMade}
      actions={<Button onPress={dismissMade}>{t("frame.close")}</Button>}
    >
      <p>{t("partners.madeText")}</p>
      <div className="link-made">
        <input
          ref={field}
          className="field-input"
          readOnly
          aria-label={t("partners.address")}
          value={made.address}
          onFocus={({ target }) => target.select()}
        />
        <Button look="primary" onPress={() => void copy().catch(() => {})}>
          {t("partners.copy")}
        </Button>
      </div>
      <p role="status" className="muted">
        {copied === made.address && t("partners.copied")}
      </p>
    </Dialog>
  );
}
