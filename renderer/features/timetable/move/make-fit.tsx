import { useTranslation } from "react-i18next";
import type { ChainMove } from "#shared/by-hand/chain-search.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf, runOf } from "#shared/domain/facts.ts";
import { carryOutFit, searchFit, stopFit, useFitting } from "#renderer/stores/fitting.ts";
import type { Refused } from "#renderer/stores/held.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";

/** What would have to move for it to fit: looked for when asked, shown before anything changes. */
export function MakeFit({ campus, refused }: { readonly campus: Campus; readonly refused: Refused }) {
  const { t } = useTranslation();
  const format = useFormat();
  const fitting = useFitting();
  if (fitting.refused !== refused)
    return (
      <Button icon="bottlenecks" onPress={() => void searchFit()}>
        {t("hold.fit.ask")}
      </Button>
    );
  const { searching, looked, chain } = fitting;
  if (searching)
    return (
      <p className="move-alternatives" role="status">
        <span>{t("hold.fit.searching", { looked: format.number(looked) })}</span>
        <Button onPress={stopFit}>{t("frame.cancel")}</Button>
      </p>
    );
  if (!chain) return <p role="status">{t("hold.fit.none")}</p>;
  return (
    <div className="move-fit" role="group" aria-label={t("hold.fit.title")}>
      <p role="status">{t("hold.fit.found", { count: chain.length - 1 })}</p>
      <ol className="move-alternatives">
        {chain.map((move) => (
          <ChainLine key={`${move.run} ${move.kind} ${move.day} ${move.daypart}`} campus={campus} move={move} />
        ))}
      </ol>
      <Button look="primary" onPress={() => void carryOutFit()}>
        {t("hold.fit.carryOut")}
      </Button>
    </div>
  );
}

function ChainLine({ campus, move }: { readonly campus: Campus; readonly move: ChainMove }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ofRun, facts } = diaryOf(campus);
  const at = ofRun.get(move.run)?.find(({ meeting }) => meeting.day === move.day && meeting.daypart === move.daypart);
  const run = runOf(campus, move.run);
  const partName = (code: string) => facts.horizon.parts.find((part) => part.code === code)?.name ?? code;
  return (
    <li>
      {t("hold.fit.move", {
        title: (run && courseOf(campus, run.course)?.title) ?? move.run,
        from: `${format.day(move.day)}, ${partName(move.daypart)}, ${at?.meeting.room ?? ""}`,
        to: `${format.day(move.toDay)}, ${partName(move.toDaypart)}, ${move.toRoom}`,
      })}
    </li>
  );
}
