/** What is wrong in an ITC-2019 file, and where. */
export interface ItcIssue {
  /** Line of the element, from 1. */
  readonly line: number;
  readonly code: IssueCode;
  readonly values: Readonly<Record<string, string | number>>;
}

type Language = "nl" | "en";

/** Every issue, with what to do about it. `{name}` stands for a value of the issue. */
const TEXTS = {
  "wrong-root": {
    nl: "het document begint met <{found}>, niet met <{wanted}>. Geef een bestand van ITC-2019.",
    en: "the document begins with <{found}>, not with <{wanted}>. Give a file of ITC-2019.",
  },
  "missing-section": {
    nl: "<{section}> ontbreekt in <{within}>. Zet het erbij, desnoods leeg.",
    en: "<{section}> is missing in <{within}>. Add it, empty if need be.",
  },
  "missing-attribute": {
    nl: "<{element}> heeft geen {attribute}. Zet het erbij.",
    en: "<{element}> has no {attribute}. Add it.",
  },
  "not-a-number": {
    nl: '<{element}> {attribute}: "{value}" is geen geheel getal van {least} tot {most}.',
    en: '<{element}> {attribute}: "{value}" is not a whole number from {least} to {most}.',
  },
  "not-bits": {
    nl: '<{element}> {attribute}: "{value}" is geen rij van {length} nullen en enen met minstens een een.',
    en: '<{element}> {attribute}: "{value}" is not a row of {length} zeros and ones with at least one one.',
  },
  "past-midnight": {
    nl: "<{element}> begint op {start} en duurt {length}: dat is na het einde van de dag ({slots}). Kort het in.",
    en: "<{element}> starts at {start} and lasts {length}: that is past the end of the day ({slots}). Shorten it.",
  },
  "known-id": {
    nl: '<{element}> "{id}" is er al. Geef elk een eigen id.',
    en: '<{element}> "{id}" is there already. Give each its own id.',
  },
  "unknown-id": {
    nl: '<{element}> verwijst naar {kind} "{id}", die er niet is. Verbeter het id of voeg toe wat ontbreekt.',
    en: '<{element}> refers to {kind} "{id}", which does not exist. Mend the id or add what is missing.',
  },
  "no-times": {
    nl: 'klas "{id}" heeft geen enkele <time>. Geef er minstens een.',
    en: 'class "{id}" has no <time> at all. Give it at least one.',
  },
  "no-rooms": {
    nl: 'klas "{id}" heeft geen enkele <room>. Geef er een, of zet room="false".',
    en: 'class "{id}" has no <room> at all. Give it one, or set room="false".',
  },
  "nowhere-free": {
    nl: 'klas "{id}" kan nergens: in elk van haar lokalen is elk van haar tijden bezet gehouden. Geef een andere tijd of een ander lokaal.',
    en: 'class "{id}" fits nowhere: each of its rooms is unavailable at each of its times. Give it another time or room.',
  },
  "empty-subpart": {
    nl: 'onderdeel "{id}" heeft geen klassen. Voeg er een toe of laat het weg.',
    en: 'subpart "{id}" has no classes. Add one or leave it out.',
  },
  "parent-circle": {
    nl: 'klas "{id}" is via parent een voorouder van zichzelf. Breek de kring.',
    en: 'class "{id}" is its own ancestor by parent. Break the circle.',
  },
  "unknown-type": {
    nl: 'distributie "{value}" ken ik niet.{advice} De soorten zijn: {types}.',
    en: 'distribution "{value}" is not known.{advice} The types are: {types}.',
  },
  "wrong-parameters": {
    nl: 'distributie "{value}" vraagt {wanted} geheel getal of getallen tussen haakjes, zoals {type}.',
    en: 'distribution "{value}" asks for {wanted} whole number or numbers in brackets, as in {type}.',
  },
  "named-twice": {
    nl: '<{element}> noemt {kind} "{id}" twee keer. Laat er een weg.',
    en: '<{element}> names {kind} "{id}" twice. Leave one out.',
  },
  "wrong-time": {
    nl: 'klas "{id}" heeft de tijd {time} niet. Kies een van haar <time>.',
    en: 'class "{id}" does not have the time {time}. Choose one of its <time>.',
  },
  "wrong-room": {
    nl: 'klas "{id}" mag niet in lokaal "{room}". Kies een van haar <room>.',
    en: 'class "{id}" may not be in room "{room}". Choose one of its <room>.',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** Names what is wrong. */
export type IssueCode = keyof typeof TEXTS;

/** An issue in words, with its file and line before it. */
export function sayIssue(file: string, { line, code, values }: ItcIssue, language: Language): string {
  const text = TEXTS[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  return `${file}, ${language === "nl" ? "regel" : "line"} ${line}: ${text}`;
}
