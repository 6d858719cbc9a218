// The site on real web servers, below a path, with the snippets that the build wrote.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { readdir, readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import * as hosts from "./host.mjs";
import * as servers from "./servers.mjs";
import { chips, choose, exportButton, radio, status } from "./parts.mjs";
import { eventually, folder, open, page, visit } from "./site.mjs";

// Asks as a browser does, and leaves what comes as it came: packed.
const ask = (address, headers = {}) =>
  new Promise((resolve, reject) => {
    const asked = request(address, { headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, content: Buffer.concat(parts) }));
    });
    asked.on("error", reject).end();
  });

const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
  .filter((name) => !/\.(br|gz)$|^server\//.test(name));

const TYPES = {
  html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8",
  wasm: "application/wasm", svg: "image/svg+xml; charset=utf-8", json: "application/json; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8", csv: "text/csv; charset=utf-8", txt: "text/plain; charset=utf-8",
  ts: "text/plain; charset=utf-8", NOTICE: "text/plain; charset=utf-8",
};

// What a server says of a file that a test asked for in vain.
const EXPECTED = /No such file|is forbidden|AH01276/;

for (const kind of servers.kinds) {
  describe(kind, { skip: servers.leftOut(kind) }, () => {
    let server;
    let site;
    let host;
    before(async () => {
      server = await servers.start(kind);
      site = { ...(await open()), base: server.base };
      host = await hosts.hosting(site);
    });
    after(async () => {
      host?.close();
      await site?.close();
      await server?.close();
    });

    test("every file has its type, its policy, its cache rule, and comes packed", async () => {
      assert.ok(names.length > 25, "the site is there");
      for (const name of names) {
        const headersOf = async (encoding) => (await ask(server.base + name, { "accept-encoding": encoding })).headers;
        const plain = await ask(server.base + name);
        const { headers } = plain;
        assert.equal(plain.status, 200, name);
        assert.deepEqual(plain.content, await readFile(join(folder, name)), name);
        assert.equal(headers["content-type"], TYPES[name.split(/[./]/).at(-1)], name);
        assert.equal(headers["x-content-type-options"], "nosniff", name);
        assert.equal(headers["referrer-policy"], "same-origin", name);
        assert.match(headers["permissions-policy"], /geolocation=\(\)/, name);
        assert.match(headers["content-security-policy"], /^default-src 'none'; .*frame-ancestors \*$/, name);
        assert.doesNotMatch(headers["content-security-policy"], /unsafe-inline|'unsafe-eval'/);
        const hashed = /-[0-9a-f]{12}\./.test(name);
        assert.equal(headers["cache-control"], hashed ? "public, max-age=31536000, immutable" : "no-cache", name);
        assert.equal(headers["set-cookie"], undefined, name);
        for (const [encoding, ending] of [["br", "br"], ["gzip", "gz"]]) {
          const packed = await ask(server.base + name, { "accept-encoding": `deflate, ${encoding}` });
          assert.equal(packed.headers["content-encoding"], encoding, name);
          assert.equal(packed.headers["content-type"], headers["content-type"], `${name} as ${encoding}`);
          assert.equal(packed.headers["cache-control"], headers["cache-control"], `${name} as ${encoding}`);
          assert.match(packed.headers.vary, /accept-encoding/i, name);
          assert.deepEqual(packed.content, await readFile(join(folder, `${name}.${ending}`)), name);
        }
        assert.equal((await headersOf("gzip, br"))["content-encoding"], "br", "the smaller one, where both are taken");
        const again = await ask(server.base + name, { "if-none-match": headers.etag });
        assert.equal(again.status, 304, `${name} is not sent again`);
      }
    });

    test("a folder is its page; the snippets and what is not there are not shown", async () => {
      for (const path of ["", "zh/", "accessibility/", "zh/accessibility/", "embed/frame/", "zh/embed/messages/"]) {
        const answer = await ask(server.base + path, { "accept-encoding": "br" });
        assert.deepEqual([answer.status, answer.headers["content-type"], answer.headers["content-encoding"]], [200, TYPES.html, "br"], path);
      }
      for (const path of ["server/nginx.conf", "server/apache.conf", "nothing-0123456789ab.js", "data/"]) {
        const answer = await ask(server.base + path);
        assert.ok([403, 404].includes(answer.status), `${path}: ${answer.status}`);
        assert.doesNotMatch(answer.headers["cache-control"] ?? "", /immutable/, "what is missing is not kept");
      }
    });

    test("the map, its embed and its exports: no violation, no other origin, no cookie, nothing stored", async () => {
      const view = await hosts.hosted(host, "all", `<eco-atlas pollutant="no2" districts="110101"></eco-atlas>${hosts.script(host)}`);
      const answers = [];
      view.on("response", (response) => answers.push(response.headers()["set-cookie"]));
      const map = await hosts.live(host, view);
      await choose(map, "pollutant", "so2");
      await choose(map, "view", "ranking");
      await exportButton(map).click();
      await map.locator("#export [data-fill=link]").waitFor();
      await eventually(view, async () => (await hosts.heard(view, "state")).at(-1)?.state.view, "ranking");
      hosts.clean(view);
      const outside = view.asked.filter((address) => ![host.base, server.base, "blob:"].some((own) => address.startsWith(own)));
      assert.deepEqual(outside, []);
      assert.deepEqual(answers.filter(Boolean), []);
      assert.deepEqual(await view.context().cookies(), []);
      for (const each of [map, view]) assert.deepEqual(await each.evaluate(stored), [0, 0, 0, 0]);
    });

    test("in a sandbox without an origin of its own the map works, and says what it may not", async () => {
      const view = await hosts.hosted(host, "sandbox", `<iframe title="Air" sandbox="allow-scripts" src="${server.base}?embed=1&districts=110101" width="900" height="700"></iframe>`);
      const map = await hosts.live(host, view);
      assert.equal(await map.evaluate(() => globalThis.origin), "null");
      await choose(map, "pollutant", "no2");
      await map.locator("#a-110111").click({ force: true });
      await eventually(view, () => chips(map).count(), 2);
      await eventually(view, async () => (await hosts.heard(view, "state")).at(-1)?.state, { pollutant: "no2", districts: ["110101", "110111"], against: "grade2", panel: "compare", view: "map", zone: null });
      await view.evaluate(() => frames[0].postMessage({ type: "eco-atlas:set", version: 1, state: { pollutant: "so2" } }, "*"));
      await eventually(view, () => radio(map, "pollutant", "so2").isChecked(), true);
      await exportButton(map).click();
      await map.locator("#export [data-act='copy link']").click();
      await eventually(view, async () => /did not allow it/.test(await status(map, "export").innerText()), true);
      await map.locator("#export [data-format=csv]").click();
      await eventually(view, async () => /If nothing arrives, the page around this map does not allow it/.test(await status(map, "export").innerText()), true);
      const forbidden = view.said.filter((line) => !/sandbox|permissions policy|clipboard/i.test(line));
      assert.deepEqual(forbidden, [], "nothing else is said than what the sandbox forbids");
    });

    test("opened by itself, nothing is stored, and a second visit asks for the document and the list of packages alone", async () => {
      const view = await page(site);
      await visit(view, site);
      await exportButton(view).click();
      await view.locator("#export [data-fill=link]").waitFor();
      assert.deepEqual(await view.evaluate(stored), [0, 0, 0, 0]);
      assert.deepEqual(await view.context().cookies(), []);
      await visit(view, site);
      const sent = () => performance.getEntriesByType("resource").filter((entry) => entry.transferSize > 0).map(({ name, transferSize }) => [name.split("/").pop(), transferSize < 1000]);
      // Whoever keeps the site may edit the list, so that it is asked for anew; like the document it is not sent again.
      assert.deepEqual(await view.evaluate(sent), [["atlas.json", true]]);
      const [document] = await view.evaluate(() => performance.getEntriesByType("navigation").map((entry) => entry.transferSize));
      assert.ok(document < 1000, `the document was sent again: ${document} bytes`);
      hosts.clean(view);
    });

    test("the server has nothing to complain of", async () => {
      const complaints = (await server.log()).split("\n").filter((line) => /\b(warn|error|crit|alert|emerg)\b/.test(line) && !EXPECTED.test(line));
      assert.deepEqual(complaints, []);
    });
  });
}

// What a page has stored: local, session, databases, caches. Within another page the browser may forbid it.
const stored = async () => {
  try {
    return [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, globalThis.caches ? (await caches.keys()).length : 0];
  } catch (error) {
    if (error.name === "SecurityError") return [0, 0, 0, 0];
    throw error;
  }
};
