// Makes a package of many areas for the tests: `node tests/browser/make-many.mjs FOLDER`. Its last area is a
// functional zone.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { patchwork } from "../../bench/packages.mjs";

const folder = process.argv[2];
await patchwork(450)(null, folder);
const table = join(folder, "districts.csv");
const rows = (await readFile(table, "utf8")).trimEnd().split("\n");
rows.push(rows.pop().replace('"district"', '"functional zone"'));
await writeFile(table, `${rows.join("\n")}\n`);
