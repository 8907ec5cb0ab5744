import type { DocumentError, DocumentReason, DocumentValues } from "./document-error.ts";

/** A message in both languages; `{{name}}` stands for a value, `{{path}}` for the file. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** What is said of a file that is refused. */
export const documentTexts: Readonly<Record<DocumentReason, Text>> = {
  missing: {
    nl: "{{path}} bestaat niet. Is het bestand verplaatst of hernoemd?",
    en: "{{path}} does not exist. Was the file moved or renamed?",
  },
  "not-a-file": {
    nl: "{{path}} is een map. Kies een .campus-bestand, of importeer de map.",
    en: "{{path}} is a folder. Choose a .campus file, or import the folder.",
  },
  "not-a-campus": {
    nl: "{{path}} is geen campusbestand. Kies een bestand dat met Dagdeel bewaard is.",
    en: "{{path}} is not a campus file. Choose a file that was saved with Dagdeel.",
  },
  newer: {
    nl: "{{path}} komt uit een nieuwere Dagdeel (versie {{version}} van het bestand, deze kent {{known}}). Werk Dagdeel bij; het bestand is niet gewijzigd.",
    en: "{{path}} comes from a newer Dagdeel (file version {{version}}, this one knows {{known}}). Update Dagdeel; the file was not changed.",
  },
  damaged: {
    nl: "{{path}} is beschadigd ({{detail}}). Open een kopie of een reservekopie; het bestand is niet gewijzigd.",
    en: "{{path}} is damaged ({{detail}}). Open a copy or a backup; the file was not changed.",
  },
  "foreign-schema": {
    nl: "{{path}} bevat iets dat Dagdeel er niet in gezet heeft: {{object}}. Open een kopie van voor die wijziging.",
    en: "{{path}} holds something that Dagdeel did not put there: {{object}}. Open a copy from before that change.",
  },
  unfinished: {
    nl: "{{path}} werd niet netjes gesloten en staat op een plaats waar niet geschreven mag worden. Kopieer het samen met {{sidecar}} naar een eigen map en open de kopie.",
    en: "{{path}} was not closed cleanly and stands where nothing may be written. Copy it together with {{sidecar}} to a folder of your own and open the copy.",
  },
  unreadable: {
    nl: "{{path}} kan niet gelezen worden ({{detail}}). Controleer de rechten en de schijf.",
    en: "{{path}} cannot be read ({{detail}}). Check the permissions and the disk.",
  },
  full: {
    nl: "De schijf van {{path}} is vol; er is niets gewijzigd. Maak plaats vrij en probeer opnieuw.",
    en: "The disk of {{path}} is full; nothing was changed. Free some space and try again.",
  },
  exists: {
    nl: "{{path}} bestaat al. Kies een andere naam.",
    en: "{{path}} exists already. Choose another name.",
  },
  "same-file": {
    nl: "{{path}} is het document dat open staat. Kies een andere naam voor de kopie.",
    en: "{{path}} is the document that is open. Choose another name for the copy.",
  },
  "in-use": {
    nl: "{{path}} staat open bij {{heldBy}}. Kies een andere naam, of sluit het daar.",
    en: "{{path}} is open at {{heldBy}}. Choose another name, or close it there.",
  },
  "no-folder": {
    nl: "De map van {{path}} bestaat niet. Kies een andere map.",
    en: "The folder of {{path}} does not exist. Choose another folder.",
  },
  unwritable: {
    nl: "{{path}} kan niet geschreven worden ({{detail}}). Kies een andere map.",
    en: "{{path}} cannot be written ({{detail}}). Choose another folder.",
  },
  engine: {
    nl: "Deze Dagdeel heeft SQLite {{version}}, te oud om veilig te bewaren ({{needed}} is nodig). Installeer Dagdeel opnieuw.",
    en: "This Dagdeel has SQLite {{version}}, too old to save safely ({{needed}} is needed). Install Dagdeel again.",
  },
};

/** Why a document is open for reading only: another writes, the file or its folder is fixed, or it was asked for. */
export type ReadOnlyReason = "held" | "file" | "folder" | "asked";

/** The message of a refused file. */
export function sayDocumentError(error: DocumentError, language: keyof Text): string {
  return fill(documentTexts[error.reason][language], { ...error.values, path: error.path });
}

/** A text with its values filled in. */
export function fill(text: string, values: DocumentValues): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}
