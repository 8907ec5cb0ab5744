import { writeFiles } from "#electron/publish/write-files.ts";

/** A process for tests that writes the same files over and over, each time as a later edition, until it is killed. */
const [, , folder = "", count = "0"] = process.argv;
for (let edition = 1; ; edition++) {
  const line = `${edition}\n`;
  const files = Array.from({ length: Number(count) }, (_, at) => ({ name: `${at}.txt`, text: line.repeat(5000) }));
  await writeFiles(folder, files);
  process.stdout.write(line);
}
