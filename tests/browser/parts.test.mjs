// The tests find what they look at by role, name, label, id and `data-*`: a new look of the page breaks none of them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readdir, readFile } from "node:fs/promises";
import { FORMULAS } from "./parts.mjs";

const here = new URL("./", import.meta.url);
const text = (path) => readFile(new URL(path, here), "utf8");

// Classes that a test may name, since they are what it is about; each with the reason.
const ALLOWED = {};

// The classes of the style sheets, and those of the pollutants, for which the build writes rules.
const sheets = await Promise.all(["../../src/style/style.css", "../../src/export/dialog.css"].map(text));
const classes = new Set([...sheets.join("\n").match(/\.[a-z][\w-]*/g), ...Object.keys(FORMULAS).map((code) => `.${code}`)]);

// The strings of a program, without what templates put into them.
const strings = (program) => {
  const code = program.replaceAll(/^\s*\/\/.*$/gm, "");
  return code.match(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g).map((each) => each.slice(1, -1).replaceAll(/\$\{[^}]*\}/g, ""));
};

// The classes that a selector names, and conditions on the attribute.
const named = (selector) => (selector.match(/(?<!\))\.[a-z][\w-]*(?![\w(-])|\[@?class/g) ?? []).filter((name) => classes.has(name) || name.startsWith("["));

test("a class in a selector is found, and what only looks like one is not", () => {
  assert.ok(classes.size > 80, `${classes.size} classes`);
  assert.deepEqual(["#map > .legend", "td.over:target", ".no2", "label:has(.key)", "[class~=chip]"].flatMap(named), [".legend", ".over", ".no2", ".key", "[class"]);
  assert.deepEqual(["**/*.wasm", "all.map(each)", "[data-island=legend]", "./parts.mjs"].flatMap(named), []);
  assert.deepEqual(strings('const one = `a ${two} .chip`; // it\'s\nlocator("#map")').flatMap(named), [".chip"]);
});

test("no test finds a part of the page by a class that styles it", async () => {
  const found = [];
  for (const name of (await readdir(here)).filter((name) => name.endsWith(".mjs") && name !== "parts.test.mjs")) {
    const selectors = strings(await text(name)).filter((selector) => named(selector).some((each) => !(each in ALLOWED)));
    found.push(...selectors.map((selector) => `${name}: ${selector}`));
  }
  assert.deepEqual(found, []);
});
