import { useEffect, useState } from "react";
import { parseDay } from "#shared/domain/calendar.ts";
import type { OwnMeeting, PartnerView } from "#shared/contract/partner-api.ts";
import { readRuns } from "./api.ts";
import { partName } from "./slot-words.ts";
import { fill, useWords } from "./words/words.ts";

const STEP = 100;

/** *Uw lessen*: the partner's own meetings as they stand in the plan, from today on. */
export function RunsPage({ partner, turn }: { readonly partner: PartnerView; readonly turn: number }) {
  const { words, format } = useWords();
  const [meetings, setMeetings] = useState<readonly OwnMeeting[] | null>(null);
  const [withPast, setWithPast] = useState(false);
  const [most, setMost] = useState(STEP);
  const [sought, setSought] = useState("");
  useEffect(() => {
    const life = new AbortController();
    // Where nobody answers, what is there stays; the line above says so.
    readRuns(life.signal).then(setMeetings, () => {});
    return () => life.abort();
  }, [turn]);
  const wanted = sought.trim().toLowerCase();
  const shown =
    meetings?.filter(
      ({ date, title, run, room }) =>
        (withPast || date >= partner.today) && `${title} ${run} ${room}`.toLowerCase().includes(wanted),
    ) ?? [];
  return (
    <section className="page">
      <h1>{words.runs.title}</h1>
      <p className="muted">{fill(words.runs.text, { partner: partner.partner.name })}</p>
      <label className="input">
        <span className="visually-hidden">{words.runs.search}</span>
        <input
          type="search"
          value={sought}
          placeholder={words.runs.search}
          onChange={({ target }) => setSought(target.value)}
        />
      </label>
      <label className="check">
        <input type="checkbox" checked={withPast} onChange={({ target }) => setWithPast(target.checked)} />
        {words.runs.past}
      </label>
      {meetings === null ? (
        <p className="muted">{words.loading}</p>
      ) : shown.length === 0 ? (
        <p role="status">{wanted ? words.runs.notFound : words.runs.none}</p>
      ) : (
        <table className="meetings">
          <thead>
            <tr>
              <th scope="col">{words.runs.when}</th>
              <th scope="col">{words.runs.what}</th>
              <th scope="col">{words.runs.where}</th>
              <th scope="col" className="number">
                {words.runs.learners}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, most).map(({ date, daypart, title, run, room, learners }) => (
              <tr key={`${date} ${daypart} ${run} ${room}`}>
                <th scope="row">
                  {format.day(parseDay(date) ?? 1)}, {partName(partner, daypart)}
                </th>
                <td>
                  {title} <span className="muted">{run}</span>
                </td>
                <td>{room}</td>
                <td className="number">{format.number(learners)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length > most && (
        <button type="button" className="quiet" onClick={() => setMost(most + STEP)}>
          {words.runs.more}
        </button>
      )}
    </section>
  );
}
