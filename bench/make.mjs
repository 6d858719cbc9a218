// Makes the packages that are measured: `node bench/make.mjs`, by way of `cargo xtask bench`.

import { join } from "node:path";
import { beijing, counties, patchwork } from "./packages.mjs";

const PACKAGES = { beijing, counties, patchwork: patchwork(30_000) };

for (const [name, make] of Object.entries(PACKAGES)) {
  await make(process.cwd(), join(process.env.BENCH, "packages", name));
}
