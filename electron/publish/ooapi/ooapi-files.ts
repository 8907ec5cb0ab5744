import type { Room } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import { endDayOf, minutesOf } from "#shared/feeds/event.ts";
import { inUtc, knowsZone } from "#shared/feeds/time-zone.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import type { ExportInput } from "#electron/publish/export-input.ts";
import { PublishError } from "#electron/publish/publish-error.ts";
import { selectedMeetings } from "#electron/publish/tables/selected-meetings.ts";
import type { FileToWrite } from "#electron/publish/write-files.ts";
import { idFor } from "./ids.ts";

/**
 * Room types of OOAPI by a word in ours; where none fits the room is `general_purpose`, and its own type stands in
 * `ext`.
 */
const ROOM_TYPES: readonly (readonly [word: RegExp, type: string])[] = [
  [/lab/i, "laboratory"],
  [/computer|pc|ict/i, "computer_room"],
  [/atelier|werkplaats|workshop/i, "workspace"],
  [/aula|audit|lecture/i, "lecture_room"],
  [/vergader|meeting|conference/i, "conference_room"],
];

/** Types of learning components by a word in the kind of a session; the kind itself stands in `ext`. */
const COMPONENT_TYPES: readonly (readonly [word: RegExp, type: string])[] = [
  [/theor|college|lecture/i, "lecture"],
  [/prakti|practi|lab/i, "practical"],
  [/workshop|atelier/i, "workshop"],
  [/project/i, "project"],
];

/**
 * The plan in the shapes of the Open Education API, version 6 (SURF): a file per collection as its endpoints answer
 * them. What it does not know, machines above all, stands in `x-machines` and in `ext`. @throws PublishError
 */
export function ooapiFiles(input: ExportInput): readonly FileToWrite[] {
  const { campus } = input;
  const { timezone } = settingsOf(campus);
  if (timezone !== "" && !knowsZone(timezone)) throw new PublishError("time-zone", timezone);
  const meetings = selectedMeetings(campus, input.selection);
  const runs = new Set(meetings.map(({ run }) => run));
  const byRun = Map.groupBy(meetings, ({ run }) => run);
  const courses = new Set([...runs].flatMap(({ course }) => courseOf(campus, course) ?? []));
  const components = new Map(meetings.map((at) => [idFor("component", at.run.course, at.meeting.kind), at]));
  const collections: Readonly<Record<string, readonly object[]>> = {
    organisations: [...campus.partners.values()].map(({ code, name }) => ({
      organisationId: idFor("partner", code),
      primaryCode: codeEntry("identifier", code),
      organisationType: "root",
      shortName: code,
      name: named(name || code),
    })),
    rooms: [...campus.rooms.values()].map(roomObject),
    "academic-sessions": [sessionObject(input)],
    courses: [...courses].map(({ code, title, partner, domain, shortage }) => ({
      courseId: idFor("course", code),
      primaryCode: codeEntry("identifier", code),
      name: named(title || code),
      abbreviation: code.slice(0, 256),
      teachingLanguages: ["nld"],
      organisation: idFor("partner", partner),
      ext: { "x-domain": domain, "x-shortage": shortage },
    })),
    "learning-components": [...components].map(([componentId, { run, meeting }]) => ({
      componentId,
      primaryCode: codeEntry("componentCode", `${run.course}/${meeting.kind}`),
      componentType: COMPONENT_TYPES.find(([word]) => word.test(meeting.kind))?.[1] ?? "skills_training",
      ext: { "x-kind": meeting.kind },
      name: named(meeting.kind),
      course: idFor("course", run.course),
    })),
    "course-offerings": [...byRun].map(([run, found]) => ({
      offeringId: idFor("run", run.code),
      offeringType: "course",
      primaryCode: codeEntry("offeringCode", run.code),
      name: named(courseOf(campus, run.course)?.title || run.code),
      state: "active",
      academicSession: idFor("session", settingsOf(campus).name),
      course: idFor("course", run.course),
      organisation: idFor("partner", diaryOf(campus).facts.partnerOf(run)),
      enrolledNumberStudents: run.learners,
      startDateTime: momentOf(input, found[0], "starts"),
      endDateTime: momentOf(input, found.at(-1) ?? found[0], "ends"),
    })),
    "learning-component-offerings": meetings.map((at) => offeringObject(input, at)),
    "x-machines": [...campus.machines.values()].map((pool) => ({
      "x-machineId": idFor("machine", pool.code),
      primaryCode: codeEntry("x-machineCode", pool.code),
      name: named(pool.name || pool.code),
      room: pool.room === "" ? null : idFor("room", pool.room),
      "x-units": pool.units,
      "x-learnersPerUnit": pool.learnersPerUnit,
    })),
  };
  return Object.entries(collections).map(([name, items]) => ({
    name: `ooapi/${name}.json`,
    text: `${JSON.stringify(collectionOf(items), null, 1)}\n`,
  }));
}

/** A collection as an endpoint answers it, all of it on one page. */
function collectionOf(items: readonly object[]): object {
  const all = { pageSize: Math.max(1, items.length), pageNumber: 1, totalPages: 1, totalItems: items.length };
  return { ...all, hasPreviousPage: false, hasNextPage: false, items };
}

function roomObject({ code, name, type, capacity, floor, features, contains, areaM2 }: Room): object {
  return {
    roomId: idFor("room", code),
    primaryCode: codeEntry("roomCode", code),
    roomType: ROOM_TYPES.find(([word]) => word.test(type))?.[1] ?? "general_purpose",
    abbreviation: code.slice(0, 256),
    name: named(name || code),
    totalSeats: capacity,
    floor: floor || null,
    ext: {
      "x-roomType": type,
      "x-features": features,
      "x-contains": contains.map((part) => idFor("room", part)),
      "x-areaM2": areaM2,
    },
  };
}

function sessionObject(input: ExportInput): object {
  const { name, firstDay, lastDay } = settingsOf(input.campus);
  return {
    academicSessionId: idFor("session", name),
    academicSessionType: "academic_year",
    primaryCode: codeEntry("identifier", name),
    name: named(name),
    startDateTime: momentAt(firstDay, 0),
    endDateTime: momentAt(lastDay + 1, 0),
  };
}

function offeringObject(input: ExportInput, at: StandingMeeting): object {
  const { run, meeting, room, place } = at;
  const part = diaryOf(input.campus).facts.horizon.parts[place];
  return {
    offeringId: idFor("meeting", run.code, meeting.kind, isoDate(meeting.day), meeting.daypart),
    offeringType: "learning_component",
    primaryCode: codeEntry("offeringCode", `${run.code}/${meeting.kind}/${isoDate(meeting.day)}-${part.code}`),
    name: named(courseOf(input.campus, run.course)?.title || run.code),
    state: "active",
    enrolledNumberStudents: run.learners,
    startDateTime: momentOf(input, at, "starts"),
    endDateTime: momentOf(input, at, "ends"),
    room: room ? roomObject(room) : null,
    learningComponent: idFor("component", run.course, meeting.kind),
    courseOfferings: [idFor("run", run.code)],
    ext: {
      "x-daypart": part.code,
      "x-machines": meeting.machines.map(({ pool, units }) => ({ machine: idFor("machine", pool), units })),
      "x-instructors": meeting.instructors,
    },
  };
}

/** When a meeting begins or ends: RFC 3339, in UTC. */
function momentOf({ campus }: ExportInput, { meeting, place }: StandingMeeting, end: "starts" | "ends"): string {
  const part = diaryOf(campus).facts.horizon.parts[place];
  return momentAt(end === "starts" ? meeting.day : endDayOf(part, meeting.day), minutesOf(part[end]));
}

function momentAt(localDay: number, localMinutes: number): string {
  const { day, minutes } = inUtc(localDay, localMinutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${isoDate(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00Z`;
}

function codeEntry(codeType: string, code: string): object {
  return { codeType, code };
}

function named(value: string): object[] {
  return [{ language: "nl-BE", value }];
}
