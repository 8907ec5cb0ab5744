/** The files that were dropped, and those that stand in dropped folders themselves; folders within folders are left. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly File[]> {
  // The list is only readable while the drop is handled, so every entry is taken before the first wait.
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  const files = await Promise.all(entries.map((entry) => filesIn(entry)));
  return files.flat();
}

async function filesIn(entry: FileSystemEntry | null): Promise<readonly File[]> {
  if (entry?.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  if (!entry?.isDirectory) return [];
  const inside = await allIn((entry as FileSystemDirectoryEntry).createReader());
  return Promise.all(inside.filter((one) => one.isFile).map((one) => fileOf(one as FileSystemFileEntry)));
}

/** A reader gives at most a hundred entries at a time, and none when it is done. */
async function allIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return some.length === 0 ? [] : [...some, ...(await allIn(reader))];
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
