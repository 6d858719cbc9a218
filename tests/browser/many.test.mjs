// A map of many areas: they are drawn together and found one by one, by the pointer, by the keyboard and by
// name; rows that nobody asked for are not there, and a page of its own has them all.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { eventually, open, page, sizes, visit } from "./site.mjs";

const folder = process.env.MANY_SITE;
const ALL = 450;
const LISTED = 200;
const ZONE = "p449";
const axe = createRequire(join(process.env.NPM_TOOLS, "/")).resolve("axe-core");

let site, rows;
before(async () => {
  site = await open({ folder });
  // Straight from the package: what the page must say.
  const text = await readFile(join(process.env.MANY_PACKAGE, "concentrations.csv"), "utf8");
  const lines = text.trim().split("\n").slice(1).map((line) => line.replaceAll('"', "").split(","));
  rows = new Map(lines.map(([code, pm25, no2]) => [code, { name: `Patch ${Number(code.slice(1)) + 1}`, pm25, no2 }]));
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
    return (element?.matches(".areas > path") && element.isPointInFill(new DOMPoint(x, y).matrixTransform(element.getScreenCTM().inverse())));
  }), all);
  assert.ok(drawn.length >= 8, `${drawn.length} places on the map`);
  return drawn;
};

// The codes of the areas whose own shape is at a place, as the browser finds it.
const at = (view, [x, y]) =>
  view.evaluate(([x, y]) => {
    const map = document.querySelector("svg.map");
    const place = new DOMPoint(x, y).matrixTransform(map.getScreenCTM().inverse());
    return [...map.querySelectorAll("defs > path[id^=a-]")].filter((shape) => shape.isPointInFill(place)).map(({ id }) => id.slice(2));
  }, [x, y]);

test("without script the map has every area, the switch colours it, and all rows are one link away", async () => {
  const view = await page(site, { javaScriptEnabled: false });
  await view.goto(site.base);
  const shapes = await view.locator(".map .areas > path").evaluateAll((paths) => paths.map((path) => path.getAttribute("d").match(/M/g).length));
  assert.equal(shapes.reduce((sum, count) => sum + count), ALL);
  assert.ok(shapes.length < ALL, "areas of equal steps are one path");
  const fills = () => view.locator(".map .areas > path").evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  const first = await fills();
  assert.ok(new Set(first).size >= 5);
  await view.locator("label:has(#p-no2)").click();
  assert.notDeepEqual(await fills(), first);
  assert.equal(await view.locator(".figures tbody tr").count(), LISTED);
  await view.locator(".figures a[href='table/']").click();
  assert.equal(await view.locator("tbody tr").count(), ALL);
  const shown = await view.locator("tbody tr").evaluateAll((all) => all.map((row) => [row.dataset.code, row.cells[0].firstChild.textContent.trim(), row.cells[1].dataset.value]));
  assert.deepEqual(shown, [...rows].map(([code, { name, pm25 }]) => [code, name, pm25]));
  assert.equal(await view.locator("button").count(), 0, "nothing to press that does nothing");
});

for (const [size, viewport] of Object.entries(sizes)) {
  test(`${size}: the pointer finds each area, the readout names it`, async () => {
    const view = await page(site, { viewport });
    await visit(view, site);
    for (const place of await places(view, "svg.map")) {
      await view.mouse.move(...place);
      await eventually(view, async () => (await at(view, place)).length, 1);
      const [code] = await at(view, place);
      const { name, pm25 } = rows.get(code);
      const said = await view.locator(".readout p").first().innerText();
      assert.ok(said.startsWith(`${name} ${pm25} `), `${said}: ${code}`);
    }
    assert.deepEqual(view.said, []);
  });
}

test("a click chooses an area, outlines it, and takes it back", async () => {
  const view = await page(site);
  await visit(view, site);
  const [place] = await places(view, "svg.map");
  await view.mouse.click(...place);
  const [code] = await at(view, place);
  assert.equal(await view.locator(".chip").count(), 1);
  assert.ok((await view.locator(".chip").innerText()).includes(rows.get(code).name));
  assert.match(view.url(), new RegExp(`districts=${code}$`));
  assert.ok(await view.locator(`.map .marks use[href="#a-${code}"]`).count() > 0);
  const [left, top] = await view.locator(`.map .marks use[href="#a-${code}"]`).first().evaluate((use) => [use.getBoundingClientRect().left, use.getBoundingClientRect().top]);
  assert.ok(Math.abs(left - place[0]) < 60 && Math.abs(top - place[1]) < 60, "the outline is where the click was");
  await view.mouse.click(...place);
  assert.equal(await view.locator(".chip").count(), 0);
});

test("an area of the address is outlined, and its chip takes it out", async () => {
  const view = await page(site);
  await visit(view, site, "?districts=p7,p449");
  assert.deepEqual(await view.locator(".map defs > path[id^=a-]").evaluateAll((shapes) => shapes.map(({ id }) => id)), ["a-p0", "a-p7", "a-p449"]);
  await view.locator(".chip").first().click();
  assert.deepEqual(await view.locator(".chip").allInnerTexts().then((all) => all.map((text) => text.includes("Patch 450"))), [true]);
});

test("Tab reaches one area of the map; arrows go on from it, Enter chooses", async () => {
  const view = await page(site);
  await visit(view, site);
  const stop = view.locator(".map [data-code][tabindex='0']");
  assert.equal(await stop.count(), 1);
  await stop.focus();
  const codes = [];
  for (const key of ["End", "ArrowLeft", "ArrowUp", "Home"]) {
    await view.keyboard.press(key);
    const focused = await view.evaluate(() => ({ code: document.activeElement.dataset.code, label: document.activeElement.getAttribute("aria-label"), role: document.activeElement.getAttribute("role") }));
    assert.equal(focused.role, "button");
    const { name, pm25 } = rows.get(focused.code);
    assert.ok(focused.label.startsWith(`${name}, ${pm25} µg/m³`), focused.label);
    assert.ok((await view.locator(".readout p").first().innerText()).startsWith(name));
    codes.push(focused.code);
  }
  assert.deepEqual([codes[0], codes[3]], ["p449", "p0"]);
  assert.equal(new Set(codes).size, 4);
  assert.equal(await view.locator(".map [data-code]").count(), 1, "stops that were left are gone");
  await view.keyboard.press("Enter");
  await view.locator(".map [data-code='p0'][aria-pressed='true']").waitFor();
  await view.locator("label:has(#p-no2)").click();
  await eventually(view, async () => (await view.locator(".map [data-code]").getAttribute("aria-label")).split(" µ")[0], `Patch 1, ${rows.get("p0").no2}`);
});

test("the table sorts all areas and lists more of them when asked", async () => {
  const view = await page(site);
  await visit(view, site, "?view=table");
  const body = view.locator(".figures tbody tr");
  const shown = () => body.evaluateAll((all) => all.map((row) => [row.dataset.code, row.cells[0].querySelector("button").innerText.trim(), row.cells[1].dataset.value]));
  assert.equal(await body.count(), LISTED);
  await view.locator("th[data-sort=pm25] button").click();
  const sorted = [...rows].map(([code, { name, pm25 }]) => [code, name, pm25]).toSorted((one, other) => one[2] - other[2]);
  assert.deepEqual(await shown(), sorted.slice(0, LISTED));
  await view.locator(".figures [data-island=more] button").click();
  assert.deepEqual(await shown(), sorted.slice(0, 2 * LISTED));
  await view.locator(".figures [data-island=more] button").click();
  assert.deepEqual(await shown(), sorted);
  assert.equal(await view.locator(".figures [data-island=more] p").isVisible(), false);
  // Rows that were made say what those say that came with the page.
  const over = await body.evaluateAll((all) => all.map((row) => row.cells[1].classList.contains("over")));
  assert.deepEqual(over, sorted.map(([, , value]) => value > 35));
  const notes = await body.evaluateAll((all) => all.filter((row) => row.querySelector("small")).map((row) => [row.dataset.code, row.querySelector("small").textContent]));
  assert.deepEqual(notes, [[ZONE, "functional zone, not counted as a district"]]);
  const last = body.last().locator("button");
  await last.click();
  assert.equal(await last.getAttribute("aria-pressed"), "true");
  assert.ok((await view.locator(".chip").innerText()).includes(sorted.at(-1)[1]));
  await view.locator("select[name=against]").selectOption("city");
  const overCity = await body.evaluateAll((all) => all.map((row) => row.cells[1].classList.contains("over")));
  assert.deepEqual(overCity, sorted.map(([, , value]) => value > 34));
});

test("a choice that is taken back while its row is out of the list is not pressed when it returns", async () => {
  const view = await page(site);
  await visit(view, site, "?view=table");
  const sort = view.locator("th[data-sort=pm25] button");
  await sort.click();
  const chosen = view.locator(".figures tbody tr").first();
  const code = await chosen.getAttribute("data-code");
  await chosen.locator("button").click();
  assert.equal(await chosen.locator("button").getAttribute("aria-pressed"), "true");
  await sort.click();
  assert.equal(await view.locator(`.figures [data-code="${code}"]`).count(), 0);
  await view.locator(".chip").click();
  await sort.click();
  await sort.click();
  assert.equal(await view.locator(`.figures [data-code="${code}"] button`).getAttribute("aria-pressed"), "false");
});

test("the ranking lists the lowest, and more when asked", async () => {
  const view = await page(site);
  await visit(view, site, "?view=ranking");
  assert.equal(await view.locator(".bars li").count(), LISTED);
  const values = await view.locator(".bars li > button > span:last-child").allInnerTexts();
  const districts = [...rows].filter(([code]) => code !== ZONE).map(([, { pm25 }]) => pm25);
  assert.deepEqual(values, districts.toSorted((one, other) => one - other).slice(0, LISTED));
  const more = view.locator(".ranking [data-island=more] button");
  await more.press("Enter");
  await eventually(view, () => view.locator("[aria-live]").first().textContent(), `${2 * LISTED} of ${ALL} areas are listed.`);
  assert.equal(await more.evaluate((button) => button === document.activeElement), true);
  await more.press("Enter");
  assert.equal(await view.locator(".bars li").count(), ALL);
  assert.equal(await view.locator(".bars li.apart").count(), 1);
  // The button is gone, and the focus with its list.
  await eventually(view, () => view.evaluate(() => document.activeElement.matches(".ranking")), true);
});

test("the small maps draw the same pieces, and the pointer finds areas in them", async () => {
  const view = await page(site);
  await visit(view, site, "?view=multiples");
  const pieces = await view.locator(".map .areas > path").count();
  assert.equal(await view.locator(".small.no2 .areas > path").count(), pieces);
  const fills = (selector) => view.locator(selector).evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
  const small = await fills(".small.no2 .areas > path");
  await view.locator("label:has(#p-no2)").click();
  assert.deepEqual(await fills(".map .areas > path"), small);
  const [, place] = await places(view, ".small.pm10 svg");
  await view.mouse.move(...place);
  await view.locator(".readout .figure").waitFor();
  const said = await view.locator(".readout p").first().innerText();
  assert.match(said, /^Patch \d+ \d+/);
});

test("the field suggests a dozen and finds by name", async () => {
  const view = await page(site);
  await visit(view, site);
  const field = view.locator("input[name=find]");
  assert.equal(await view.locator("#areas option").count(), 0);
  await field.pressSequentially("Patch 4");
  assert.equal(await view.locator("#areas option").count(), 12);
  assert.equal(await view.locator(".chip").count(), 0, "longer names begin so");
  await field.fill("patch 444");
  await field.press("Enter");
  assert.ok((await view.locator(".chip").innerText()).includes("Patch 444"));
});

test("under another yardstick the pieces have its colours, and a highlighted class dims the others", async () => {
  const view = await page(site);
  await visit(view, site);
  const looks = (property) => view.locator(".map .areas > path").evaluateAll((all, property) => all.map((each) => getComputedStyle(each)[property]), property);
  const before = await looks("fill");
  await view.locator("select[name=against]").selectOption("city");
  await eventually(view, async () => (await looks("fill")).join() === before.join(), false);
  await view.locator(".legend .pm25 .key").first().hover();
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
