// Makes a package of many areas for the tests: `node tests/browser/make-many.mjs FOLDER`.

import { patchwork } from "../../bench/packages.mjs";

await patchwork(450)(null, process.argv[2]);
