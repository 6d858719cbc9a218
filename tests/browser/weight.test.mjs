// The bytes of the first load, each against its budget. Bytes do not vary from run to run.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { folder, languages } from "./site.mjs";

const budgets = JSON.parse(await readFile(new URL("../budgets.json", import.meta.url)));
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
