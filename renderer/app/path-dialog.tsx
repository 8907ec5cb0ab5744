import type { FormEvent } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { copyProposal, openPath, saveCopyTo, stopAsking, useFiles } from "#renderer/stores/files.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { TextField } from "#renderer/ui/fields.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** Asks for a path where the system has no dialog to offer: in browser mode. */
export function PathDialog() {
  const { t } = useTranslation();
  const asking = useFiles((files) => files.asking);
  return (
    <Dialog
      open={asking !== null}
      title={asking === "copy" ? t("frame.copyTitle") : t("frame.openTitle")}
      onClose={stopAsking}
    >
      {asking && <PathForm key={asking} asking={asking} />}
    </Dialog>
  );
}

function PathForm({ asking }: { readonly asking: "open" | "copy" }) {
  const { t } = useTranslation();
  const text = useSaid();
  const problem = useFiles((files) => files.problem);
  const [path, setPath] = useState(asking === "copy" ? copyProposal : "");
  const carryOut = () => void (asking === "copy" ? saveCopyTo(path) : openPath(path));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    carryOut();
  };
  return (
    <form className="dialog-body" onSubmit={onSubmit}>
      <TextField
        label={t("frame.path")}
        value={path}
        onChange={setPath}
        hint={asking === "copy" ? t("frame.pathCopyHint") : t("frame.pathOpenHint")}
        problem={problem ? text(problem) : ""}
        focused
      />
      <div className="dialog-actions">
        <Button onPress={stopAsking}>{t("frame.cancel")}</Button>
        <Button look="primary" disabled={path.trim() === ""} onPress={carryOut}>
          {asking === "copy" ? t("frame.doCopy") : t("frame.doOpen")}
        </Button>
      </div>
    </form>
  );
}
