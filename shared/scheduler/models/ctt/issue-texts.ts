import type { CttIssue } from "./instance.ts";

/** What is wrong and what to do about it, by code and language; `{name}` stands for a value. */
const TEXTS: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  stray: {
    nl: '"{found}" hoort niet in de kop. Zet er een naam en een dubbelepunt voor, of haal de regel weg.',
    en: '"{found}" does not belong in the head. Put a name and a colon before it, or remove the line.',
  },
  "section-twice": {
    nl: "{section} staat er twee keer. Voeg de twee samen.",
    en: "{section} is there twice. Put the two together.",
  },
  "section-missing": {
    nl: "{section}: ontbreekt. Is het bestand afgebroken? Voeg de sectie toe.",
    en: "{section}: is missing. Was the file cut off? Add the section.",
  },
  "head-missing": {
    nl: '"{name}:" ontbreekt in de kop. Voeg de regel toe.',
    en: '"{name}:" is missing in the head. Add the line.',
  },
  "not-a-number": {
    nl: '{name}: "{found}" is geen geheel getal. Verwacht: {least} tot {most}.',
    en: '{name}: "{found}" is not a whole number. Expected: {least} to {most}.',
  },
  "out-of-range": {
    nl: "{name}: {found} ligt niet tussen {least} en {most}. Kijk het na; dagen en periodes tellen vanaf 0.",
    en: "{name}: {found} is not between {least} and {most}. Check it; days and periods count from 0.",
  },
  fields: {
    nl: "{section}: {found} woorden op deze regel, minstens {wanted} nodig. Vul de regel aan.",
    en: "{section}: {found} words on this line, at least {wanted} needed. Complete the line.",
  },
  count: {
    nl: "{name} zegt {said}, maar {section} heeft {found} regels. Is het bestand afgebroken? Maak ze gelijk.",
    en: "{name} says {said}, but {section} has {found} lines. Was the file cut off? Make them agree.",
  },
  "curriculum-count": {
    nl: "{curriculum} zegt {wanted} vakken en noemt er {found}. Maak ze gelijk.",
    en: "{curriculum} says {wanted} courses and names {found}. Make them agree.",
  },
  "too-many": {
    nl: "{section}: {found}, hoogstens {most}. Is dit het goede bestand?",
    en: "{section}: {found}, at most {most}. Is this the right file?",
  },
  twice: {
    nl: '{section}: "{found}" staat er twee keer. Geef een van beide een andere code.',
    en: '{section}: "{found}" is there twice. Give one of them another code.',
  },
  "unknown-course": {
    nl: 'Vak "{found}" staat niet in COURSES. Verbeter de code of voeg het vak toe.',
    en: 'Course "{found}" is not in COURSES. Correct the code or add the course.',
  },
  "unknown-room": {
    nl: 'Lokaal "{found}" staat niet in ROOMS. Verbeter de code of voeg het lokaal toe.',
    en: 'Room "{found}" is not in ROOMS. Correct the code or add the room.',
  },
  "too-few-times": {
    nl: "Vak {course}: {wanted} lessen, maar slechts {found} periodes beschikbaar. Geef periodes vrij of minder lessen.",
    en: "Course {course}: {wanted} lectures, but only {found} periods available. Free periods or ask for fewer lectures.",
  },
  "too-few-places": {
    nl: "{lectures} lessen passen niet in {rooms} lokalen × {periods} periodes = {places} plaatsen. Voeg lokalen of periodes toe.",
    en: "{lectures} lectures do not fit in {rooms} rooms × {periods} periods = {places} places. Add rooms or periods.",
  },
  "no-room": {
    nl: "Vak {course} heeft geen lokaal dat geschikt is. Haal een regel weg uit ROOM_CONSTRAINTS, of kies een andere formulering.",
    en: "Course {course} has no room that suits it. Remove a line of ROOM_CONSTRAINTS, or choose another formulation.",
  },
  formulation: {
    nl: "{formulation} vraagt {wanted}, en dat staat er niet in. Neem het .ectt-bestand, of kies UD1 of UD2.",
    en: "{formulation} needs {wanted}, which is not there. Take the .ectt file, or choose UD1 or UD2.",
  },
};

/** An issue in words, without its place. */
export function sayCttIssue({ code, values }: CttIssue, language: "nl" | "en"): string {
  return TEXTS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => legible(String(values[name])));
}

/** What a file says, fit for a terminal: no control characters, and not too long. */
function legible(found: string): string {
  const shown = found.replace(/\p{Cc}/gu, "\uFFFD");
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
