import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { undo } from "#renderer/stores/acts.ts";
import type { Notice } from "#renderer/stores/notices.ts";
import { dismissNotice, useNotices } from "#renderer/stores/notices.ts";
import { Toast } from "#renderer/ui/toast.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

const STAYS_MS = 8000;

/** Short messages at the foot of the work. A problem stays until it is read away. */
export function Toasts() {
  const notices = useNotices((now) => now.notices);
  return (
    <div className="toasts">
      {notices.map((notice) => (
        <NoticeToast key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeToast({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const text = useSaid();
  const { id, tone, said } = notice;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (tone === "problem" || held) return;
    const timer = setTimeout(() => dismissNotice(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, id, tone]);
  const takeBack = () => {
    dismissNotice(id);
    void undo();
  };
  return (
    <Toast
      text={text(said)}
      tone={tone}
      action={notice.undo ? { text: t("frame.undo"), onPress: takeBack } : undefined}
      closeLabel={t("frame.close")}
      onClose={() => dismissNotice(id)}
      onHold={setHeld}
    />
  );
}
