import type { FormEvent } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { forgetPublishProblem, publishPlan, usePublished } from "#renderer/stores/published.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { TextField } from "#renderer/ui/fields.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** Asks under which name the plan is published. */
export function PublishDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const close = () => {
    forgetPublishProblem();
    onClose();
  };
  return (
    <Dialog open={open} title={t("published.askTitle")} onClose={close}>
      {open && <PublishForm onClose={close} />}
    </Dialog>
  );
}

function PublishForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { busy, problem } = usePublished();
  const [name, setName] = useState("");
  const publish = async () => {
    if (name.trim() !== "" && (await publishPlan(name.trim()))) onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void publish();
  };
  return (
    <form className="dialog-body" onSubmit={onSubmit}>
      <TextField
        label={t("published.name")}
        hint={t("published.nameHint")}
        value={name}
        onChange={setName}
        problem={problem ? said(problem) : ""}
        focused
      />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("frame.cancel")}</Button>
        <Button look="primary" disabled={busy || name.trim() === ""} onPress={() => void publish()}>
          {t("published.publish")}
        </Button>
      </div>
    </form>
  );
}
