/** Why an archive or a part of it is not unpacked: a key of the issue texts, the part it is about, and values to name. */
export class ArchiveFault extends Error {
  readonly code: string;
  /** Name of the part within the archive; blank where it is about all of it. */
  readonly part: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: string, part = "", values: ArchiveFault["values"] = {}) {
    super(code);
    this.code = code;
    this.part = part;
    this.values = values;
  }
}
