import type { RefusalText } from "./refusal-texts.ts";

/** What a planner is told where a run cannot be placed or split, or a meeting get other instructors. */
export const placeRefusalTexts: Readonly<Record<string, RefusalText>> = {
  "already-placed": {
    nl: "Editie {{run}} staat al in het plan. Verplaats een van haar lessen.",
    en: "Run {{run}} is in the plan already. Move one of its meetings.",
  },
  "no-sessions": {
    nl: "Editie {{run}} heeft nog geen lessen per week. Vul ze aan in Gegevens.",
    en: "Run {{run}} has no sessions a week yet. Fill them in under Tables.",
  },
  "run-does-not-end": {
    nl: "Zo krijgt editie {{run}} haar {{weeks}} weken niet gegeven voor {{last}}. Laat haar vroeger beginnen.",
    en: "This way run {{run}} cannot teach its {{weeks}} weeks before {{last}}. Let it begin earlier.",
  },
  "no-week-to-catch-up": {
    nl: "Van editie {{run}} blijven {{left}} lessen over die nergens ingehaald kunnen worden. Kies andere dagen of een vroeger begin.",
    en: "{{left}} meetings of run {{run}} remain that cannot be caught up anywhere. Choose other days or an earlier start.",
  },
  "no-week-like-that": {
    nl: "Editie {{run}} kan geen week met {{days}} lesdagen maken waarin ze op {{date}} lesgeeft. Kies een andere dag.",
    en: "Run {{run}} cannot make a week of {{days}} teaching days in which it meets on {{date}}. Choose another day.",
  },
  "no-room-for-kind": {
    nl: 'Voor de lessen "{{kind}}" van editie {{run}} bestaat geen passend lokaal. Kijk na wat ze vraagt.',
    en: 'There is no room that suits the sessions "{{kind}}" of run {{run}}. Check what it asks for.',
  },
  "pin-not-kept": {
    nl: "Editie {{run}} is vastgezet op {{date}} in {{daypart}}, en dat past hier niet bij. Maak die les eerst los.",
    en: "Run {{run}} is pinned on {{date}} in {{daypart}}, which does not go with this. Unpin that meeting first.",
  },
  "split-no-room": {
    nl: "Er is geen lokaal vrij voor {{learners}} cursisten van editie {{run}} op al haar momenten. Kies een andere verdeling, of verplaats eerst iets.",
    en: "No room is free for {{learners}} learners of run {{run}} at all its times. Divide them otherwise, or move something first.",
  },
  "split-cohort": {
    nl: "Editie {{run}} hoort bij klas {{cohort}}, die maar op één plaats kan zijn. Maak haar eerst los van die klas.",
    en: "Run {{run}} belongs to cohort {{cohort}}, which can only be in one place. Take it out of that cohort first.",
  },
  "split-learners": {
    nl: "Van de {{learners}} cursisten van editie {{run}} kunnen er geen {{wanted}} naar een tweede groep. Kies minder.",
    en: "Of the {{learners}} learners of run {{run}}, {{wanted}} cannot go to a second group. Choose fewer.",
  },
  "no-such-instructor": {
    nl: 'Lesgever "{{instructor}}" staat niet in dit document. Kies een ander.',
    en: 'Instructor "{{instructor}}" is not in this document. Choose another.',
  },
  "instructor-lacks-skill": {
    nl: 'Lesgever {{instructor}} kan geen "{{skill}}" geven, wat editie {{run}} vraagt. Kies een ander.',
    en: 'Instructor {{instructor}} does not teach "{{skill}}", which run {{run}} asks for. Choose another.',
  },
  "instructors-needed": {
    nl: "Editie {{run}} vraagt hier {{needed}} lesgevers, u koos er {{given}}. Kies er juist zoveel.",
    en: "Run {{run}} asks for {{needed}} instructors here, you chose {{given}}. Choose just as many.",
  },
  "same-instructors": {
    nl: "De les van editie {{run}} op {{date}} in {{daypart}} heeft {{instructors}} al. Kies iemand anders.",
    en: "The meeting of run {{run}} on {{date}} in {{daypart}} has {{instructors}} already. Choose somebody else.",
  },
};
