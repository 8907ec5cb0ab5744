import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { RowKind } from "#renderer/stores/timetable.ts";
import type { GridLine, GridRow } from "./room-rows.ts";

/** A line with the group it stands in; a blank group has no heading. */
interface Grouped {
  readonly line: GridLine;
  readonly group: string;
}

/** The rows of a timetable that is not one of rooms, in groups: pools by owner, people by partner, courses by domain. */
export function otherRows(
  campus: Campus,
  kind: Exclude<RowKind, "rooms">,
  shown: (line: GridLine) => boolean,
  grouped = true,
): readonly GridRow[] {
  const groups = Map.groupBy(
    linesOf(campus, kind).filter(({ line }) => shown(line)),
    ({ group }) => group,
  );
  if (!grouped) return [...groups.values()].flat().map(({ line }) => line);
  const sorted = [...groups].sort(([one], [other]) => one.localeCompare(other));
  return sorted.flatMap(([group, members]): readonly GridRow[] => [
    ...(group === ""
      ? []
      : [{ is: "group", id: `group ${group}`, floor: "", type: group, rows: members.length } as const]),
    ...members.map(({ line }) => line),
  ]);
}

function linesOf(campus: Campus, kind: Exclude<RowKind, "rooms">): readonly Grouped[] {
  const partner = (code: string) => campus.partners.get(key(code))?.name ?? code;
  const line = (code: string, name: string, size: number | null, group: string): Grouped => ({
    line: { is: "line", id: code, code, name, size, room: null },
    group,
  });
  switch (kind) {
    case "machines":
      return [...campus.machines.values()].map(({ code, name, units, owner }) =>
        line(code, name, units, partner(owner)),
      );
    case "instructors":
      return [...campus.instructors.values()].map((who) =>
        line(who.code, who.skills.join(", "), null, partner(who.partner)),
      );
    case "courses":
      return [...campus.courses.values()].map(({ code, title, domain }) => line(code, title, null, domain));
    case "runs":
      return [...campus.runs.values()].map(({ code, course, learners }) => {
        const { title = course, domain = "" } = campus.courses.get(key(course)) ?? {};
        return line(code, title, learners, domain);
      });
    case "partners":
      return [...campus.partners.values()].map(({ code, name }) => line(code, name, null, ""));
  }
}
