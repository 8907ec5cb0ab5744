import process from "node:process";
import { campusFrom } from "#shared/domain/tables.ts";
import { exportCampus } from "#electron/publish/export-campus.ts";
import { demoOfSize } from "./campuses.ts";

// node resources/instances/make-campus.ts COURSES FOLDER [SEED]: writes the demo campus scaled to so many courses.
const [courses, folder, seed = "1"] = process.argv.slice(2);
if (!(Number(courses) > 0) || !folder) {
  process.stderr.write("node resources/instances/make-campus.ts COURSES FOLDER [SEED]\n");
  process.exit(2);
}
const files = await exportCampus(campusFrom(demoOfSize(Number(courses), Number(seed))), folder);
process.stdout.write(`${files} tables in ${folder}\n`);
