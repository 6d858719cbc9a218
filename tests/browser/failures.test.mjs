// Files that do not come, come broken or come in a wrong type; browsers without WebAssembly; no
// network. The map, the table and the figures stay, with one quiet line that says what is missing.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as hosts from "./host.mjs";
import { MAP, area, chips, choice, choose, exportButton, legend, missing, panel, status } from "./parts.mjs";
import { eventually, fill, folder, languages, open, page, visit } from "./site.mjs";

let site;
before(async () => (site = await open()));
after(() => site.close());

const program = (await readdir(folder)).find((name) => /^eco-atlas_bg-\w+\.wasm$/.test(name));
const bytes = await readFile(join(folder, program));
const answer = (body, contentType) => (route) => route.fulfill({ body, contentType });

// All that the page has without its program, and no more than one line about it.
const stays = async (view) => {
  assert.equal(await view.locator(`${MAP} [data-code]`).count(), 17);
  assert.equal(await view.locator("tr[data-code]").count(), 17);
  const before = await fill(area(view, "110101"));
  await choose(view, "pollutant", "no2");
  assert.notEqual(await fill(area(view, "110101")), before, "the pollutants can be switched");
  assert.ok(await legend(view, "no2").isVisible());
  await choose(view, "panel", "city");
  assert.ok(await panel(view, "city").isVisible());
  for (const dead of ["[data-part=find]", "[data-part=against]", "[data-module]", choice("view", "ranking")]) {
    assert.equal(await view.locator(dead).isVisible(), false, `${dead} would do nothing`);
  }
};
const oneLine = async (view, words) => {
  const lines = await missing(view).allInnerTexts();
  assert.equal(lines.length, 1, lines.join("; "));
  assert.match(lines[0], words);
};

const FAILURES = {
  "WebAssembly is switched off": (view) => view.addInitScript(() => delete globalThis.WebAssembly),
  "the program is blocked": (view) => view.route("**/*.wasm", (route) => route.abort()),
  "the program is not there": (view) => view.route("**/*.wasm", (route) => route.fulfill({ status: 404 })),
  "the program is cut off": (view) => view.route("**/*.wasm", answer(bytes.subarray(0, bytes.length / 2), "application/wasm")),
  "the program is empty": (view) => view.route("**/*.wasm", answer(Buffer.alloc(0), "application/wasm")),
  "a page of the server comes for the program": (view) => view.route("**/*.wasm", answer("<h1>Please sign in</h1>", "text/html")),
  "a policy of a proxy forbids WebAssembly": (view) => view.route(/\/(zh\/)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": "script-src 'self'" } });
  }),
  "the module around the program is blocked": (view) => view.route("**/eco-atlas-*.js", (route) => route.abort()),
};

for (const [what, happens] of Object.entries(FAILURES)) {
  for (const [language, path] of Object.entries(languages)) {
    test(`${language}: ${what}`, async () => {
      const view = await page(site);
      await happens(view);
      await view.goto(site.base + path);
      await view.waitForSelector("html[data-app=failed]");
      await oneLine(view, /^(The explorer has not started|交互功能尚未启动).*[(（].+[)）]$/s);
      await stays(view);
    });
  }
}

test("the script that starts all is blocked: after a while the line says so", async () => {
  const view = await page(site);
  await view.route("**/start-*.js", (route) => route.abort());
  await view.goto(site.base);
  assert.equal(await missing(view).count(), 0, "not at once: it may be slow");
  await view.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await oneLine(view, /^The explorer has not started/);
  await stays(view);
});

test("the program in a wrong type starts all the same", async () => {
  const view = await page(site);
  await view.route("**/*.wasm", answer(bytes, "application/octet-stream"));
  await visit(view, site);
  await area(view, "110101").click();
  assert.equal(await chips(view).count(), 1);
});

test("without the network after the first load: all goes on, and what is not there says so", async () => {
  const view = await page(site);
  await visit(view, site);
  await view.context().setOffline(true);
  await choose(view, "pollutant", "so2");
  await area(view, "110117").click();
  for (const way of ["multiples", "ranking", "table", "map"]) await choose(view, "view", way);
  for (const name of ["stations", "ecology", "city", "compare"]) await choose(view, "panel", name);
  assert.equal(await chips(view).count(), 1);
  await exportButton(view).click();
  await eventually(view, () => view.locator("[data-module] + [role=status]").isVisible(), true);
  assert.match(await view.locator("[data-module] + [role=status]").innerText(), /could not be loaded/i);
  await view.context().setOffline(false);
  await exportButton(view).click();
  await view.locator("#export[open]").waitFor();
  // The same goes for the preview of an embed.
  await view.context().setOffline(true);
  await view.locator("#export [data-act=embed]").click();
  await eventually(view, () => status(view, "embed").innerText(), "The preview could not be loaded. Please try again.");
  await view.context().setOffline(false);
  await view.locator("#embed label:has([value=dark])").click();
  await view.frameLocator("#embed iframe").locator("html[data-app=ready]").waitFor({ state: "attached" });
});

test("in a sandbox that may load no programs, the map stays and says so", async (context) => {
  const host = await hosts.hosting(site);
  context.after(host.close);
  const view = await hosts.hosted(host, "sandbox", `<iframe title="Air" sandbox="allow-scripts" src="${site.base}?embed=1" width="900" height="700"></iframe>`);
  const map = view.frameLocator("iframe");
  await map.locator("html[data-app=failed]").waitFor({ state: "attached" });
  assert.match(await missing(map).innerText(), /^The explorer has not started/);
  await choose(map, "pollutant", "no2");
  assert.ok(await legend(map, "no2").isVisible());
});

test("in a sandbox without scripts, the line is the one of a page without scripts", async (context) => {
  const host = await hosts.hosting(site);
  context.after(host.close);
  const view = await hosts.hosted(host, "closed", `<iframe title="Air" sandbox="" src="${site.base}?embed=1" width="900" height="700"></iframe>`);
  const map = view.frameLocator("iframe");
  assert.match(await missing(map).innerText(), /^JavaScript is off/);
  await choose(map, "pollutant", "no2");
  assert.ok(await legend(map, "no2").isVisible());
});
