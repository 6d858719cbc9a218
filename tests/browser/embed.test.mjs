// The map in pages of another origin, which have strict policies of their own.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as hosts from "./host.mjs";
import { eventually, open } from "./site.mjs";

const { clean, heard } = hosts;
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
const hosted = (name, body, options) => hosts.hosted(host, name, body, options);
const script = () => hosts.script(host);
const frame = (view) => hosts.frame(host, view);
const live = (view) => hosts.live(host, view);

test("a plain iframe, without script, shows map and legend in a sane height", async () => {
  const view = await hosted("plain", `<iframe title="Air" src="${site.base}?embed=1&pollutant=no2&theme=light" width="800" height="700"></iframe>`);
  const map = await live(view);
  assert.ok(await map.locator("svg.map").isVisible());
  for (const part of [".legend .no2", "svg.map"]) {
    const bottom = await map.locator(part).evaluate((each) => each.getBoundingClientRect().bottom);
    assert.ok(bottom < 700, `${part} ends at ${bottom} px`);
  }
  assert.equal(await map.locator(".sources").isVisible(), false);
  assert.ok(await map.locator(".statement").isVisible(), "the source is named in a frame, too");
  const [content, window] = await map.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window);
  clean(view);
});

test("the element is titled, lazy, as high as its content, and follows its attributes without a reload", async () => {
  const view = await hosted("element", `<eco-atlas pollutant="no2" districts="110101,110112" lang="zh" theme="light" panel="stations"></eco-atlas>${script()}`);
  const map = await live(view);
  assert.match(map.url(), /zh\/\?pollutant=no2&districts=110101,110112&panel=stations&theme=light&embed=1$/);
  const element = view.locator("eco-atlas");
  const shown = element.locator("iframe");
  assert.equal(await shown.getAttribute("loading"), "lazy");
  await eventually(view, () => shown.getAttribute("title"), "北京市2020年NO₂年均浓度");
  const heights = async () => [await shown.evaluate((each) => each.clientHeight), await map.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))];
  await eventually(view, async () => { const [outer, inner] = await heights(); return outer === inner && outer > 600; }, true);
  await map.evaluate(() => (window.same = true));
  await element.evaluate((each) => each.setAttribute("pollutant", "so2"));
  await eventually(view, () => map.locator("#p-so2").isChecked(), true);
  await eventually(view, () => shown.getAttribute("title"), "北京市2020年SO₂年均浓度");
  await element.evaluate((each) => each.setAttribute("districts", "110118"));
  await eventually(view, () => map.locator(".chip").count(), 1);
  await element.evaluate((each) => each.setAttribute("panel", "city"));
  await eventually(view, () => map.locator(".tab.city").isVisible(), true);
  await element.evaluate((each) => each.setAttribute("theme", "dark"));
  await eventually(view, () => map.locator("html").getAttribute("data-theme"), "dark");
  await element.evaluate((each) => each.setAttribute("hide", "find, export"));
  await eventually(view, () => map.locator(".find").isVisible(), false);
  for (const name of ["pollutant", "theme", "hide"]) await element.evaluate((each, left) => each.removeAttribute(left), name);
  await eventually(view, () => map.locator("#p-pm25").isChecked(), true);
  await eventually(view, () => map.locator("html").getAttribute("data-theme"), null);
  await eventually(view, () => map.locator(".find").isVisible(), true);
  assert.ok(await map.evaluate(() => window.same), "it was not loaded again");
  await eventually(view, async () => { const [outer, inner] = await heights(); return outer === inner; }, true);
  await element.evaluate((each) => each.setAttribute("height", "500"));
  await eventually(view, () => shown.evaluate((each) => each.clientHeight), 500);
  await element.evaluate((each) => each.setAttribute("lang", "en"));
  await eventually(view, async () => (await live(view)).url().includes("/zh/"), false);
  clean(view);
  assert.deepEqual(await view.context().cookies(), []);
  const outside = view.asked.filter((address) => !address.startsWith(site.base) && !address.startsWith(host.base));
  assert.deepEqual(outside, []);
});

test("the host hears ready, height, state and error; the map takes set and get", async () => {
  const view = await hosted("messages", `<eco-atlas districts="110111"></eco-atlas>${script()}`);
  await live(view);
  const shown = { pollutant: "pm25", districts: ["110111"], against: "grade2", panel: "compare", view: "map", zone: null };
  await eventually(view, () => heard(view, "ready"), [{ type: "eco-atlas:ready", version: 1, title: "PM₂.₅, annual mean 2020, Beijing", state: shown }]);
  const element = view.locator("eco-atlas");
  await element.evaluate((each) => each.set({ pollutant: "no2", districts: ["110118", "bda"], against: "who", zone: "core", panel: "ecology" }));
  const changed = { pollutant: "no2", districts: ["110118", "bda"], against: "who", panel: "ecology", view: "map", zone: "core" };
  await eventually(view, async () => (await heard(view, "state")).at(-1)?.state, changed);
  const before = (await heard(view, "state")).length;
  await element.evaluate((each) => each.get());
  await eventually(view, async () => (await heard(view, "state")).length, before + 1);
  const map = frame(view);
  await map.locator("label:has(#p-so2)").click();
  await eventually(view, async () => (await heard(view, "state")).at(-1).state.pollutant, "so2");
  await element.evaluate((each) => each.set({ pollutant: "co2" }));
  await eventually(view, async () => /pollutant=co2/.test((await heard(view, "error")).at(-1)?.reason), true);
  const heights = await heard(view, "height");
  assert.ok(heights.every(({ height }, index) => Number.isInteger(height) && height !== heights[index - 1]?.height), "no message when nothing changed");
  assert.ok(heights.length < 12, `${heights.length} messages of height: no loop`);
  clean(view);
});

test("unknown and malformed messages are ignored and counted on both ends", async () => {
  const view = await hosted("malformed", `<eco-atlas></eco-atlas>${script()}`);
  const map = await live(view);
  await eventually(view, async () => (await heard(view, "ready")).length, 1);
  const bad = [
    "text", null, 7, { type: "eco-atlas:set" }, { type: "eco-atlas:set", version: 2, state: { pollutant: "no2" } },
    { type: "eco-atlas:set", version: 1, state: { pollutant: "<img src=x>" } }, { type: "eco-atlas:set", version: 1, state: { districts: "110101" } },
    { type: "eco-atlas:set", version: 1, state: { districts: ["1", "2", "3", "4", "5"] } }, { type: "eco-atlas:set", version: 1, state: { roof: "red" } },
    { type: "eco-atlas:set", version: 1, state: { __proto__: null, constructor: "x" } }, { type: "eco-atlas:open", version: 1 },
  ];
  await view.evaluate((messages) => messages.forEach((message) => frames[0].postMessage(message, "*")), bad);
  await eventually(view, () => map.locator("html").getAttribute("data-ignored"), String(bad.length));
  assert.ok(await map.locator("#p-pm25").isChecked());
  await map.evaluate(() => {
    for (const message of [{ type: "eco-atlas:height", version: 1, height: -5 }, { type: "eco-atlas:height", version: 1, height: 1e9 }, { type: "eco-atlas:state", version: 1, title: 3 }, { type: "eco-atlas:roof", version: 1 }, { type: "eco-atlas:height", version: 9, height: 900 }]) parent.postMessage(message, "*");
  });
  await eventually(view, () => view.locator("eco-atlas").evaluate((each) => each.ignored), 5);
  // A window that is not the frame is not listened to.
  await view.evaluate(() => postMessage({ type: "eco-atlas:height", version: 1, height: 77 }, "*"));
  const height = () => view.locator("iframe").evaluate((each) => each.clientHeight);
  assert.ok((await height()) > 400);
  clean(view);
});

test("listeners of content management systems hear the height in their dialects", async () => {
  const view = await hosted("dialects", `<iframe title="Air" src="${site.base}?embed=1&initialWidth=800&childId=air&parentUrl=x" width="800"></iframe>`);
  const map = await live(view);
  const height = await map.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const all = () => view.evaluate(() => window.heard);
  await eventually(view, async () => (await all()).some((data) => data?.["datawrapper-height"]?.["eco-atlas"] === height), true);
  await eventually(view, async () => (await all()).includes(`pymxPYMxairxPYMxheightxPYMx${height}`), true);
  assert.equal(await map.locator(".hints").isVisible(), false, "what the dialect adds to the address is no fault");
});

test("what the host does without is not there", async () => {
  const view = await hosted("parts", `<eco-atlas hide="views,against,find,export,ecology,city"></eco-atlas>${script()}`);
  const map = await live(view);
  for (const hidden of [".switch-view", ".against", ".find", "[data-module]", "label:has(#panel-ecology)", "label:has(#panel-city)"]) {
    await eventually(view, () => map.locator(hidden).isVisible(), false);
  }
  for (const shown of [".switch-pollutant", "label:has(#panel-compare)", ".language"]) {
    assert.ok(await map.locator(shown).isVisible(), shown);
  }
});

test("a frame of the table shows the table", async () => {
  const view = await hosted("table", `<eco-atlas view="table"></eco-atlas>${script()}`);
  const map = await live(view);
  await eventually(view, () => map.locator(".figures table").isVisible(), true);
});

test("twenty on a page, each with a state of its own, started when they come near", async () => {
  const codes = ["pm25", "no2", "pm10", "so2"];
  const many = Array.from({ length: 20 }, (_, index) => `<eco-atlas pollutant="${codes[index % 4]}" height="600"></eco-atlas>`).join("");
  const view = await hosted("many", many + script());
  await live(view);
  const started = () => view.frames().filter((each) => each.url().startsWith(site.base)).length;
  assert.ok(started() < 12, `${started()} frames at first`);
  for (let index = 0; index < 20; index += 1) {
    await view.locator("eco-atlas").nth(index).scrollIntoViewIfNeeded();
    await eventually(view, () => view.locator("eco-atlas").nth(index).evaluate((each) => each.state?.pollutant ?? null), codes[index % 4]);
  }
  assert.equal(started(), 20);
  clean(view);
});
