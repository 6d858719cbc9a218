// The options for an embed, what their code does in another page, and the pages that show the ways.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as hosts from "./host.mjs";
import { against, chips, choice, exportButton, panel, radio, status } from "./parts.mjs";
import { eventually, folder, languages, open, page, sizes, visit } from "./site.mjs";

let site;
let host;
before(async () => {
  site = await open();
  host = await hosts.hosting(site);
});
after(async () => {
  host.close();
  await site.close();
});

// Opens the options for a view.
const options = async (address, settings = {}) => {
  const view = await page(site, settings);
  await visit(view, site, address);
  await exportButton(view).click();
  await view.locator("#export [data-act=embed]").click();
  await view.locator("#embed[open]").waitFor();
  return view;
};
const option = (view, value) => view.locator(`#embed label:has([value="${value}"])`).click();
const code = (view) => view.locator("#embed textarea").inputValue();
const preview = async (view) => {
  const inside = view.frameLocator("#embed iframe");
  await inside.locator("html[data-app=ready]").waitFor({ state: "attached" });
  return inside;
};

for (const [language, path] of Object.entries(languages)) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${language}, ${size}: the preview is what the code makes, and follows every choice`, async () => {
      const view = await options(`${path}?pollutant=no2&districts=110101`, { viewport });
      let inside = await preview(view);
      const steps = await view.evaluate(() => history.length);
      assert.ok(await radio(inside, "pollutant", "no2").isChecked());
      assert.match(await code(view), new RegExp(`^<script async src="${site.base}embed/embed.js"></script>\\n<eco-atlas pollutant="no2" districts="110101" lang="${language}"><a href="${site.base}${path}\\?pollutant=no2&amp;districts=110101">.+</a></eco-atlas>$`));
      for (const [part, gone] of [["find", "[data-part=find]"], ["views", "[data-part=views]"], ["against", "[data-part=against]"], ["export", "[data-module]"], ["language", "[data-part=language]"], ["stations", choice("panel", "stations")]]) {
        await option(view, part);
        await eventually(view, () => inside.locator(gone).isVisible(), false);
      }
      await option(view, "compare");
      await eventually(view, () => panel(inside, "ecology").isVisible(), true);
      await option(view, "dark");
      await eventually(view, () => inside.locator("html").getAttribute("data-theme"), "dark");
      const other = language === "en" ? "zh" : "en";
      await option(view, other);
      await eventually(view, () => inside.locator("html").getAttribute("lang"), other === "zh" ? "zh-Hans" : "en");
      assert.match(await code(view), new RegExp(`hide="find,language,views,against,export,compare,stations" lang="${other}"`));
      await option(view, "fixed");
      await view.locator("#embed [name=embed-pixels]").fill("555");
      await eventually(view, () => view.locator("#embed iframe").evaluate((frame) => frame.clientHeight), 555);
      inside = await preview(view);
      assert.equal(await inside.locator("html").getAttribute("data-theme"), "dark");
      assert.doesNotMatch(await code(view), /<script/);
      assert.equal(await view.evaluate(() => history.length), steps, "a preview is no step of the reader's history");
      await option(view, "following");
      inside = await preview(view);
      const height = () => inside.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      await eventually(view, async () => (await height()) === (await view.locator("#embed iframe").evaluate((frame) => frame.clientHeight)), true);
      const [content, width] = await view.locator("#embed").evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
      assert.ok(content <= width, "nothing is scrolled sideways");
      assert.deepEqual(view.said, []);
    });
  }
}

test("the code is copied, and works as it is in a page of another origin", async () => {
  const view = await options("?pollutant=pm10&districts=110111,bda&against=who&panel=city", { permissions: ["clipboard-read", "clipboard-write"] });
  const copied = async () => {
    await view.locator("#embed [data-act=copy]").click();
    await eventually(view, () => status(view, "embed").innerText(), "Copied.");
    const copied = await view.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await code(view));
    return copied;
  };
  const codes = [await copied()];
  await option(view, "fixed");
  codes.push(await copied());
  assert.match(codes[0], /<eco-atlas /);
  assert.match(codes[1], /^<iframe /);
  for (const [index, pasted] of codes.entries()) {
    const there = await hosts.hosted(host, `pasted-${index}`, pasted);
    const map = await hosts.live(host, there);
    assert.ok(await radio(map, "pollutant", "pm10").isChecked());
    assert.equal(await against(map).inputValue(), "who");
    assert.equal(await chips(map).count(), 2);
    assert.ok(await panel(map, "city").isVisible());
    const title = () => there.locator("iframe").getAttribute("title");
    await eventually(there, title, "PM₁₀, annual mean 2020, Beijing");
    hosts.clean(there);
  }
});

test("where there is no clipboard, the code is selected", async () => {
  const view = await options("");
  await view.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await view.locator("#embed [data-act=copy]").click();
  await eventually(view, () => status(view, "embed").innerText(), "The browser did not copy it. The code is selected: press Ctrl+C.");
  const selected = () => view.locator("#embed textarea").evaluate((field) => field.selectionEnd - field.selectionStart === field.value.length);
  assert.ok(await selected());
  assert.equal(await view.locator("#embed code").innerText(), `frame-src ${new URL(site.base).origin}; script-src ${new URL(site.base).origin}`);
});

test("a height that no page can have becomes one, in the field and in the code", async () => {
  const view = await options("");
  await option(view, "fixed");
  const field = view.locator("#embed [name=embed-pixels]");
  await field.fill("99999");
  await field.press("Tab");
  assert.equal(await field.inputValue(), "700");
  assert.match(await code(view), /height="700"/);
});

test("the options are used by keyboard, and Escape leaves them", async () => {
  const view = await options("");
  await view.locator("#embed [data-act=copy]").focus();
  await view.keyboard.press("Tab");
  await view.keyboard.press("Tab");
  const focused = () => view.evaluate(() => document.activeElement.value ?? document.activeElement.dataset.act);
  assert.equal(await focused(), "views");
  await view.keyboard.press("Space");
  await eventually(view, async () => (await code(view)).includes('hide="views"'), true);
  await view.keyboard.press("Escape");
  await eventually(view, () => view.locator("#embed[open]").count(), 0);
  await exportButton(view).click();
  await view.locator("#export [data-act=embed]").click();
  assert.match(await code(view), /hide="views"/, "what was chosen is still chosen");
});

for (const [language, path] of Object.entries(languages)) {
  test(`${language}: each way has a page that shows it, and shows the code that it runs`, async () => {
    for (const way of ["frame", "element", "messages"]) {
      const view = await page(site);
      await view.goto(`${site.base}${path}embed/${way}/`);
      assert.equal(await view.locator("html").getAttribute("lang"), language === "zh" ? "zh-Hans" : "en");
      const shown = (await view.locator("pre").first().innerText()).replaceAll("&amp;", "&");
      assert.equal(shown.includes("<script"), way === "element");
      const inside = view.frameLocator("iframe");
      await view.locator("iframe").scrollIntoViewIfNeeded();
      await inside.locator("html[data-app=ready]").waitFor({ state: "attached" });
      assert.ok(await radio(inside, "pollutant", "no2").isChecked());
      assert.equal(await chips(inside).count(), 2);
      assert.match(shown, /pollutant="?=?"?no2/);
      assert.equal(await view.locator("script").count(), way === "frame" ? 0 : 1);
      assert.deepEqual(view.said, []);
      // The three pages and both languages lead to each other, and back to the map.
      for (const link of await view.locator("a").evaluateAll((links) => links.map((each) => each.href))) {
        assert.equal((await view.request.get(link)).status(), 200, link);
      }
    }
  });
}

test("what the page on messages shows works pasted into a page of another origin", async () => {
  const view = await page(site);
  await view.goto(`${site.base}embed/messages/`);
  const [markup, script] = (await view.locator("pre").allInnerTexts()).map((text) => text.replaceAll("https://example.org/atlas/", site.base));
  const there = await page(site, { bypassCSP: true });
  await there.goto(hosts.hostPage(host, "pasted-messages", markup));
  await there.addScriptTag({ content: script });
  await eventually(there, async () => /eco-atlas:ready|eco-atlas:state/.test(await there.locator("ol").innerText()), true);
  // The frame grows, and the button below it moves: it is pressed where it is.
  await there.locator("button").dispatchEvent("click");
  await eventually(there, async () => /"pollutant":"pm25"/.test(await there.locator("ol").innerText()), true);
  assert.deepEqual(there.said, []);
});

test("the page on messages hears the map and asks it", async () => {
  const view = await page(site);
  await view.goto(`${site.base}embed/messages/`);
  const code = (text) => text.split("\n").filter((line) => line.trim() && !line.startsWith("//") && !line.startsWith("  //")).join("\n");
  assert.equal(code(await view.locator("pre").last().innerText()), code(await readFile(join(folder, "embed/example.js"), "utf8")));
  const inside = view.frameLocator("iframe");
  await view.locator("iframe").scrollIntoViewIfNeeded();
  await eventually(view, async () => /eco-atlas:ready/.test(await view.locator("main ol").innerText()), true);
  await view.locator("[data-message]").nth(3).click();
  await eventually(view, () => radio(inside, "pollutant", "so2").isChecked(), true);
  const before = await view.locator("main ol li").count();
  await view.locator("[data-message]").last().click();
  await eventually(view, async () => (await view.locator("main ol li").count()) > before, true);
  assert.match(await view.locator("main ol li").first().innerText(), /"eco-atlas:state".*"so2"/);
  const height = () => inside.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await eventually(view, async () => Number(await view.locator("iframe").getAttribute("height")) === (await height()), true);
});
