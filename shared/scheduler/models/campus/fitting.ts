import type { Campus, Run, Session } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";

/** Which rooms and instructors will do for a session, looked up once for all sessions that ask the same. */
export interface Fitting {
  /** What every room lacks, by code: type or list, features, seats; 0 where it fits. H5 but for access. */
  lacks(run: Run, session: Session): ReadonlyMap<string, number>;
  /** Codes of the rooms that lack nothing. */
  rooms(run: Run, session: Session): readonly string[];
  /** Codes of the instructors with the skill; a blank skill is no condition: H9. */
  instructors(session: Session): readonly string[];
}

/** Looks through the rooms and instructors of a campus. */
export function fittingOf(campus: Campus): Fitting {
  const rooms = [...campus.rooms.values()].map(({ code, type, capacity, features }) => ({
    code,
    type: key(type),
    capacity,
    features: new Set(features.map(key)),
  }));
  const people = [...campus.instructors.values()].map(({ code, skills }) => ({
    code,
    skills: new Set(skills.map(key)),
  }));
  const asks = (run: Run, session: Session) =>
    [run.learners, session.rooms.join(";"), session.roomTypes.join(";"), session.features.join(";")].join("|");
  const lacks = remembered(asks, (run, session) => {
    const types = session.roomTypes.map(key);
    const features = session.features.map(key);
    const wanted = (room: { code: string; type: string }) =>
      session.rooms.length > 0 ? session.rooms.includes(room.code) : types.length === 0 || types.includes(room.type);
    return new Map(
      rooms.map((room) => [
        room.code,
        Number(!wanted(room)) +
          Number(!features.every((one) => room.features.has(one))) +
          Number(room.capacity < run.learners),
      ]),
    );
  });
  return {
    lacks,
    rooms: remembered(asks, (run, session) =>
      [...lacks(run, session)].filter(([, lacking]) => lacking === 0).map(([code]) => code),
    ),
    instructors: remembered(
      (session: Session) => key(session.skill),
      ({ skill }) => people.filter((person) => !skill || person.skills.has(key(skill))).map((person) => person.code),
    ),
  };
}

function remembered<Asked extends unknown[], Answer>(
  nameOf: (...asked: Asked) => string,
  find: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const answers = new Map<string, Answer>();
  return (...asked) => {
    const name = nameOf(...asked);
    const answer = answers.get(name) ?? find(...asked);
    answers.set(name, answer);
    return answer;
  };
}
