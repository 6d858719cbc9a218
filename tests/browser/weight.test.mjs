// The bytes of the first load, each against its budget. Bytes do not vary from run to run.
//
// Why: docs/decisions.md#budgets-of-the-load

import assert from "node:assert/strict";
import { test } from "node:test";
import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { folder, languages } from "./site.mjs";

const budgets = JSON.parse(await readFile(new URL("../budgets.json", import.meta.url)));

// What the first paint waits for: the document up to the element behind the map, packed by itself.
const firstPaint = async (path) => {
  const html = await readFile(join(folder, `${path}index.html`), "utf8");
  const end = html.indexOf('id="end"');
  assert.ok(end > 0 && html.indexOf("<svg") < end, "the map comes before its end");
  return brotliCompressSync(html.slice(0, html.lastIndexOf("<", end))).length;
};

const packed = async (name) => (await stat(join(folder, `${name}.br`))).size;

for (const [language, path] of Object.entries(languages)) {
  test(`${language}: the first load is within its budgets`, async () => {
    const names = await readdir(folder);
    const find = (pattern) => names.find((name) => pattern.test(name));
    const tag = language === "zh" ? "zh-Hans" : "en";
    const weights = {
      document: await packed(`${path}index.html`),
      program: await packed(find(/^eco-atlas_bg-\w+\.wasm$/)),
      glue: await packed(find(/^eco-atlas-\w+\.js$/)),
      start: await packed(find(/^start-\w+\.js$/)),
      icon: await packed(find(/^icon-\w+\.svg$/)),
      later: await packed(find(/^later-\w+\.css$/)),
    };
    weights.total = Object.values(weights).reduce((sum, bytes) => sum + bytes, 0);
    // Loaded when it is first asked for, and no part of the total.
    const exported = [/^export-\w+\.js$/, /^export-\w+\.wasm$/, new RegExp(`^export-\\w+\\.${tag}\\.txt$`)];
    weights.export = (await Promise.all(exported.map((pattern) => packed(find(pattern))))).reduce((sum, bytes) => sum + bytes, 0);
    weights.firstPaint = await firstPaint(path);
    // Read by every page, to know whether there are other packages; and the program of the desk, read by none but those.
    weights.total += await packed("atlas.json");
    weights.desk = (await Promise.all([/^desk-\w+\.js$/, /^desk-\w+\.wasm$/].map((pattern) => packed(find(pattern))))).reduce((sum, bytes) => sum + bytes, 0);
    for (const [part, bytes] of Object.entries(weights)) {
      console.log(`${language} ${part}: ${bytes} bytes of ${budgets[part]}`);
      assert.ok(bytes <= budgets[part], `${part}: ${bytes} bytes, more than ${budgets[part]}`);
    }
  });
}

test("the page holds its policy, and every address in it is relative", async () => {
  for (const path of Object.values(languages)) {
    const html = await readFile(join(folder, path, "index.html"), "utf8");
    const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];
    assert.match(policy, /^default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/);
    const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
    const elsewhere = addresses.filter((address) => /^(\/|[a-z]+:)/.test(address));
    assert.deepEqual([...new Set(elsewhere)], ["https://www.openstreetmap.org/copyright"]);
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/, "no inline script");
    assert.doesNotMatch(html, /\sstyle="|\son[a-z]+="/, "no inline style, no inline handler");
  }
});

test("the explorer's program asks the browser for no stream and for no response: it has no server to talk to", async () => {
  const name = (await readdir(folder)).find((name) => /^eco-atlas_bg-\w+\.wasm$/.test(name));
  const imports = WebAssembly.Module.imports(await WebAssembly.compile(await readFile(join(folder, name))));
  const named = imports.map(({ name }) => name);
  assert.ok(named.some((name) => name.includes("setAttribute")), "imports have names");
  assert.deepEqual(named.filter((name) => /enqueue|byobRequest|respond|fetch/.test(name)), []);
});

// What browsers of 2021 know of WebAssembly (Chrome 96, Firefox 95, Safari 15).
const OF_2021 = ["sign-ext", "mutable-globals", "nontrapping-float-to-int", "bulk-memory", "bulk-memory-opt", "reference-types", "call-indirect-overlong", "multivalue"];

test("the programs need no more of WebAssembly than browsers of 2021 have", async () => {
  const optimiser = join(process.env.NPM_TOOLS, "node_modules/.bin/wasm-opt");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".wasm"));
  assert.equal(names.length, 3);
  // Reads a program as one that may use some features only; it refuses what uses others.
  const read = (name, features) => promisify(execFile)(optimiser, [join(folder, name), "--mvp-features", ...features.map((feature) => `--enable-${feature}`)]);
  for (const name of names) {
    await read(name, OF_2021);
    await assert.rejects(read(name, []), /validator/, "the check tells one from the other");
  }
});
