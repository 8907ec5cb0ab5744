import { useEffect, useState } from "react";
import type { Day } from "#shared/domain/calendar.ts";
import { isoDate, parseDay } from "#shared/domain/calendar.ts";
import type { Advice } from "#renderer/partner/advice.ts";
import { adviceFor } from "#renderer/partner/advice.ts";
import type { Answered } from "#renderer/partner/answer.ts";
import { answered, foundIn } from "#renderer/partner/answer.ts";
import { readAvailability } from "#renderer/partner/api.ts";
import type { Question } from "#renderer/partner/question.ts";
import { rangeOf } from "#renderer/partner/range.ts";
import { counted, partName } from "#renderer/partner/slot-words.ts";
import type { Spoken } from "#renderer/partner/words/words.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import type { FreeProps } from "./free-page.tsx";

/** The most days the program answers about at once. */
const STEP = 62;

/** What would be possible where nothing is free: fewer units, another day-part or weekday, no equipment, or later. */
export function NothingFree({ partner, looking, look, slots }: FreeProps & { readonly slots: readonly Answered[] }) {
  const spoken = useWords();
  const { words } = spoken;
  const { question, view, day } = looking;
  const looser = useLooser({ partner, looking });
  const advice = adviceFor(slots, question);
  const ask = (next: Question) => look({ question: next, part: "" });
  const { search, state } = useNext({ partner, question, after: rangeOf(view, day).to, look });
  const hasAdvice = advice.length > 0 || looser.length > 0;
  return (
    <section className="nothing" aria-label={words.nothing.title}>
      <h3>{words.nothing.title}</h3>
      <p>{hasAdvice ? words.nothing.text : words.nothing.nothing}</p>
      <ul>
        {advice.map((one) => (
          <li key={`${one.kind} ${one.value}`}>
            <button type="button" className="link" onClick={() => ask(one.question)}>
              {adviceWords(spoken, partner, one)}
            </button>
          </li>
        ))}
        {looser.map(({ kind, question: next, found }) => (
          <li key={kind}>
            <button type="button" className="link" onClick={() => ask(next)}>
              {counted(spoken, found, words.nothing[`${kind}_one`], words.nothing[`${kind}_other`])}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="link" disabled={state === "searching"} onClick={search}>
            {words.nothing.next}
          </button>
          <span role="status" className="muted">
            {state === "searching" && ` ${words.nothing.searching}`}
            {state === "never" && ` ${words.nothing.never}`}
          </span>
        </li>
      </ul>
    </section>
  );
}

function adviceWords(spoken: Spoken, partner: FreeProps["partner"], { kind, value, found }: Advice): string {
  const { words, format } = spoken;
  const text = counted(spoken, found, words.nothing[`${kind}_one`], words.nothing[`${kind}_other`]);
  return fill(text, {
    units: value,
    part: partName(partner, String(value)),
    day: format.weekday(Number(value)),
  });
}

interface Looser {
  readonly kind: "features" | "anyType";
  readonly question: Question;
  readonly found: number;
}

/** Rooms without the equipment, or of any type, in the same period: the program is asked again. */
function useLooser({ partner, looking }: Pick<FreeProps, "partner" | "looking">): readonly Looser[] {
  const [looser, setLooser] = useState<readonly Looser[]>([]);
  const { question, view, day } = looking;
  const { from, to } = rangeOf(view, day);
  useEffect(() => {
    const life = new AbortController();
    const tries: readonly Pick<Looser, "kind" | "question">[] = [
      ...(question.features.length > 0 ? [{ kind: "features", question: { ...question, features: [] } } as const] : []),
      ...(question.type !== "" ? [{ kind: "anyType", question: { ...question, type: "" } } as const] : []),
    ];
    const count = async (one: (typeof tries)[number]): Promise<Looser> => ({
      ...one,
      found: (await findIn(one.question, from, to, partner, life.signal)).length,
    });
    Promise.all((question.what === "room" ? tries : []).map(count)).then(
      (all) => setLooser(all.filter(({ found }) => found > 0)),
      // Advice is extra: the page says elsewhere that nobody answers.
      () => {},
    );
    return () => life.abort();
  }, [question, from, to, partner]);
  return looser;
}

/** Looks for the first day-part with room after a day, up to the end of the plan, and goes there. */
function useNext(props: Pick<FreeProps, "partner" | "look"> & { readonly question: Question; readonly after: Day }) {
  const { partner, look, question, after } = props;
  const [state, setState] = useState<"idle" | "searching" | "never">("idle");
  const search = async () => {
    setState("searching");
    const last = parseDay(partner.to) ?? after;
    const start = Math.max(after + 1, parseDay(partner.from) ?? 0, parseDay(partner.today) ?? 0);
    for (let from = start; from <= last; from += STEP) {
      const [first] = await findIn(question, from, Math.min(last, from + STEP - 1), partner);
      if (first) {
        look({ day: first.day, part: first.daypart });
        return setState("idle");
      }
    }
    setState("never");
  };
  return { state, search: () => void search().catch(() => setState("idle")) };
}

async function findIn(
  question: Question,
  from: Day,
  to: Day,
  partner: FreeProps["partner"],
  signal?: AbortSignal,
): Promise<readonly Answered[]> {
  const { slots, of } = await readAvailability({ ...question, from: isoDate(from), to: isoDate(to) }, signal);
  return foundIn(answered(slots, of, question, partner, []), question);
}
