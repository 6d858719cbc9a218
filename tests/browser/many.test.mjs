// A map of many areas: they are drawn together and found one by one, by the pointer, by the keyboard and by
// name; rows that nobody asked for are not there, and a page of its own has them all.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { GROUPS, MAP, against, announced, bars, chips, choose, find, keys, overLimit, readout, row, rows } from "./parts.mjs";
import { eventually, open, page, sizes, visit } from "./site.mjs";

const folder = process.env.MANY_SITE;
const ALL = 450;
const LISTED = 200;
const ZONE = "p449";
const axe = createRequire(join(process.env.NPM_TOOLS, "/")).resolve("axe-core");

let site, figures;
before(async () => {
  site = await open({ folder });
  // Straight from the package: what the page must say.
  const text = await readFile(join(process.env.MANY_PACKAGE, "concentrations.csv"), "utf8");
  const lines = text.trim().split("\n").slice(1).map((line) => line.replaceAll('"', "").split(","));
  figures = new Map(lines.map(([code, pm25, no2]) => [code, { name: `Patch ${Number(code.slice(1)) + 1}`, pm25, no2 }]));
});
after(() => site.close());

// Places over the whole of a map, those of them where something is drawn.
const places = async (view, map) => {
  await view.locator(map).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await view.locator(map).boundingBox();
  const all = [0.05, 0.12, 0.31, 0.4, 0.5, 0.68, 0.87].flatMap((across) => [0.2, 0.45, 0.6, 0.8].map((down) => [Math.round(x + width * across), Math.round(y + height * down)]));
  const drawn = await view.evaluate((all) => all.filter(([x, y]) => {
    const element = document.elementFromPoint(x, y);
    // Not on the line between two areas.
    return (element?.matches("svg > g > path") && element.isPointInFill(new DOMPoint(x, y).matrixTransform(element.getScreenCTM().inverse())));
  }), all);
  assert.ok(drawn.length >= 8, `${drawn.length} places on the map`);
  return drawn;
};

// The codes of the areas whose own shape is at a place, as the browser finds it.
const at = (view, [x, y]) =>
  view.locator(MAP).evaluate((map, [x, y]) => {
    const place = new DOMPoint(x, y).matrixTransform(map.getScreenCTM().inverse());
    return [...map.querySelectorAll("defs > path[id^=a-]")].filter((shape) => shape.isPointInFill(place)).map(({ id }) => id.slice(2));
  }, [x, y]);

test("without script the map has every area, the switch colours it, and all rows are one link away", async () => {
  const view = await page(site, { javaScriptEnabled: false });
  await view.goto(site.base);
  const shapes = await view.locator(GROUPS).evaluateAll((paths) => paths.map((path) => path.getAttribute("d").match(/M/g).length));
  assert.equal(shapes.reduce((sum, count) => sum + count), ALL);
  assert.ok(shapes.length < ALL, "areas of equal steps are one path");
  const fills = () => view.locator(GROUPS).evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  const first = await fills();
  assert.ok(new Set(first).size >= 5);
  await choose(view, "pollutant", "no2");
  assert.notDeepEqual(await fills(), first);
  assert.equal(await rows(view).count(), LISTED);
  await view.locator("#figures-table a[href='table/']").click();
  assert.equal(await view.locator("tbody tr").count(), ALL);
  const shown = await view.locator("tbody tr").evaluateAll((all) => all.map((row) => [row.dataset.code, row.cells[0].firstChild.textContent.trim(), row.cells[1].dataset.value]));
  assert.deepEqual(shown, [...figures].map(([code, { name, pm25 }]) => [code, name, pm25]));
  assert.equal(await view.locator("button").count(), 0, "nothing to press that does nothing");
});

for (const [size, viewport] of Object.entries(sizes)) {
  test(`${size}: the pointer finds each area, the readout names it`, async () => {
    const view = await page(site, { viewport });
    await visit(view, site);
    for (const place of await places(view, MAP)) {
      await view.mouse.move(...place);
      await eventually(view, async () => (await at(view, place)).length, 1);
      const [code] = await at(view, place);
      const { name, pm25 } = figures.get(code);
      const said = await readout(view).locator("p").first().innerText();
      assert.ok(said.startsWith(`${name} ${pm25} `), `${said}: ${code}`);
    }
    assert.deepEqual(view.said, []);
  });
}

test("a click chooses an area, outlines it, and takes it back", async () => {
  const view = await page(site);
  await visit(view, site);
  const [place] = await places(view, MAP);
  await view.mouse.click(...place);
  const [code] = await at(view, place);
  assert.equal(await chips(view).count(), 1);
  assert.ok((await chips(view).innerText()).includes(figures.get(code).name));
  assert.match(view.url(), new RegExp(`districts=${code}$`));
  assert.ok(await view.locator(`${MAP} [data-outline][href="#a-${code}"]`).count() > 0);
  const [left, top] = await view.locator(`${MAP} [data-outline][href="#a-${code}"]`).first().evaluate((use) => [use.getBoundingClientRect().left, use.getBoundingClientRect().top]);
  assert.ok(Math.abs(left - place[0]) < 60 && Math.abs(top - place[1]) < 60, "the outline is where the click was");
  await view.mouse.click(...place);
  assert.equal(await chips(view).count(), 0);
});

test("an area of the address is outlined, and its chip takes it out", async () => {
  const view = await page(site);
  await visit(view, site, "?districts=p7,p449");
  assert.deepEqual(await view.locator(`${MAP} defs > path[id^=a-]`).evaluateAll((shapes) => shapes.map(({ id }) => id)), ["a-p0", "a-p7", "a-p449"]);
  await chips(view).first().click();
  assert.deepEqual(await chips(view).allInnerTexts().then((all) => all.map((text) => text.includes("Patch 450"))), [true]);
});

test("Tab reaches one area of the map; arrows go on from it, Enter chooses", async () => {
  const view = await page(site);
  await visit(view, site);
  const stop = view.locator(`${MAP} [data-code][tabindex='0']`);
  assert.equal(await stop.count(), 1);
  await stop.focus();
  const codes = [];
  for (const key of ["End", "ArrowLeft", "ArrowUp", "Home"]) {
    await view.keyboard.press(key);
    const focused = await view.evaluate(() => ({ code: document.activeElement.dataset.code, label: document.activeElement.getAttribute("aria-label"), role: document.activeElement.getAttribute("role") }));
    assert.equal(focused.role, "button");
    const { name, pm25 } = figures.get(focused.code);
    assert.ok(focused.label.startsWith(`${name}, ${pm25} µg/m³`), focused.label);
    assert.ok((await readout(view).locator("p").first().innerText()).startsWith(name));
    codes.push(focused.code);
  }
  assert.deepEqual([codes[0], codes[3]], ["p449", "p0"]);
  assert.equal(new Set(codes).size, 4);
  assert.equal(await view.locator(`${MAP} [data-code]`).count(), 1, "stops that were left are gone");
  await view.keyboard.press("Enter");
  await view.locator(`${MAP} [data-code=p0][aria-pressed=true]`).waitFor();
  await choose(view, "pollutant", "no2");
  await eventually(view, async () => (await view.locator(`${MAP} [data-code]`).getAttribute("aria-label")).split(" µ")[0], `Patch 1, ${figures.get("p0").no2}`);
});

test("the table sorts all areas and lists more of them when asked", async () => {
  const view = await page(site);
  await visit(view, site, "?view=table");
  const body = rows(view);
  const more = view.locator("#figures-table [data-island=more]");
  const shown = () => body.evaluateAll((all) => all.map((row) => [row.dataset.code, row.cells[0].querySelector("button").innerText.trim(), row.cells[1].dataset.value]));
  assert.equal(await body.count(), LISTED);
  await view.locator("th[data-sort=pm25] button").click();
  const sorted = [...figures].map(([code, { name, pm25 }]) => [code, name, pm25]).toSorted((one, other) => one[2] - other[2]);
  assert.deepEqual(await shown(), sorted.slice(0, LISTED));
  await more.locator("button").click();
  assert.deepEqual(await shown(), sorted.slice(0, 2 * LISTED));
  await more.locator("button").click();
  assert.deepEqual(await shown(), sorted);
  assert.equal(await more.locator("p").isVisible(), false);
  // Rows that were made say what those say that came with the page.
  const over = await overLimit(body.locator("[data-pollutant=pm25]"));
  assert.deepEqual(over, sorted.map(([, , value]) => value > 35));
  const notes = await body.evaluateAll((all) => all.filter((row) => row.querySelector("small")).map((row) => [row.dataset.code, row.querySelector("small").textContent]));
  assert.deepEqual(notes, [[ZONE, "functional zone, not counted as a district"]]);
  const last = body.last().locator("button");
  await last.click();
  assert.equal(await last.getAttribute("aria-pressed"), "true");
  assert.ok((await chips(view).innerText()).includes(sorted.at(-1)[1]));
  await against(view).selectOption("city");
  const overCity = await overLimit(body.locator("[data-pollutant=pm25]"));
  assert.deepEqual(overCity, sorted.map(([, , value]) => value > 34));
});

test("a choice that is taken back while its row is out of the list is not pressed when it returns", async () => {
  const view = await page(site);
  await visit(view, site, "?view=table");
  const sort = view.locator("th[data-sort=pm25] button");
  await sort.click();
  const chosen = rows(view).first();
  const code = await chosen.getAttribute("data-code");
  await chosen.locator("button").click();
  assert.equal(await chosen.locator("button").getAttribute("aria-pressed"), "true");
  await sort.click();
  assert.equal(await row(view, code).count(), 0);
  await chips(view).click();
  await sort.click();
  await sort.click();
  assert.equal(await row(view, code).locator("button").getAttribute("aria-pressed"), "false");
});

test("the ranking lists the lowest, and more when asked", async () => {
  const view = await page(site);
  await visit(view, site, "?view=ranking");
  assert.equal(await bars(view).count(), LISTED);
  const values = await bars(view).locator("button > span:last-child").allInnerTexts();
  const districts = [...figures].filter(([code]) => code !== ZONE).map(([, { pm25 }]) => pm25);
  assert.deepEqual(values, districts.toSorted((one, other) => one - other).slice(0, LISTED));
  const more = view.locator(":has(> [data-island=ranking]) [data-island=more] button");
  await more.press("Enter");
  await eventually(view, () => announced(view).textContent(), `${2 * LISTED} of ${ALL} areas are listed.`);
  assert.equal(await more.evaluate((button) => button === document.activeElement), true);
  await more.press("Enter");
  assert.equal(await bars(view).count(), ALL);
  assert.equal(await bars(view).locator("button > span:first-child:empty").count(), 1, "one has no rank");
  // The button is gone, and the focus with its list.
  await eventually(view, () => view.evaluate(() => document.activeElement.matches(":has(> [data-island=ranking])")), true);
});

test("the small maps draw the same merged areas, and the pointer finds areas in them", async () => {
  const view = await page(site);
  await visit(view, site, "?view=multiples");
  const small = "figure[data-pollutant=no2] svg > g > path";
  const groups = await view.locator(GROUPS).count();
  assert.equal(await view.locator(small).count(), groups);
  const fills = (selector) => view.locator(selector).evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
  const colours = await fills(small);
  await choose(view, "pollutant", "no2");
  assert.deepEqual(await fills(GROUPS), colours);
  const [, place] = await places(view, "figure[data-pollutant=pm10] svg");
  await view.mouse.move(...place);
  await readout(view).locator("b + b").waitFor();
  const said = await readout(view).locator("p").first().innerText();
  assert.match(said, /^Patch \d+ PM₁₀ \d+/, "the pollutant of the map that is pointed at");
});

test("the field suggests a dozen and finds by name", async () => {
  const view = await page(site);
  await visit(view, site);
  const field = find(view);
  assert.equal(await view.locator("#areas option").count(), 0);
  await field.pressSequentially("Patch 4");
  assert.equal(await view.locator("#areas option").count(), 12);
  assert.equal(await chips(view).count(), 0, "longer names begin so");
  await field.fill("patch 444");
  await field.press("Enter");
  await eventually(view, async () => (await readout(view).innerText()).includes("Patch 444"), true);
  await readout(view).locator("button[data-code]:visible").click();
  await eventually(view, async () => (await chips(view).innerText()).includes("Patch 444"), true);
});

test("under another yardstick the merged areas have its colours, and a highlighted class dims the others", async () => {
  const view = await page(site);
  await visit(view, site);
  const looks = (property) => view.locator(GROUPS).evaluateAll((all, property) => all.map((each) => getComputedStyle(each)[property]), property);
  const before = await looks("fill");
  await against(view).selectOption("city");
  await eventually(view, async () => (await looks("fill")).join() === before.join(), false);
  await keys(view, "pm25").first().hover();
  await eventually(view, async () => new Set(await looks("fillOpacity")).size, 2);
});

for (const path of ["", "zh/", "table/", "zh/table/"]) {
  test(`/${path}: axe finds no barrier`, async () => {
    const view = await page(site, { bypassCSP: true });
    await view.goto(site.base + path);
    if (!path.includes("table")) await view.waitForSelector("html[data-app=ready]");
    await view.addScriptTag({ path: axe });
    const { violations } = await view.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html]), []);
  });
}
