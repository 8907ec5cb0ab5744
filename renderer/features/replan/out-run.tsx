import { useTranslation } from "react-i18next";
import { key } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf, runOf } from "#shared/domain/facts.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { leaveOf, useReplan } from "#renderer/stores/replan.ts";
import { today } from "#renderer/stores/today.ts";
import { Badge } from "#renderer/ui/badge.tsx";

/** A run that leaves the plan: what it loses, also of what is past, and whether it was not to be touched. */
export function OutRun({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const campus = useCampus();
  const isToStay = useReplan(({ wish }) => leaveOf(wish).some((other) => key(other) === key(code)));
  const run = runOf(campus, code);
  const meetings = diaryOf(campus).ofRun.get(run?.code ?? code) ?? [];
  const past = meetings.filter(({ meeting }) => meeting.day < today()).length;
  const title = (run && courseOf(campus, run.course)?.title) ?? code;
  return (
    <li>
      {t("replan.outRun", { run: code, title, learners: run?.learners ?? 0, count: meetings.length })}{" "}
      {isToStay && <Badge icon="warning">{t("replan.outLeave")}</Badge>}{" "}
      {past > 0 && <Badge icon="warning">{t("replan.outPast", { count: past })}</Badge>}
    </li>
  );
}
