import type { DutchTable } from "./dutch.ts";
import type { FileTable } from "./columns.ts";

/** Words for values that several columns share: French, then German, and the English of daily life. */
const WEEKDAYS =
  "lundi=1;mardi=2;mercredi=3;jeudi=4;vendredi=5;samedi=6;dimanche=7;lun=1;mer=3;jeu=4;ven=5;sam=6;dim=7;" +
  "montag=1;dienstag=2;mittwoch=3;donnerstag=4;freitag=5;samstag=6;sonntag=7;mi=3;fr=5;" +
  "monday=1;tuesday=2;wednesday=3;thursday=4;friday=5;saturday=6;sunday=7;mon=1;tue=2;wed=3;thu=4;fri=5;sat=6;sun=7";
const DAYPARTS =
  "matin=VM;matinée=VM;après-midi=NM;apres-midi=NM;soir=AV;soirée=AV;vormittag=VM;morgen=VM;nachmittag=NM;abend=AV;" +
  "morning=VM;afternoon=NM;evening=AV;am=VM;pm=NM;a.m.=VM;p.m.=NM";
const YES_NO = "oui=yes;non=no;o=yes;wahr=yes;falsch=no;vrai=yes;faux=no;nein=no;true=yes;false=no;y=yes";
const SCOPES =
  "bâtiment=campus;partenaire=partner;organisation=partner;local=room;salle=room;raum=room;appareil=machine;" +
  "maschine=machine;gerät=machine;formateur=instructor;enseignant=instructor;lehrer=instructor;dozent=instructor";

/** French and German for what `DUTCH` has in Dutch; planners near the border send such workbooks. */
export const FRENCH_GERMAN: Readonly<Partial<Record<FileTable, DutchTable>>> = {
  settings: {
    names: "paramètres;parametres;einstellungen",
    columns: { key: "clé;paramètre;schlüssel;einstellung", value: "valeur;wert" },
    values: {
      key:
        "nom=name;fuseau horaire=timezone;premier jour=first_day;dernier jour=last_day;jours de cours=weekdays;" +
        "objectif apprenants=target_learners;repos après soirée=rest_after_evening;zeitzone=timezone;" +
        "erster tag=first_day;letzter tag=last_day;unterrichtstage=weekdays;zielzahl=target_learners",
      value: `${WEEKDAYS};${YES_NO}`,
    },
  },
  dayparts: {
    names: "demi-jours;demi-journées;tagesteile;halbtage",
    columns: {
      code: "demi-jour;demi-journée;tagesteil",
      name: "nom;bezeichnung;name",
      starts: "début;debut;beginnt",
      ends: "fin;endet;ende",
      max_learners: "max apprenants;max. teilnehmer",
    },
    values: { code: DAYPARTS },
  },
  partners: {
    names: "partenaires;partnerorganisationen",
    columns: { code: "partenaire;kürzel", name: "nom;bezeichnung" },
    values: {},
  },
  closures: {
    names: "fermetures;schließungen;schliessungen",
    columns: {
      scope: "portée;concerne;gilt für",
      code: "lequel;welche",
      from: "du;de;à partir de;von;ab",
      to: "au;jusqu'au;à;bis",
      weekdays: "jours;wochentage",
      dayparts: "demi-jours;tagesteile",
      units: "nombre;anzahl",
      kind: "genre;sorte;art",
      reason: "raison;motif;grund",
    },
    values: {
      scope: SCOPES,
      weekdays: WEEKDAYS,
      dayparts: DAYPARTS,
      kind: "fermé=closed;vacances scolaires=school-holiday;geschlossen=closed;schulferien=school-holiday",
    },
  },
  rooms: {
    names: "locaux;salles;räume",
    columns: {
      code: "local;salle;raum",
      name: "nom;bezeichnung",
      type: "genre;art",
      capacity: "capacité;places;kapazität;plätze",
      area_m2: "superficie;surface;fläche",
      owner: "propriétaire;eigentümer",
      floor: "étage;etage;stockwerk",
      features: "équipement;ausstattung",
      contains: "contient;comprend;enthält",
    },
    values: {},
  },
  access: {
    names: "accès;zugang",
    columns: {
      room: "local;salle;raum",
      partner: "partenaire",
      weekdays: "jours;wochentage",
      dayparts: "demi-jours;tagesteile",
      max_dayparts_per_week: "max demi-jours par semaine;max. tagesteile pro woche",
    },
    values: { weekdays: WEEKDAYS, dayparts: DAYPARTS },
  },
  shares: {
    names: "parts convenues;vereinbarte anteile",
    columns: {
      partner: "partenaire",
      room: "local;salle;raum",
      daypart: "demi-jour;tagesteil",
      percent: "part;pourcentage;anteil;prozent",
    },
    values: { daypart: DAYPARTS },
  },
  machines: {
    names: "appareils;maschinen;geräte",
    columns: {
      code: "appareil;maschine;gerät",
      name: "nom;bezeichnung",
      room: "local;salle;raum",
      units: "nombre;unités;anzahl;stück",
      learners_per_unit: "apprenants par appareil;teilnehmer pro gerät",
      owner: "propriétaire;eigentümer",
    },
    values: {},
  },
  instructors: {
    names: "formateurs;enseignants;lehrkräfte;dozenten",
    columns: {
      code: "formateur;enseignant;lehrkraft;dozent",
      partner: "partenaire",
      skills: "compétences;kompetenzen",
      max_dayparts_per_day: "max demi-jours par jour;max. tagesteile pro tag",
      max_dayparts_per_week: "max demi-jours par semaine;max. tagesteile pro woche",
      unavailable: "indisponible;nicht verfügbar",
    },
    values: { unavailable: WEEKDAYS },
  },
  courses: {
    names: "formations;cours;kurse;lehrgänge",
    columns: {
      code: "formation;cours;kurs;lehrgang",
      title: "titre;intitulé;titel",
      domain: "domaine;bereich",
      partner: "partenaire",
      shortage: "pénurie;métier en pénurie;mangelberuf",
    },
    values: { shortage: YES_NO },
  },
  runs: {
    names: "sessions de cours;éditions;durchgänge;durchführungen",
    columns: {
      code: "édition;edition;durchgang",
      course: "formation;cours;kurs;lehrgang",
      learners: "apprenants;participants;stagiaires;teilnehmer;anzahl teilnehmer",
      earliest_start: "début au plus tôt;date de début;frühester beginn",
      latest_end: "fin au plus tard;date de fin;spätestes ende",
      weeks: "semaines;nombre de semaines;wochen",
      every_weeks: "toutes les semaines;alle wochen",
      days_per_week: "jours par semaine;tage pro woche",
      dayparts: "demi-jours;tagesteile",
      full_days: "journées complètes;ganze tage",
      consecutive_days: "jours consécutifs;aufeinanderfolgende tage",
      holidays: "jours fériés;feiertage",
      school_holidays: "vacances scolaires;schulferien",
      priority: "priorité;priorität",
      cohort: "cohorte;groupe;kohorte",
      after: "après;suit;nach",
    },
    values: { dayparts: DAYPARTS, full_days: YES_NO, consecutive_days: YES_NO },
  },
  sessions: {
    names: "leçons;unterrichtseinheiten",
    columns: {
      run: "édition;durchgang",
      kind: "genre;sorte;art",
      per_week: "par semaine;pro woche",
      room_types: "types de local;raumtypen",
      rooms: "locaux;salles;räume",
      features: "équipement;ausstattung",
      machines: "appareils;maschinen;geräte",
      skill: "compétence;kompetenz",
      instructors: "formateurs;nombre de formateurs;lehrkräfte",
    },
    values: {},
  },
  pins: {
    names: "cours fixes;feste termine",
    columns: {
      run: "édition;durchgang",
      kind: "genre;sorte;art",
      date: "jour;datum",
      daypart: "demi-jour;tagesteil",
      room: "local;salle;raum",
    },
    values: { daypart: DAYPARTS },
  },
  meetings: {
    names: "réunions;horaire;stundenplan",
    columns: {
      run: "édition;durchgang",
      kind: "genre;sorte;art",
      date: "jour;datum",
      daypart: "demi-jour;tagesteil",
      room: "local;salle;raum",
      machines: "appareils;maschinen",
      instructors: "formateurs;lehrkräfte",
    },
    values: { daypart: DAYPARTS },
  },
};
