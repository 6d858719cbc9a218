// The map in pages of another origin, which have strict policies of their own.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as hosts from "./host.mjs";
import { INSET, LEGEND, MAP, PANELS, chips, choice, choose, find, hints, legend, otherLanguage, panel, radio, sources, statement, table } from "./parts.mjs";
import { eventually, open, page } from "./site.mjs";

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
  assert.ok(await map.locator(MAP).isVisible());
  for (const part of [legend(map, "no2"), map.locator(MAP)]) {
    const bottom = await part.evaluate((each) => each.getBoundingClientRect().bottom);
    assert.ok(bottom < 700, `${part} ends at ${bottom} px`);
  }
  assert.equal(await sources(map).isVisible(), false);
  assert.ok(await statement(map).isVisible(), "the source is named in a frame, too");
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
  await eventually(view, () => radio(map, "pollutant", "so2").isChecked(), true);
  await eventually(view, () => shown.getAttribute("title"), "北京市2020年SO₂年均浓度");
  await element.evaluate((each) => each.setAttribute("districts", "110118"));
  await eventually(view, () => chips(map).count(), 1);
  await element.evaluate((each) => each.setAttribute("panel", "city"));
  await eventually(view, () => panel(map, "city").isVisible(), true);
  await element.evaluate((each) => each.setAttribute("theme", "dark"));
  await eventually(view, () => map.locator("html").getAttribute("data-theme"), "dark");
  await element.evaluate((each) => each.setAttribute("hide", "find, export"));
  await eventually(view, () => find(map).isVisible(), false);
  for (const name of ["pollutant", "theme", "hide"]) await element.evaluate((each, left) => each.removeAttribute(left), name);
  await eventually(view, () => radio(map, "pollutant", "pm25").isChecked(), true);
  await eventually(view, () => map.locator("html").getAttribute("data-theme"), null);
  await eventually(view, () => find(map).isVisible(), true);
  assert.ok(await map.evaluate(() => window.same), "it was not loaded again");
  await eventually(view, async () => { const [outer, inner] = await heights(); return outer === inner; }, true);
  await element.evaluate((each) => each.setAttribute("height", "500"));
  await eventually(view, () => shown.evaluate((each) => each.clientHeight), 500);
  // What is asked for while another page is being loaded is not lost.
  await element.evaluate((each) => {
    each.setAttribute("lang", "en");
    each.setAttribute("pollutant", "so2");
  });
  await eventually(view, async () => (await live(view)).url().includes("/zh/"), false);
  await eventually(view, () => element.evaluate((each) => each.state.pollutant), "so2");
  await element.evaluate((each) => {
    each.addEventListener("eco-atlas-ready", () => each.setAttribute("pollutant", "pm10"), { once: true });
    each.setAttribute("lang", "zh");
  });
  await eventually(view, () => element.evaluate((each) => each.state.pollutant), "pm10");
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
  const content = await frame(view).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  assert.equal((await heard(view, "height")).at(-1).height, content);
  const map = frame(view);
  await choose(map, "pollutant", "so2");
  await eventually(view, async () => (await heard(view, "state")).at(-1).state.pollutant, "so2");
  await element.evaluate((each) => each.set({ pollutant: "co2" }));
  await eventually(view, async () => /pollutant=co2/.test((await heard(view, "error")).at(-1)?.reason), true);
  const heights = await heard(view, "height");
  assert.ok(heights.every(({ height }) => Number.isInteger(height)));
  const twice = heights.filter(({ height }, index) => height === heights[index - 1]?.height).length;
  assert.ok(twice <= 1, "no message when nothing changed, but for the answer to get");
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
  assert.ok(await radio(map, "pollutant", "pm25").isChecked());
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
  assert.equal(await hints(map).isVisible(), false, "what the dialect adds to the address is no fault");
});

test("what the host does without is not there", async () => {
  const view = await hosted("parts", `<eco-atlas hide="views,against,find,export,ecology,city"></eco-atlas>${script()}`);
  const map = await live(view);
  for (const hidden of ["[data-part=views]", "[data-part=against]", "[data-part=find]", "[data-module]", choice("panel", "ecology"), choice("panel", "city")]) {
    await eventually(view, () => map.locator(hidden).isVisible(), false);
  }
  for (const shown of ["fieldset:has([name=pollutant])", choice("panel", "compare"), "[data-part=language]"]) {
    assert.ok(await map.locator(shown).isVisible(), shown);
  }
});

test("a panel that is hidden does not stand open", async () => {
  const view = await hosted("hidden", `<eco-atlas hide="compare"></eco-atlas>${script()}`);
  const map = await live(view);
  await eventually(view, () => panel(map, "stations").isVisible(), true);
  assert.equal(await panel(map, "compare").isVisible(), false);
  await view.locator("eco-atlas").evaluate((each) => each.setAttribute("hide", "panels"));
  await eventually(view, () => map.locator(PANELS).isVisible(), false);
});

test("legend and inset do not meet at any width of a frame", async () => {
  const view = await hosted("widths", `<iframe title="Air" src="${site.base}?embed=1" width="800" height="700"></iframe>`);
  const map = await live(view);
  for (const width of [704, 736, 800, 900, 1000, 1100, 1180, 1260, 1300]) {
    await view.locator("iframe").evaluate((frame, wide) => (frame.width = wide), width);
    const gap = () => map.evaluate(([inset, legend]) => document.querySelector(inset).getBoundingClientRect().top - document.querySelector(legend).getBoundingClientRect().bottom, [INSET, LEGEND]);
    await eventually(view, async () => (await map.evaluate(() => innerWidth)) === width, true);
    assert.ok((await gap()) >= 0, `${width}: the legend lies ${-(await gap())} px over the inset`);
  }
});

test("the element fills the room that it is given, and its height is taken as it is written", async () => {
  const view = await page(site, { bypassCSP: true });
  await view.goto(hosts.hostPage(host, "flex", `<div class="row"><p>Text</p><eco-atlas></eco-atlas></div><iframe></iframe>${script()}`));
  await view.addStyleTag({ content: ".row { display: flex } iframe { padding: 9px; min-height: 900px; max-width: 50% }" });
  const map = await live(view);
  const box = () => view.locator("eco-atlas iframe").evaluate((each) => each.getBoundingClientRect().toJSON());
  const wide = await box();
  assert.ok(wide.width > 1200, `${wide.width} px wide`);
  const element = view.locator("eco-atlas");
  await eventually(view, async () => (await box()).height > 600, true);
  const high = async () => Math.round((await box()).height);
  const content = await high();
  for (const [written, pixels] of [["300", 300], ["420px", 420], ["tall", content], ["50%", content]]) {
    await element.evaluate((each, height) => each.setAttribute("height", height), written);
    assert.equal(await high(), pixels, written);
  }
  await element.evaluate((each) => each.removeAttribute("height"));
  assert.equal(await high(), content);
  assert.equal(await map.evaluate(() => document.documentElement.scrollHeight <= innerHeight), true);
});

test("what is asked of an element before its map is there is done when it is", async () => {
  const view = await hosted("early", `<div></div>${script()}`);
  await view.evaluate(() => {
    const element = document.createElement("eco-atlas");
    document.querySelector("div").append(element);
    element.set({ pollutant: "so2", districts: ["110111"] });
    element.get();
  });
  const map = await live(view);
  await eventually(view, () => radio(map, "pollutant", "so2").isChecked(), true);
  await eventually(view, () => chips(map).count(), 1);
  clean(view);
});

test("with scrollbars that take room, the height settles at once", async () => {
  const own = await open({ ignoreDefaultArgs: ["--hide-scrollbars"] });
  try {
    const view = await hosts.hosted({ ...host, site: { ...own, base: site.base } }, "scrollbars", `<eco-atlas districts="110101"></eco-atlas>${script()}`);
    const map = await live(view);
    await otherLanguage(map).click();
    await eventually(view, async () => (await heard(view, "ready")).length, 2);
    await eventually(view, async () => {
      const [outer, inner] = [await view.locator("iframe").evaluate((each) => each.clientHeight), await frame(view).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))];
      return outer === inner;
    }, true);
    const heights = (await heard(view, "height")).map(({ height }) => height);
    assert.ok(heights.length <= 8, `${heights}: there and back again`);
  } finally {
    await own.close();
  }
});

test("a frame of the table shows the table", async () => {
  const view = await hosted("table", `<eco-atlas view="table"></eco-atlas>${script()}`);
  const map = await live(view);
  await eventually(view, () => table(map).isVisible(), true);
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
