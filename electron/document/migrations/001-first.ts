import type { Migration } from "./migration.ts";

/**
 * The first document. `seq` keeps records in the order they were made, `id` is `idOf` of the domain, days are ordinals,
 * lists are JSON arrays. Foreign keys wait for the end of the transaction, so a diff may be written in any order.
 */
export const first: Migration = {
  version: 1,
  name: "first",
  sql: `
CREATE TABLE document (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;

CREATE TABLE migrations (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE log (
  revision INTEGER PRIMARY KEY CHECK (revision > 0),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  act TEXT NOT NULL,
  "values" TEXT NOT NULL,
  diff BLOB NOT NULL,
  undoes INTEGER REFERENCES log (revision),
  redoes INTEGER REFERENCES log (revision)
) STRICT;

CREATE TABLE settings (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id = 'settings'),
  name TEXT NOT NULL,
  timezone TEXT NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  weekdays TEXT NOT NULL,
  target_learners INTEGER NOT NULL,
  rest_after_evening INTEGER NOT NULL
) STRICT;

CREATE TABLE dayparts (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  max_learners INTEGER,
  place INTEGER NOT NULL
) STRICT;

CREATE TABLE partners (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE rooms (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  capacity INTEGER NOT NULL,
  area_m2 REAL,
  owner TEXT NOT NULL,
  floor TEXT NOT NULL,
  features TEXT NOT NULL,
  contains TEXT NOT NULL
) STRICT;

CREATE TABLE access (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  room TEXT NOT NULL REFERENCES rooms (code) DEFERRABLE INITIALLY DEFERRED,
  partner TEXT NOT NULL REFERENCES partners (code) DEFERRABLE INITIALLY DEFERRED,
  weekdays TEXT NOT NULL,
  dayparts TEXT NOT NULL,
  max_dayparts_per_week INTEGER
) STRICT;

CREATE TABLE machines (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  room TEXT REFERENCES rooms (code) DEFERRABLE INITIALLY DEFERRED,
  units INTEGER NOT NULL,
  learners_per_unit INTEGER,
  owner TEXT NOT NULL
) STRICT;

CREATE TABLE instructors (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  partner TEXT NOT NULL,
  skills TEXT NOT NULL,
  max_dayparts_per_day INTEGER,
  max_dayparts_per_week INTEGER,
  unavailable TEXT NOT NULL
) STRICT;

CREATE TABLE courses (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  domain TEXT NOT NULL,
  partner TEXT NOT NULL REFERENCES partners (code) DEFERRABLE INITIALLY DEFERRED,
  shortage INTEGER NOT NULL
) STRICT;

CREATE TABLE runs (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  course TEXT NOT NULL REFERENCES courses (code) DEFERRABLE INITIALLY DEFERRED,
  learners INTEGER NOT NULL,
  earliest_start INTEGER,
  latest_end INTEGER,
  weeks INTEGER NOT NULL,
  every_weeks INTEGER NOT NULL,
  days_per_week INTEGER NOT NULL,
  dayparts TEXT NOT NULL,
  full_days INTEGER NOT NULL,
  consecutive_days INTEGER NOT NULL,
  holidays TEXT NOT NULL,
  school_holidays TEXT NOT NULL,
  priority INTEGER NOT NULL,
  cohort TEXT NOT NULL,
  after TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  run TEXT NOT NULL REFERENCES runs (code) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  per_week INTEGER NOT NULL,
  room_types TEXT NOT NULL,
  rooms TEXT NOT NULL,
  features TEXT NOT NULL,
  machines TEXT NOT NULL,
  skill TEXT NOT NULL,
  instructors INTEGER,
  UNIQUE (run, kind)
) STRICT;

CREATE TABLE pins (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  run TEXT NOT NULL,
  kind TEXT NOT NULL,
  date INTEGER NOT NULL,
  daypart TEXT NOT NULL REFERENCES dayparts (code) DEFERRABLE INITIALLY DEFERRED,
  room TEXT REFERENCES rooms (code) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (run, kind) REFERENCES sessions (run, kind) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE closures (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  scope TEXT NOT NULL,
  code TEXT NOT NULL,
  "from" INTEGER NOT NULL,
  "to" INTEGER NOT NULL,
  weekdays TEXT NOT NULL,
  dayparts TEXT NOT NULL,
  units INTEGER,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE planned_runs (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  run TEXT NOT NULL UNIQUE REFERENCES runs (code) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL,
  hand INTEGER NOT NULL
) STRICT;

CREATE TABLE meetings (
  seq INTEGER PRIMARY KEY,
  run TEXT NOT NULL REFERENCES planned_runs (run) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  day INTEGER NOT NULL,
  daypart TEXT NOT NULL REFERENCES dayparts (code) DEFERRABLE INITIALLY DEFERRED,
  room TEXT NOT NULL REFERENCES rooms (code) DEFERRABLE INITIALLY DEFERRED,
  machines TEXT NOT NULL,
  instructors TEXT NOT NULL,
  FOREIGN KEY (run, kind) REFERENCES sessions (run, kind) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX meetings_of_run ON meetings (run, kind);
CREATE INDEX pins_of_run ON pins (run, kind);
`,
};
