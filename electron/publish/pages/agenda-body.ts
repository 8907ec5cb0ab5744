import type { Week } from "#shared/domain/calendar.ts";
import { isoWeek, mondayOf } from "#shared/domain/calendar.ts";
import { courseOf } from "#shared/domain/facts.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import type { Agenda } from "#shared/feeds/selection.ts";
import type { Html } from "./html.ts";
import { html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import type { WeekBlock } from "./week-blocks.ts";
import { cellKey, weekBlocks } from "./week-blocks.ts";

/**
 * The timetable itself: a week grid per look of a week for a room, machine pool, instructor or run; the rooms of the
 * day beside its day-parts for a day; a list by date for a partner and the whole campus, whose cells would overflow.
 */
export function agendaBody(context: PageContext, agenda: Agenda): Html {
  if (agenda.meetings.length === 0) return html`<p>${context.words.nothing}</p>`;
  if (agenda.what === "day") return dayTable(context, agenda);
  if (agenda.what === "partner" || agenda.what === "all") return listTable(context, agenda);
  return html`${weekBlocks(agenda.meetings).map((block) => weekTable(context, agenda, block))}`;
}

function weekTable(context: PageContext, agenda: Agenda, block: WeekBlock): Html {
  const { days, parts, words } = context;
  const [first] = block.weeks;
  const dayHead = (weekday: number): string => {
    const day = mondayOf(first) + weekday - 1;
    return block.weeks.length === 1 ? `${days.short(day)} ${days.brief(day)}` : days.short(day);
  };
  return html`<table>
    <caption>
      ${weeksText(context, block.weeks)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.daypart}</th>
        ${block.weekdays.map((it) => html`<th scope="col">${dayHead(it)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${parts.map((part, place) => {
        return html`<tr class="part-${place % 4}">
          <th scope="row">${part.name || part.code}<br /><small>${part.starts}–${part.ends}</small></th>
          ${block.weekdays.map(
            (it) =>
              html`<td>
                ${(block.cells.get(cellKey(it, place)) ?? []).map((at) => meetingText(context, agenda, at))}
              </td>`,
          )}
        </tr>`;
      })}
    </tbody>
  </table> `;
}

/** `Week 36`, or `Weken 36–42, 44 (30/08/2027 – 05/11/2027)`. */
function weeksText({ words, days }: PageContext, weeks: readonly Week[]): string {
  const number = (week: Week) => String(isoWeek(week).number);
  const [first, last] = [weeks[0], weeks.at(-1) ?? weeks[0]];
  const span = `${days.date(mondayOf(first))} – ${days.date(mondayOf(last) + 6)}`;
  if (weeks.length === 1) return `${words.week} ${number(first)} (${span})`;
  const ranges: Week[][] = [];
  for (const week of weeks)
    if (ranges.at(-1)?.at(-1) === week - 1) ranges.at(-1)?.push(week);
    else ranges.push([week]);
  const texts = ranges.map((range) =>
    range.length > 1 ? `${number(range[0])}–${number(range.at(-1) ?? 0)}` : number(range[0]),
  );
  return `${words.weeks} ${texts.join(", ")} (${span})`;
}

/** A meeting in a cell: all but what the page is about. */
function meetingText({ campus }: PageContext, { what }: Agenda, { run, meeting }: StandingMeeting): Html {
  const title = courseOf(campus, run.course)?.title || run.code;
  const machines = meeting.machines.map(({ pool, units }) => `${pool} × ${units}`).join(", ");
  const facts = [
    what === "run" ? meeting.kind : `${run.code} · ${meeting.kind}`,
    what === "room" ? "" : meeting.room,
    what === "machine" ? "" : machines,
    what === "instructor" ? "" : meeting.instructors.join(", "),
  ];
  return html`<div class="meeting"><b>${title}</b>${facts.filter(Boolean).map((fact) => html`<br />${fact}`)}</div>`;
}

function dayTable(context: PageContext, agenda: Agenda): Html {
  const { parts, words, campus } = context;
  const rooms = Map.groupBy(agenda.meetings, ({ meeting }) => meeting.room);
  const inOrder = [...campus.rooms.values()].filter(({ code }) => rooms.has(code));
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.room}</th>
        ${parts.map((part) => html`<th scope="col">${part.name || part.code} <small>${part.starts}–${part.ends}</small></th>`)}
      </tr>
    </thead>
    <tbody>
      ${inOrder.map(({ code, name }) => {
        const here = (place: number) => (rooms.get(code) ?? []).filter((at) => at.place === place);
        return html`<tr>
          <th scope="row">${code}<br /><small>${name}</small></th>
          ${parts.map(
            (_, place) =>
              html`<td class="part-${place % 4}">
                ${here(place).map((at) => meetingText(context, { ...agenda, what: "room" }, at))}
              </td>`,
          )}
        </tr>`;
      })}
    </tbody>
  </table> `;
}

function listTable({ campus, days, parts, words }: PageContext, { meetings }: Agenda): Html {
  const head = [
    words.date,
    words.daypart,
    words.title,
    words.run,
    words.kind,
    words.room,
    words.instructors,
    words.learners,
  ];
  return html`<table class="list">
    <thead>
      <tr>
        ${head.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${meetings.map(({ meeting, place, run }) => {
        const part = parts[place];
        const title = courseOf(campus, run.course)?.title ?? "";
        const cells = [
          title,
          run.code,
          meeting.kind,
          meeting.room,
          meeting.instructors.join(", "),
          String(run.learners),
        ];
        return html`<tr class="part-${place % 4}">
          <th scope="row">${days.short(meeting.day)} ${days.date(meeting.day)}</th>
          <td>${part.name || part.code} <small>${part.starts}–${part.ends}</small></td>
          ${cells.map((cell) => html`<td>${cell}</td>`)}
        </tr>`;
      })}
    </tbody>
  </table> `;
}
