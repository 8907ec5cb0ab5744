import type { FileTable } from "./columns.ts";

/** Words for values that several columns share. */
const WEEKDAYS =
  "ma=1;di=2;wo=3;do=4;vr=5;za=6;zo=7;" + "maandag=1;dinsdag=2;woensdag=3;donderdag=4;vrijdag=5;zaterdag=6;zondag=7";
const DAYPARTS =
  "vm=VM;nm=NM;av=AV;voormiddag=VM;namiddag=NM;avond=AV;ochtend=VM;" + "'s morgens=VM;'s namiddags=NM;'s avonds=AV";
const YES_NO = "ja=yes;nee=no;neen=no;j=yes;n=no;waar=yes;onwaar=no";

/** The Dutch names of a table and of its columns, and the Dutch words for values; lists separated by `;`. */
export interface DutchTable {
  readonly names: string;
  readonly columns: Readonly<Record<string, string>>;
  /** Per column, `word=value;word=value`. */
  readonly values: Readonly<Record<string, string>>;
}

/** The Dutch that an import takes beside the names of FORMAT.md. All are compared as codes are (see `key`). */
export const DUTCH: { readonly [T in FileTable]: DutchTable } = {
  settings: {
    names: "instellingen;parameters;configuratie",
    columns: {
      key: "sleutel;instelling;gegeven",
      value: "waarde",
    },
    values: {
      key:
        "naam=name;naam campus=name;campus=name;tijdzone=timezone;eerste dag=first_day;" +
        "begin=first_day;begindatum=first_day;laatste dag=last_day;einde=last_day;einddatum=last_day;" +
        "lesdagen=weekdays;weekdagen=weekdays;streefaantal=target_learners;" +
        "streefcijfer=target_learners;doel cursisten per dag=target_learners;" +
        "cursisten per dag=target_learners;rust na avond=rest_after_evening;" +
        "rust na avondles=rest_after_evening;verwachte afwezigheid=expected_absence;" +
        "gewicht vastheid=steadiness_weight;gewicht drukte=crowding_weight",
      value: `${WEEKDAYS};${YES_NO}`,
    },
  },
  dayparts: {
    names: "dagdelen",
    columns: {
      code: "dagdeel;dagdeelcode;afkorting",
      name: "naam;benaming;omschrijving",
      starts: "begin;begint;start;van;beginuur;startuur;aanvang",
      ends: "einde;eindigt;tot;einduur;stop",
      max_learners: "max cursisten;maximum cursisten;maximum aantal cursisten;max aanwezigen;maximum aanwezigen",
    },
    values: {
      code: DAYPARTS,
    },
  },
  partners: {
    names: "organisaties;campuspartners",
    columns: {
      code: "partner;partnercode;afkorting",
      name: "naam;partnernaam;benaming;organisatie",
    },
    values: {},
  },
  closures: {
    names: "sluitingen;sluitingsdagen;sluitingen en onderhoud;onbeschikbaarheden",
    columns: {
      scope: "geldt voor;bereik;waarvoor;wie of wat",
      code: "welke;betreft;welk",
      from: "van;vanaf;begin;begindatum;startdatum;eerste dag",
      to: "tot;tot en met;t/m;tem;einde;einddatum;laatste dag",
      weekdays: "weekdagen;weekdag;dagen;op",
      dayparts: "dagdelen;dagdeel",
      units: "aantal;stuks;eenheden;aantal toestellen;aantal machines;aantal buiten dienst",
      kind: "soort;aard;type",
      reason: "reden;oorzaak;omschrijving;toelichting;opmerking",
    },
    values: {
      scope:
        "hele campus=campus;gebouw=campus;organisatie=partner;lokaal=room;ruimte=room;zaal=room;" +
        "toestel=machine;machines=machine;lesgever=instructor;docent=instructor;leerkracht=instructor;" +
        "opleider=instructor;instructeur=instructor;trainer=instructor",
      weekdays: WEEKDAYS,
      dayparts: DAYPARTS,
      kind:
        "gesloten=closed;dicht=closed;sluiting=closed;feestdag=closed;brugdag=closed;verlof=closed;" +
        "afwezig=closed;onderhoud=closed;herstelling=closed;keuring=closed;defect=closed;" +
        "buiten dienst=closed;schoolvakantie=school-holiday;schoolvakanties=school-holiday",
    },
  },
  rooms: {
    names: "lokalen;lokalenlijst;ruimtes;ruimten;zalen",
    columns: {
      code: "lokaal;lokaalcode;lokaalnummer;code lokaal;ruimte;zaal",
      name: "naam;lokaalnaam;benaming;omschrijving",
      type: "lokaaltype;soort;soort lokaal;type lokaal",
      capacity: "capaciteit;plaatsen;aantal plaatsen;zitplaatsen;max personen;maximum aantal personen",
      area_m2: "oppervlakte;oppervlakte m2;oppervlakte (m2);m2;m²",
      owner: "eigenaar;beheerder;eigendom van",
      floor: "verdieping;verdiep;niveau",
      features: "uitrusting;kenmerken;voorzieningen;eigenschappen",
      contains: "bestaat uit;bevat;omvat;delen;deellokalen",
    },
    values: {},
  },
  access: {
    names: "toegang;toegangen;lokaaltoegang;toegangsafspraken",
    columns: {
      room: "lokaal;lokaalcode;lokaalnummer;code lokaal;ruimte;zaal",
      partner: "partnercode;organisatie;voor wie",
      weekdays: "weekdagen;weekdag;dagen;op",
      dayparts: "dagdelen;dagdeel",
      max_dayparts_per_week:
        "max dagdelen per week;maximum dagdelen per week;maximum aantal dagdelen per week;quotum;" +
        "quotum per week;weekquotum",
    },
    values: {
      weekdays: WEEKDAYS,
      dayparts: DAYPARTS,
    },
  },
  shares: {
    names: "verdeelsleutel;aandelen;afgesproken aandelen",
    columns: {
      partner: "partnercode;organisatie",
      room: "lokaal;lokaalcode;lokaalnummer;code lokaal;ruimte;zaal;lab",
      daypart: "dagdeel",
      percent: "aandeel;procent;percentage;aandeel in procent;aandeel (%)",
    },
    values: {
      daypart: DAYPARTS,
    },
  },
  machines: {
    names: "toestellen;machinepark;machinelijst;apparatuur",
    columns: {
      code: "machine;machinecode;toestel;toestelcode",
      name: "naam;machinenaam;toestelnaam;benaming;omschrijving",
      room: "lokaal;lokaalcode;lokaalnummer;code lokaal;ruimte;zaal;vast lokaal;standplaats",
      units: "aantal;stuks;eenheden;aantal toestellen;aantal machines",
      learners_per_unit:
        "cursisten per toestel;cursisten per machine;cursisten per stuk;personen per toestel;" +
        "max cursisten per toestel;deelnemers per toestel",
      owner: "eigenaar;beheerder;eigendom van",
    },
    values: {},
  },
  instructors: {
    names: "lesgevers;docenten;leerkrachten;opleiders;instructeurs;trainers",
    columns: {
      code: "lesgever;lesgevercode;docent;docentcode;leerkracht;opleider;instructeur;trainer;" + "personeelscode",
      partner: "partnercode;organisatie;werkgever",
      skills: "bekwaamheden;vaardigheden;competenties;machtigingen;kan geven;mag geven",
      max_dayparts_per_day: "max dagdelen per dag;maximum dagdelen per dag;maximum aantal dagdelen per dag",
      max_dayparts_per_week: "max dagdelen per week;maximum dagdelen per week;maximum aantal dagdelen per week",
      unavailable: "niet beschikbaar;onbeschikbaar;niet inzetbaar;vaste afwezigheid",
    },
    values: {
      unavailable: `${WEEKDAYS};${DAYPARTS}`,
    },
  },
  courses: {
    names: "opleidingen;cursussen;opleidingsaanbod;aanbod;vormingen",
    columns: {
      code: "opleiding;opleidingscode;code opleiding;cursus;cursuscode",
      title: "titel;naam;naam opleiding;opleidingsnaam;benaming;omschrijving",
      domain: "domein;sector;vakgebied;richting;cluster",
      partner: "partnercode;organisatie;aanbieder;inrichter;organisator",
      shortage: "knelpunt;knelpuntberoep;knelpuntopleiding",
    },
    values: {
      shortage: YES_NO,
    },
  },
  runs: {
    names: "edities;uitvoeringen;reeksen;opleidingsedities",
    columns: {
      code: "editie;editiecode;editienummer;code editie;uitvoering;reeks",
      course: "opleiding;opleidingscode;code opleiding;cursus;cursuscode",
      learners:
        "cursisten;aantal cursisten;deelnemers;aantal deelnemers;leerlingen;aantal leerlingen;" + "groepsgrootte",
      earliest_start: "vroegste start;vroegste startdatum;vroegste begin;start vanaf;ten vroegste",
      latest_end: "laatste einde;laatste einddatum;uiterste einddatum;einde ten laatste;ten laatste",
      weeks: "weken;aantal weken;lesweken;duur in weken",
      every_weeks: "om de;om de hoeveel weken;om de weken;weekritme;ritme in weken",
      days_per_week: "dagen per week;lesdagen per week;aantal dagen per week",
      dayparts: "dagdelen;dagdeel",
      full_days: "volle dagen;volledige dagen;hele dagen",
      consecutive_days: "opeenvolgende dagen;aaneensluitende dagen;aansluitende dagen;aaneengesloten",
      holidays: "feestdagen;bij feestdagen;bij sluiting;op feestdagen",
      school_holidays: "schoolvakanties;schoolvakantie;in schoolvakanties;tijdens schoolvakanties",
      priority: "prioriteit;voorrang",
      cohort: "cohorte;klasgroep;lesgroep;klas;groep",
      after: "na;volgt op;komt na;vervolg op",
    },
    values: {
      dayparts: DAYPARTS,
      full_days: YES_NO,
      consecutive_days: YES_NO,
      holidays:
        "overslaan=skip;vervalt=skip;vervallen=skip;valt weg=skip;laten vallen=skip;inhalen=extend;" +
        "ingehaald=extend;verlengen=extend;verlengt=extend",
      school_holidays:
        "pauze=pause;pauzeren=pause;pauzeert=pause;stopt=pause;geen les=pause;doorlopen=teach;" +
        "loopt door=teach;gaat door=teach;wel les=teach;les=teach",
    },
  },
  sessions: {
    names: "lessen;lesonderdelen;onderdelen;sessies;lesvormen",
    columns: {
      run: "editie;editiecode;editienummer;code editie;uitvoering;reeks",
      kind: "soort;lesvorm;onderdeel;soort les;type les",
      per_week: "per week;aantal per week;dagdelen per week;aantal dagdelen per week",
      room_types: "lokaaltypes;lokaaltype;type lokaal;soort lokaal",
      rooms: "lokalen;lokaal;lokaalcode;lokaalcodes;toegelaten lokalen",
      features: "uitrusting;kenmerken;voorzieningen;vereiste uitrusting",
      machines: "machines;machine;toestellen;toestel;apparatuur;benodigde machines;benodigde toestellen",
      skill: "bekwaamheid;vaardigheid;competentie;machtiging;vereiste machtiging",
      instructors: "lesgevers;aantal lesgevers;docenten;aantal docenten;opleiders;aantal opleiders",
    },
    values: {},
  },
  pins: {
    names: "vaste lessen;vaste lesmomenten;vastgelegd;vastgelegde lessen",
    columns: {
      run: "editie;editiecode;editienummer;code editie;uitvoering;reeks",
      kind: "soort;lesvorm;onderdeel;soort les;type les",
      date: "datum;lesdatum;dag",
      daypart: "dagdeel;deel van de dag;moment",
      room: "lokaal;lokaalcode;lokaalnummer;code lokaal;ruimte;zaal",
    },
    values: {
      daypart: DAYPARTS,
    },
  },
  meetings: {
    names: "lesmomenten;planning;rooster;lesrooster;uurrooster",
    columns: {
      run: "editie;editiecode;editienummer;code editie;uitvoering;reeks",
      kind: "soort;lesvorm;onderdeel;soort les;type les",
      date: "datum;lesdatum;dag",
      daypart: "dagdeel;deel van de dag;moment",
      room: "lokaal;lokaalcode;lokaalnummer;code lokaal;ruimte;zaal",
      machines: "machines;machine;toestellen;toestel;apparatuur",
      instructors: "lesgevers;lesgever;docenten;docent;leerkrachten;leerkracht;opleiders;opleider",
    },
    values: {
      daypart: DAYPARTS,
    },
  },
  unplaced: {
    names: "niet geplaatst;niet gepland;niet ingepland;ongepland",
    columns: {
      run: "editie;editiecode;editienummer;code editie;uitvoering;reeks",
      reason: "reden;oorzaak;waarom;toelichting",
    },
    values: {},
  },
};
