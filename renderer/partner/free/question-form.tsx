import { useEffect, useMemo, useState } from "react";
import type { Question } from "#renderer/partner/question.ts";
import { firstQuestion, toggled } from "#renderer/partner/question.ts";
import { questionWords } from "#renderer/partner/slot-words.ts";
import { CheckChips } from "#renderer/partner/ui/check-chips.tsx";
import { NumberInput } from "#renderer/partner/ui/number-input.tsx";
import { SelectInput } from "#renderer/partner/ui/select-input.tsx";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import type { FreeProps } from "./free-page.tsx";

/** From this width on the question always stands open beside the calendar. */
const WIDE = "(min-width: 900px)";

/** What is looked for. On a narrow screen it folds into one line that says it. */
export function QuestionForm(props: FreeProps) {
  const spoken = useWords();
  const { words } = spoken;
  const isWide = useWide();
  const { partner, looking } = props;
  if (isWide)
    return (
      <aside className="question" aria-label={words.form.title}>
        <h1>{words.title}</h1>
        <Fields {...props} />
      </aside>
    );
  return (
    <div>
      <h1 className="visually-hidden">{words.title}</h1>
      <details className="question question-folded">
        <summary>
          <span className="question-said">{questionWords(spoken, partner, looking.question)}</span>
          <span className="link">{words.form.change}</span>
        </summary>
        <Fields {...props} />
      </details>
    </div>
  );
}

function Fields({ partner, looking, look }: FreeProps) {
  const { words, format } = useWords();
  const { question } = looking;
  const ask = (change: Partial<Question>) => look({ question: { ...question, ...change }, part: "" });
  const pool = partner.pools.find(({ code }) => code === question.pool);
  const types = useMemo(() => [...new Set(partner.rooms.map(({ type }) => type))].sort(), [partner.rooms]);
  const features = useMemo(() => [...new Set(partner.rooms.flatMap((room) => room.features))].sort(), [partner.rooms]);
  return (
    <form className="fields" onSubmit={(event) => event.preventDefault()}>
      <div className="choices choices-wide" role="group" aria-label={words.form.what}>
        {(["pool", "room"] as const).map((what) => (
          <button key={what} type="button" aria-pressed={question.what === what} onClick={() => ask({ what })}>
            {what === "pool" ? words.form.machines : words.form.rooms}
          </button>
        ))}
      </div>
      {question.what === "pool" && partner.pools.length === 0 && <p className="muted">{words.form.noPools}</p>}
      {question.what === "pool" && pool && (
        <>
          <SelectInput
            label={words.form.pool}
            value={question.pool}
            onChange={(code) => {
              const units = partner.pools.find((one) => one.code === code)?.units ?? 1;
              ask({ pool: code, units: Math.min(question.units, units) });
            }}
            options={partner.pools.map(({ code, name, units }) => ({
              id: code,
              text: fill(words.form.poolOption, { name: name || code, units }),
            }))}
          />
          <NumberInput
            label={words.form.units}
            value={question.units}
            most={pool.units}
            onChange={(units) => ask({ units })}
          />
        </>
      )}
      {question.what === "room" && partner.rooms.length === 0 && <p className="muted">{words.form.noRooms}</p>}
      {question.what === "room" && partner.rooms.length > 0 && (
        <>
          <SelectInput
            label={words.form.type}
            value={question.type}
            onChange={(type) => ask({ type })}
            options={[{ id: "", text: words.form.anyType }, ...types.map((type) => ({ id: type, text: type }))]}
          />
          <NumberInput
            label={words.form.learners}
            hint={words.form.learnersHint}
            value={question.learners}
            most={9999}
            onChange={(learners) => ask({ learners })}
          />
          <CheckChips
            label={words.form.features}
            options={features.map((feature) => ({ id: feature, text: feature }))}
            chosen={question.features}
            onToggle={(feature) => ask({ features: toggled(question.features, feature) })}
          />
        </>
      )}
      <CheckChips
        label={words.form.weekdays}
        options={partner.weekdays.map((number) => ({ id: String(number), text: format.weekday(number) }))}
        chosen={question.weekdays.map(String)}
        onToggle={(number) =>
          ask({ weekdays: [...toggled(question.weekdays, Number(number))].sort((one, other) => one - other) })
        }
      />
      <CheckChips
        label={words.form.dayparts}
        options={partner.dayparts.map(({ code, name }) => ({ id: code, text: name || code }))}
        chosen={question.dayparts}
        onToggle={(part) => ask({ dayparts: toggled(question.dayparts, part) })}
      />
      <button type="button" className="quiet" onClick={() => look({ question: firstQuestion(partner), part: "" })}>
        {words.form.reset}
      </button>
    </form>
  );
}

function useWide(): boolean {
  const [isWide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const media = window.matchMedia(WIDE);
    const follow = () => setWide(media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  return isWide;
}
