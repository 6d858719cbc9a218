// Frictionless' own validator accepts the packages, and would not accept just anything.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));
const program = process.env.FRICTIONLESS;
const skip = program ? false : "Frictionless is not installed";

// What the validator says of a package, and whether it accepts it.
const validated = (folder) =>
  new Promise((resolve) => {
    execFile(program, ["validate", "datapackage.json", "--json"], { cwd: folder }, (error, said) => resolve({ accepted: !error, said }));
  });

for (const folder of ["public/data/beijing-2020", "tests/packages/vermont-2020"]) {
  test(`${folder} is a package for Frictionless`, { skip }, async () => {
    const { accepted, said } = await validated(join(project, folder));
    assert.ok(accepted, said);
  });
}

test("a package with a faulty cell is not", { skip }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "eco-atlas-readers-"));
  try {
    await cp(join(project, "public/data/beijing-2020"), folder, { recursive: true });
    const table = join(folder, "concentrations.csv");
    await writeFile(table, (await readFile(table, "utf8")).replace("110101,40", "110101,forty"));
    const { accepted, said } = await validated(folder);
    assert.ok(!accepted && said.includes("forty"), said);
  } finally {
    await rm(folder, { recursive: true });
  }
});
