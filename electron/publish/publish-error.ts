/** Why nothing was written. */
export type PublishReason =
  | "full"
  | "not-allowed"
  | "not-a-folder"
  | "not-a-file"
  | "outside"
  | "time-zone"
  | "no-printer"
  | "failed";

/** An export that came to nothing: what was there before stands as it was. `path` is the file, folder or value. */
export class PublishError extends Error {
  readonly reason: PublishReason;
  readonly path: string;

  constructor(reason: PublishReason, path: string, options?: ErrorOptions) {
    super(sayReason(reason, path, "en"), options);
    this.reason = reason;
    this.path = path;
  }
}

/** What each reason says, with advice; `{{path}}` stands for the place. */
export const publishTexts: Readonly<Record<PublishReason, { readonly nl: string; readonly en: string }>> = {
  full: {
    nl: "{{path}}: de schijf is vol, er is niets geschreven. Maak plaats, of kies een andere map.",
    en: "{{path}}: the disk is full, nothing was written. Make room, or choose another folder.",
  },
  "not-allowed": {
    nl: "{{path}}: hier mag niet geschreven worden. Kies een andere map, of vraag toegang.",
    en: "{{path}}: writing is not allowed here. Choose another folder, or ask for access.",
  },
  "not-a-folder": {
    nl: "{{path}} is geen map. Kies een map, of een naam die nog niet bestaat.",
    en: "{{path}} is not a folder. Choose a folder, or a name that does not exist yet.",
  },
  "not-a-file": {
    nl: "{{path}} is een map, waar een bestand moet komen; er is niets geschreven. Kies een andere map.",
    en: "{{path}} is a folder, where a file is to stand; nothing was written. Choose another folder.",
  },
  outside: {
    nl: "{{path}} ligt buiten de gekozen map, er is niets geschreven. Kies een map zonder koppelingen naar elders.",
    en: "{{path}} lies outside the chosen folder, nothing was written. Choose a folder without links to elsewhere.",
  },
  "time-zone": {
    nl: 'instellingen, tijdzone: voor "{{path}}" worden geen agenda\'s gemaakt. Misschien Europe/Brussels?',
    en: 'settings, timezone: no calendars are made for "{{path}}". Maybe Europe/Brussels?',
  },
  "no-printer": {
    nl: "{{path}} wordt gemaakt door het programma met een venster. Open het document daar, of kies html en druk af.",
    en: "{{path}} is made by the program with a window. Open the document there, or choose html and print it.",
  },
  failed: {
    nl: "{{path}}: schrijven is mislukt. Probeer opnieuw, of kies een andere map.",
    en: "{{path}}: writing failed. Try again, or choose another folder.",
  },
};

/** The sentence of a reason. */
export function sayReason(reason: PublishReason, path: string, language: "nl" | "en"): string {
  return publishTexts[reason][language].replace("{{path}}", () => path);
}

/** A file system's error as a PublishError; one that is one already stays as it is. */
export function publishErrorFrom(error: unknown, path: string): PublishError {
  if (error instanceof PublishError) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  const reason = REASONS[code] ?? "failed";
  return new PublishError(reason, path, { cause: error });
}

const REASONS: Readonly<Record<string, PublishReason>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EACCES: "not-allowed",
  EPERM: "not-allowed",
  EROFS: "not-allowed",
  EEXIST: "not-a-folder",
  ENOTDIR: "not-a-folder",
  EISDIR: "not-a-folder",
};
