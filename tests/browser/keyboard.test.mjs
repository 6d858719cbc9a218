// The whole job with the keys alone, and the focus that is always seen.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { MAP, SKIP, announced, area, compared, outlines, panel, radio } from "./parts.mjs";
import { eventually, languages, open, page, visit } from "./site.mjs";

let site;
before(async () => (site = await open()));
after(() => site.close());

const query = (view) => new URL(view.url()).search;

// Presses Tab until an element that a selector finds has the focus.
const tabTo = async (view, selector) => {
  for (let turn = 0; turn < 120; turn += 1) {
    await view.keyboard.press("Tab");
    if (await view.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`Tab does not reach ${selector}`);
};

for (const [language, path] of Object.entries(languages)) {
  test(`${language}: chooses a pollutant, finds a district, compares four, reads the stations, saves the CSV file`, async () => {
    const view = await visit(await page(site), site, path);
    const said = () => announced(view).innerText();

    await tabTo(view, "input[name=find]");
    await view.keyboard.type("sjs");
    await view.keyboard.press("Enter");
    await eventually(view, async () => /^Shijingshan, 37 µg|^石景山区，37 微克/.test(await said()), true);
    await tabTo(view, "[data-island=readout] button[data-code]");
    await view.keyboard.press("Enter");
    await eventually(view, () => query(view), "?districts=110107");
    await eventually(view, () => view.evaluate(() => document.activeElement.name), "find");

    await tabTo(view, "input[name=pollutant]");
    await view.keyboard.press("ArrowRight");
    await eventually(view, () => query(view), "?pollutant=no2&districts=110107");

    await tabTo(view, "select[name=against]");
    await view.keyboard.press("ArrowDown");
    await eventually(view, () => query(view), "?pollutant=no2&districts=110107&against=grade1");

    await tabTo(view, `${MAP} [data-code]`);
    for (const [keys, code] of [[["Home"], "110101"], [["ArrowRight"], "110105"], [["m", "m"], "110118"]]) {
      for (const key of keys) await view.keyboard.press(key);
      await eventually(view, () => view.evaluate(() => document.activeElement.dataset.code), code);
      await view.keyboard.press(code === "110105" ? " " : "Enter");
    }
    await eventually(view, () => query(view), "?pollutant=no2&districts=110107,110101,110105,110118&against=grade1");
    assert.match(await said(), /Miyun added, 4 of 4|已加入密云区，共4个/);
    assert.equal(await compared(view).count(), 4 + 2, "the four, the city and the limit");

    await tabTo(view, "[data-module]");
    await view.keyboard.press("Enter");
    await view.waitForSelector("#export[open]");
    await tabTo(view, "[data-format=csv]");
    const [download] = await Promise.all([view.waitForEvent("download"), view.keyboard.press("Enter")]);
    assert.equal(download.suggestedFilename(), "beijing-2020-no2-grade1-map.csv");
    const saved = await readFile(await download.path(), "utf8");
    assert.deepEqual(saved.split("\r\n").filter((line) => /,[ABCD],NO₂,/.test(line)).map((line) => line.slice(0, 6)).sort(), ["110101", "110105", "110107", "110118"]);
    await view.keyboard.press("Escape");
    await eventually(view, () => view.evaluate(() => document.activeElement.matches("[data-module]")), true);

    await tabTo(view, "input[name=panel]");
    await view.keyboard.press("ArrowRight");
    await eventually(view, () => panel(view, "stations").isVisible(), true);
    await view.keyboard.press("ArrowRight");
    await tabTo(view, "[data-zone=central]");
    await view.keyboard.press("Enter");
    await eventually(view, () => outlines(view, "zone").count(), 6);

    await tabTo(view, "th[data-sort=no2] button");
    await view.keyboard.press("Enter");
    await eventually(view, () => view.locator("th[data-sort=no2]").getAttribute("aria-sort"), "ascending");
    assert.deepEqual(view.said, []);
  });
}

test("Tab goes through the page and out of it, and every stop is seen", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const view = await visit(await page(site, { colorScheme }), site, "?districts=110118,bda");
    const stops = [];
    for (let turn = 0; turn < 150; turn += 1) {
      await view.keyboard.press("Tab");
      const stop = await view.evaluate((map) => {
        const element = document.activeElement;
        if (element === document.body) return null;
        const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
        const drawn = element.closest(map) ? document.querySelector(`${map} [data-outline=hovered]`) !== null : outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && opacity === "1";
        const box = element.getBoundingClientRect();
        return { name: element.outerHTML.slice(0, 80), drawn, inside: box.width > 0 && box.right > 0 && box.left < innerWidth };
      }, MAP);
      if (stop === null) break;
      stops.push(stop);
    }
    assert.ok(stops.length > 25 && stops.length < 150, `${stops.length} stops, then out`);
    assert.deepEqual(stops.filter((stop) => !stop.drawn || !stop.inside), []);
  }
});

test("the skip link leads past the map to the table", async () => {
  const view = await visit(await page(site), site);
  await view.keyboard.press("Tab");
  assert.ok(await view.evaluate((skip) => document.activeElement.matches(skip), SKIP));
  const box = await view.locator(SKIP).boundingBox();
  assert.ok(box.y >= 0, "it is seen while it has the focus");
  await view.keyboard.press("Enter");
  await eventually(view, () => view.evaluate(() => document.activeElement.id), "figures-table");
  await view.keyboard.press("Tab");
  assert.ok(await view.evaluate(() => document.activeElement.closest("#figures-table") !== null));
});

test("Home, End and the arrows reach every area, and the focus on a chosen one is told apart", async () => {
  const view = await visit(await page(site), site, "?districts=110101");
  const focused = () => view.evaluate(() => document.activeElement.dataset.code);
  await area(view, "110101").focus();
  await view.keyboard.press("End");
  await eventually(view, focused, "bda");
  const reached = new Set();
  const trail = [await focused()];
  while (trail.length) {
    const code = trail.pop();
    if (reached.has(code)) continue;
    reached.add(code);
    for (const key of ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"]) {
      await area(view, code).focus();
      await view.keyboard.press(key);
      trail.push(await focused());
    }
  }
  assert.equal(reached.size, 17);
  const drawn = () => outlines(view).count();
  await area(view, "110101").focus();
  await eventually(view, drawn, 4);
  await radio(view, "pollutant", "pm25").focus();
  await eventually(view, drawn, 2);
});
