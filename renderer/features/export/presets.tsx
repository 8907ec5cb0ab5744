import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dropPreset, keepPreset, presetNames, takePreset } from "#renderer/stores/export-presets.ts";
import { usePreferences } from "#renderer/stores/preferences.ts";
import { Button, IconButton } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { TextField } from "#renderer/ui/fields.tsx";

/** What was chosen before and kept under a name: one press chooses all of it again. */
export function Presets() {
  const { t } = useTranslation();
  const layout = usePreferences((remembered) => remembered.layout);
  const names = presetNames(layout);
  const [naming, setNaming] = useState(false);
  return (
    <div className="export-presets" role="group" aria-label={t("export.presets")}>
      {names.map((name) => (
        <span key={name} className="export-preset">
          <Button onPress={() => takePreset(name)}>{name}</Button>
          <IconButton icon="close" label={t("export.dropPreset", { name })} onPress={() => void dropPreset(name)} />
        </span>
      ))}
      <Button look="quiet" onPress={() => setNaming(true)}>
        {t("export.keepPreset")}
      </Button>
      {naming && <NameDialog onClose={() => setNaming(false)} />}
    </div>
  );
}

function NameDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const keep = () => {
    if (name.trim() === "") return;
    void keepPreset(name);
    onClose();
  };
  return (
    <Dialog
      open
      title={t("export.keepPreset")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("export.cancel")}</Button>
          <Button look="primary" disabled={name.trim() === ""} onPress={keep}>
            {t("export.keep")}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField
          label={t("export.presetName")}
          hint={t("export.presetHint")}
          value={name}
          onChange={setName}
          focused
        />
      </form>
    </Dialog>
  );
}
