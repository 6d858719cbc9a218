// The main job: open, switch, choose, compare, the panels, the address.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { INSET, LEGEND, MAP, PANELS, PREVIEW, READOUT, SKIP, STATIONS, against, announced, area, bars, cell, chips, choice, choose, compared, find, hints, insetArea, keys, legend, limitLine, marks, otherLanguage, outlines, overLimit, panel, plots, radio, readout, row, smallArea, smallMap, sources, summary, swatchColours, table } from "./parts.mjs";
import { eventually, fill, hold, languages, open, page, sizes, visit } from "./site.mjs";

let site;
before(async () => (site = await open()));
after(() => site.close());

const query = (view) => new URL(view.url()).search;

for (const [language, path] of Object.entries(languages)) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${language}, ${size}: hydrates cleanly, asks only its own server, stores nothing`, async () => {
      const view = await visit(await page(site, { viewport }), site, path);
      for (const pollutant of ["no2", "pm10", "so2", "pm25"]) {
        await choose(view, "pollutant", pollutant);
        await eventually(view, () => legend(view, pollutant).isVisible(), true);
      }
      for (const name of ["stations", "ecology", "city", "compare"]) {
        await choose(view, "panel", name);
        await eventually(view, () => panel(view, name).isVisible(), true);
      }
      await area(view, "110118").click();
      await eventually(view, () => chips(view).count(), 1);
      assert.deepEqual(view.said, []);
      assert.deepEqual(view.asked.filter((address) => !address.startsWith(site.base)), []);
      assert.deepEqual(await view.context().cookies(), []);
      assert.deepEqual(await view.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
    });
  }

  test(`${language}: nothing overflows from 320 px to 4K`, async () => {
    for (const width of [320, 360, 768, 1024, 1280, 1440, 3840]) {
      const view = await visit(await page(site, { viewport: { width, height: 800 } }), site, `${path}?districts=110101,110118,110112,bda`);
      for (const name of ["compare", "stations", "ecology", "city"]) {
        await choose(view, "panel", name);
        const [content, window] = await view.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(content <= window, `${width} px, ${name}: ${content} px wide`);
      }
      await view.context().close();
    }
  });
}

test("the hydrated page asks no button what it shows; the page as it is sent does", async () => {
  const asking = () => {
    const selectors = (rules) => [...rules].flatMap((rule) => [rule.selectorText ?? "", ...selectors(rule.cssRules ?? [])]);
    return [...document.styleSheets].flatMap(({ cssRules }) => selectors(cssRules)).filter((selector) => selector.includes(":has(#"));
  };
  const still = await page(site, { javaScriptEnabled: false });
  await still.goto(site.base);
  assert.ok((await still.evaluate(asking)).length > 20, "without the program, the buttons are asked");
  const view = await visit(await page(site), site);
  assert.deepEqual(await view.evaluate(asking), []);
  for (const name of ["multiples", "ranking", "table", "map"]) {
    await choose(view, "view", name);
    await eventually(view, () => view.locator("html").getAttribute("data-view"), name);
  }
  assert.ok(await view.locator(MAP).isVisible());
});

test("without what is there for speed alone, the main job is done all the same", async () => {
  const view = await page(site);
  await view.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("<html ", '<html data-instant="off" ') });
  });
  await visit(view, site);
  assert.equal(await view.locator(PREVIEW).count(), 0, "no preview of the map is drawn");
  await choose(view, "pollutant", "no2");
  await eventually(view, () => query(view), "?pollutant=no2");
  await eventually(view, () => view.title(), "NO₂, annual mean 2020, Beijing");
  const colour = await fill(area(view, "110101"));
  await view.keyboard.press("ArrowRight");
  await eventually(view, () => query(view), "?pollutant=pm10");
  await eventually(view, async () => (await fill(area(view, "110101"))) === colour, false);
  for (const code of ["110111", "110108"]) await area(view, code).click();
  await eventually(view, () => query(view), "?pollutant=pm10&districts=110111,110108");
  assert.equal(await view.locator("button[data-code]").filter({ hasText: /Fangshan|Haidian/ }).count() >= 2, true);
  await choose(view, "view", "ranking");
  await choose(view, "panel", "city");
  await against(view).selectOption("who");
  await eventually(view, () => query(view), "?pollutant=pm10&districts=110111,110108&against=who&panel=city&view=ranking");
  await view.goBack();
  await eventually(view, () => against(view).inputValue(), "grade2");
  assert.deepEqual(view.said, []);
});

test("a switch of the pollutant changes colours, title and address; Back and Forward return", async () => {
  const view = await visit(await page(site), site);
  const pm25 = await fill(area(view, "110101"));
  await choose(view, "pollutant", "no2");
  await eventually(view, () => query(view), "?pollutant=no2");
  assert.notEqual(await fill(area(view, "110101")), pm25);
  assert.match(await view.title(), /^NO₂/);
  await choose(view, "pollutant", "so2");
  await eventually(view, () => query(view), "?pollutant=so2");
  await view.goBack();
  await eventually(view, () => radio(view, "pollutant", "no2").isChecked(), true);
  assert.equal(query(view), "?pollutant=no2");
  await view.goBack();
  await eventually(view, () => fill(area(view, "110101")), pm25);
  await view.goForward();
  await eventually(view, () => radio(view, "pollutant", "no2").isChecked(), true);
});

test("a switch that is pressed together with something else is not lost", async () => {
  const view = await visit(await page(site), site);
  // In one task: the program has not followed the first press when the second comes.
  await view.evaluate((map) => {
    document.querySelector("[name=pollutant][value=no2]").click();
    document.querySelector(`${map} [data-code="110101"]`).dispatchEvent(new MouseEvent("click", { bubbles: true }));
  }, MAP);
  await eventually(view, () => new URL(view.url()).search, "?pollutant=no2&districts=110101");
  assert.equal(await radio(view, "pollutant", "no2").isChecked(), true);
  assert.ok((await readout(view).locator("b + b").innerText()).startsWith("30 "));
  await view.evaluate(() => ["pm10", "so2", "pm25"].forEach((name) => document.querySelector(`[name=pollutant][value=${name}]`).click()));
  await eventually(view, () => new URL(view.url()).search, "?districts=110101");
  assert.ok((await readout(view).locator("b + b").innerText()).startsWith("40 "));
});

test("the map answers a press in the next frame, what is around it when that is on the screen", async () => {
  const view = await visit(await page(site), site);
  const seen = await view.evaluate(async ([map, inset, legends]) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const area = (place) => getComputedStyle(document.querySelector(`${place} [data-code="110105"]`)).fill;
    const first = (each) => each.querySelector("span").textContent;
    const title = () => [...document.querySelectorAll("h1 > span")].filter((each) => getComputedStyle(each).visibility === "visible").map(first);
    const legend = () => [...document.querySelectorAll(`${legends} > div`)].filter((each) => each.checkVisibility()).map(first);
    const looks = () => ({ map: area(map), inset: area(inset), title: title(), legend: legend() });
    await frame();
    const before = looks();
    document.querySelector("[name=pollutant][value=no2]").click();
    const pressed = looks();
    // This callback runs before the frame that answers the press is painted.
    await frame();
    const painted = looks();
    for (let callback = 0; callback < 300 && title().join() === before.title.join(); callback += 1) await frame();
    return { before, pressed, painted, after: looks() };
  }, [MAP, INSET, LEGEND]);
  const { before, pressed, painted, after } = seen;
  assert.deepEqual([before.title, before.legend], [["PM2.5"], ["PM₂.₅, µg/m³"]]);
  assert.equal(before.inset, before.map);
  assert.notEqual(pressed.map, before.map, "the map has another colour at once");
  assert.deepEqual({ ...pressed, map: before.map }, before, "nothing else has changed yet");
  assert.deepEqual(painted, pressed, "nor in the frame of the map");
  assert.deepEqual(after, { map: pressed.map, inset: pressed.map, title: ["NO2"], legend: ["NO₂, µg/m³"] });
});

test("the mouse shows a pollutant as it presses; whoever leaves the button has chosen nothing", async () => {
  const view = await visit(await page(site), site);
  const colour = () => fill(area(view, "110105"));
  const pm25 = await colour();
  await view.locator(choice("pollutant", "no2")).hover();
  await view.mouse.down();
  await eventually(view, async () => (await colour()) !== pm25, true);
  const no2 = await colour();
  await eventually(view, () => legend(view, "no2").isVisible(), true);
  assert.deepEqual([query(view), await radio(view, "pollutant", "no2").isChecked()], ["", false], "nothing is chosen yet");
  await view.locator("h1").hover();
  await eventually(view, colour, pm25);
  await eventually(view, () => legend(view, "pm25").isVisible(), true);
  await view.mouse.up();
  assert.deepEqual([query(view), await radio(view, "pollutant", "pm25").isChecked(), await colour()], ["", true, pm25]);
  await view.locator(choice("pollutant", "no2")).hover();
  await view.mouse.down({ button: "right" });
  await view.mouse.up({ button: "right" });
  assert.equal(await colour(), pm25, "the other button of the mouse shows nothing");
  await view.mouse.down();
  await view.mouse.up();
  await eventually(view, () => query(view), "?pollutant=no2");
  await view.locator("h1").hover();
  await eventually(view, () => legend(view, "no2").isVisible(), true);
  assert.deepEqual([await radio(view, "pollutant", "no2").isChecked(), await colour()], [true, no2], "what was let go is chosen, and stays");
});

// By how much the brightness of a pixel differs at most between two pictures, of 255.
const difference = async (pictures) => {
  const pixels = async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    canvas.drawImage(bitmap, 0, 0);
    return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [one, other] = await Promise.all(pictures.map(pixels));
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - other[at])), 0);
};

test("what a press will show is drawn over the map, out of sight, when the mouse comes to the button", async () => {
  const view = await visit(await page(site, { viewport: { width: 1280, height: 900 } }), site);
  const preview = () => view.locator(PREVIEW).evaluate((drawing) => {
    const { visibility, opacity } = getComputedStyle(drawing);
    return { visibility, opacity: Number(opacity), fill: getComputedStyle(drawing.querySelector('[data-code="110105"]')).fill };
  });
  const places = await view.evaluate((drawings) => drawings.map((drawing) => JSON.stringify(document.querySelector(drawing).getBoundingClientRect())), [MAP, PREVIEW]);
  assert.equal(places[1], places[0]);
  assert.equal(await view.locator(PREVIEW).locator("[id], [tabindex], [role=button]").count(), 0);
  assert.equal(await view.locator(PREVIEW).locator("..").getAttribute("aria-hidden"), "true");
  assert.equal((await preview()).visibility, "hidden");
  const pm25 = await fill(area(view, "110105"));
  await view.locator(choice("pollutant", "no2")).hover();
  await eventually(view, async () => (await preview()).visibility, "visible");
  const { fill: no2, opacity } = await preview();
  assert.equal(opacity, 0.001);
  assert.notEqual(no2, pm25);
  const { x, y, width, height } = await view.locator(MAP).boundingBox();
  // Beside the inset and the legend, which follow later.
  const picture = async () => (await view.screenshot({ clip: { x: x + width * 0.25, y, width: width * 0.35, height } })).toString("base64");
  const before = await picture();
  await view.mouse.down();
  assert.equal((await preview()).opacity, 0.999);
  const pressed = await picture();
  assert.ok((await view.evaluate(difference, [before, pressed])) > 64, "the press shows it");
  await view.mouse.up();
  await eventually(view, async () => (await preview()).visibility, "hidden");
  assert.equal(await fill(area(view, "110105")), no2);
  assert.ok((await view.evaluate(difference, [pressed, await picture()])) < 8, "the map looks as its preview did");
  await view.locator(choice("pollutant", "so2")).hover();
  await eventually(view, async () => (await preview()).visibility, "visible");
  await view.locator("h1").hover();
  assert.equal((await preview()).visibility, "hidden");
});

test("the outline of a zone stays when the mouse presses", async () => {
  const view = await visit(await page(site), site, "?panel=ecology");
  await view.locator("button[data-zone]").first().click();
  await view.locator(choice("pollutant", "no2")).hover();
  await eventually(view, () => view.locator(PREVIEW).getAttribute("class"), " shown no2");
  const pm25 = await fill(area(view, "110105"));
  await view.mouse.down();
  assert.notEqual(await fill(area(view, "110105")), pm25, "the map itself shows it");
  assert.equal(await view.locator(PREVIEW).getAttribute("data-on"), null);
  await view.mouse.up();
  await eventually(view, () => new URL(view.url()).searchParams.get("pollutant"), "no2");
});

test("a button that the mouse has pressed has the focus, without a ring, and the arrows go on from it", async () => {
  const view = await visit(await page(site), site);
  const focus = () => view.evaluate(() => [document.activeElement.id, document.activeElement.matches(":focus-visible")]);
  for (const pollutant of ["no2", "so2", "no2"]) {
    await choose(view, "pollutant", pollutant);
    await eventually(view, focus, [`p-${pollutant}`, false]);
  }
  await choose(view, "pollutant", "no2");
  assert.deepEqual(await focus(), ["p-no2", false], "also when it is pressed again");
  await view.keyboard.press("ArrowRight");
  await eventually(view, () => query(view), "?pollutant=pm10");
  assert.deepEqual(await focus(), ["p-pm10", true]);
  await view.evaluate(() => {
    document.activeElement.blur();
    document.querySelector("[name=pollutant][value=so2]").click();
  });
  await eventually(view, () => query(view), "?pollutant=so2");
  assert.deepEqual(await focus(), ["", false], "a script that presses it moves no focus");
});

test("an arrow key finds the next pollutant drawn, in the direction of the last", async () => {
  const view = await visit(await page(site), site);
  const codes = await view.locator("[name=pollutant]").evaluateAll((buttons) => buttons.map((button) => button.value));
  const preview = view.locator(PREVIEW);
  // The class is the subject here: by it the preview, like the map, gets the colours of a pollutant.
  await preview.evaluate((drawing) => {
    globalThis.seen = [];
    const note = () => drawing.hasAttribute("data-on") && globalThis.seen.push(drawing.classList[1]);
    new MutationObserver(note).observe(drawing, { attributeFilter: ["data-on"] });
  });
  await radio(view, "pollutant", codes[0]).focus();
  for (const [key, at, next] of [["ArrowRight", 1, 2], ["ArrowRight", 2, 3], ["ArrowLeft", 1, 0], ["ArrowLeft", 0, 3]]) {
    await view.keyboard.press(key);
    await eventually(view, () => preview.getAttribute("class"), ` shown ${codes[next]}`);
    assert.equal(await preview.getAttribute("data-on"), null, "drawn, and not seen");
    assert.equal(await radio(view, "pollutant", codes[at]).isChecked(), true);
  }
  assert.deepEqual(await view.evaluate(() => globalThis.seen), [codes[2], codes[0]], "seen where the key went on as before");
});

test("while a key is down the map alone answers; what is around it follows when the key is up, or stays down", async () => {
  const view = await page(site);
  await view.clock.install();
  await visit(view, site);
  await radio(view, "pollutant", "pm25").focus();
  await view.clock.pauseAt(Date.now() + 3_600_000);
  const seen = () => view.evaluate(() => [document.querySelector("[name=pollutant]:checked").value, document.documentElement.dataset.shown]);
  await view.keyboard.down("ArrowRight");
  await view.clock.runFor(80);
  assert.deepEqual(await seen(), ["no2", "pm25"], "it is down");
  await view.keyboard.up("ArrowRight");
  await view.clock.runFor(60);
  assert.deepEqual(await seen(), ["no2", "no2"], "it is up");
  await view.keyboard.down("ArrowRight");
  await view.clock.runFor(100);
  assert.deepEqual(await seen(), ["pm10", "no2"], "it is down, though the first key would be down for long by now");
  await view.clock.runFor(150);
  assert.deepEqual(await seen(), ["pm10", "pm10"], "it stays down");
});

test("a button that the mouse leaves for the next one is not shown any more", async () => {
  const view = await visit(await page(site), site);
  const preview = view.locator(PREVIEW);
  const seen = async () => [await preview.getAttribute("class"), await preview.getAttribute("data-on")];
  await view.locator(choice("pollutant", "no2")).hover();
  await eventually(view, seen, [" shown no2", null]);
  await view.mouse.down();
  await eventually(view, () => legend(view, "no2").isVisible(), true);
  assert.deepEqual(await seen(), [" shown no2", ""], "what is held stays");
  await view.locator(choice("pollutant", "pm10")).hover();
  await eventually(view, seen, [" shown pm10", null]);
  assert.match(await view.locator(MAP).getAttribute("class"), / pm25$/);
  await eventually(view, () => legend(view, "pm25").isVisible(), true);
  await view.mouse.up();
  assert.equal(await radio(view, "pollutant", "pm25").isChecked(), true);
});

test("what the mouse holds and a script takes back is not shown any more", async () => {
  const view = await visit(await page(site), site);
  await choose(view, "pollutant", "pm25");
  await view.locator(choice("pollutant", "no2")).hover();
  await view.mouse.down();
  await eventually(view, () => legend(view, "no2").isVisible(), true);
  await view.evaluate(() => document.querySelector("[name=pollutant][value=pm25]").click());
  await eventually(view, () => legend(view, "pm25").isVisible(), true);
  await eventually(view, () => view.locator(PREVIEW).getAttribute("data-on"), null);
  assert.match(await view.locator(MAP).getAttribute("class"), / pm25$/);
  await view.locator("h1").hover();
  await view.mouse.up();
  assert.equal(await radio(view, "pollutant", "pm25").isChecked(), true);
});

test("a finger on the switch shows nothing before it is highlighted: it may only scroll", async () => {
  const view = await visit(await page(site, { viewport: sizes.phone, hasTouch: true }), site);
  const before = await fill(area(view, "110105"));
  const { x, y, width, height } = await view.locator(choice("pollutant", "no2")).boundingBox();
  const session = await view.context().newCDPSession(view);
  const touch = (type, touchPoints) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
  const heard = view.evaluate(() => new Promise((resolve) => addEventListener("pointerdown", (event) => resolve(event.pointerType), { once: true })));
  await touch("touchStart", [{ x: x + width / 2, y: y + height / 2 }]);
  assert.equal(await heard, "touch");
  assert.equal(await fill(area(view, "110105")), before);
  const preview = view.locator(PREVIEW);
  await eventually(view, () => preview.getAttribute("class"), " shown no2");
  assert.equal(await preview.getAttribute("data-on"), null, "it is drawn, and not seen");
  assert.ok(await preview.locator("> text:visible").count() === 1, "with one set of names, as on the map");
  await touch("touchEnd", []);
  await eventually(view, () => query(view), "?pollutant=no2");
});

test("a class that was highlighted when the pollutant changed leaves nothing dimmed", async () => {
  const view = await visit(await page(site), site);
  const dimmed = () => view.locator(`${MAP} [data-code]`).evaluateAll((all) => all.filter((each) => Number(getComputedStyle(each).fillOpacity) < 1).length);
  await keys(view, "pm25").last().hover();
  await eventually(view, async () => (await dimmed()) > 0, true);
  // As a host does, while the pointer rests.
  await view.evaluate(() => document.querySelector("[name=pollutant][value=so2]").click());
  await eventually(view, () => query(view), "?pollutant=so2");
  await view.mouse.move(5, 5);
  await view.evaluate(() => document.querySelector("[name=pollutant][value=pm25]").click());
  await eventually(view, () => query(view), "");
  await eventually(view, dimmed, 0);
});

test("a chip that is taken out by keyboard hands the focus to the next one, the last to the switch", async () => {
  const view = await visit(await page(site), site, "?districts=110101,110112,110105");
  const focused = () => view.evaluate(() => document.activeElement.dataset.code ?? document.activeElement.id);
  await radio(view, "panel", "compare").focus();
  await view.keyboard.press("Tab");
  await view.keyboard.press("Tab");
  assert.equal(await focused(), "110112");
  await view.keyboard.press("Enter");
  await eventually(view, focused, "110105");
  await view.keyboard.press("Enter");
  await eventually(view, focused, "110101");
  await view.keyboard.press("Enter");
  await eventually(view, focused, "panel-compare");
  assert.equal(await chips(view).count(), 0);
  assert.equal(await outlines(view).count(), 0, "what is gone is not outlined");
});

test("equal values have one colour, and the colour is the legend's", async () => {
  const view = await visit(await page(site), site, "?pollutant=so2");
  const fills = new Map();
  for (const row of await view.locator("tr[data-code]").all()) {
    const value = await row.locator("[data-pollutant=so2]").getAttribute("data-value");
    const code = await row.getAttribute("data-code");
    fills.set(value, (fills.get(value) ?? new Set()).add(await fill(area(view, code))));
  }
  assert.deepEqual([...fills.keys()].sort(), ["3", "4"]);
  for (const [value, colours] of fills) assert.equal(colours.size, 1, `SO2 of ${value}`);
  const [three, four] = ["3", "4"].map((value) => [...fills.get(value)][0]);
  assert.notEqual(three, four);
  const colours = await swatchColours(view, "so2");
  assert.ok(colours.includes(three) && colours.includes(four), `${three} and ${four} in ${colours}`);
});

test("click, Enter and Space choose up to four; the fifth is refused and said", async () => {
  const view = await visit(await page(site), site);
  await area(view, "110118").click();
  await eventually(view, () => query(view), "?districts=110118");
  assert.equal(await area(view, "110118").getAttribute("aria-pressed"), "true");
  await view.keyboard.press("Tab");
  await area(view, "110116").focus();
  await view.keyboard.press("Enter");
  await area(view, "110119").focus();
  await view.keyboard.press(" ");
  await area(view, "bda").click();
  await eventually(view, () => query(view), "?districts=110118,110116,110119,bda");
  await area(view, "110111").click();
  await eventually(view, () => hints(view).isVisible(), true);
  assert.equal(query(view), "?districts=110118,110116,110119,bda");
  assert.match(await announced(view).innerText(), /Fangshan has no place/);
  const note = await hints(view).boundingBox();
  assert.ok(note.y + note.height <= 900, "the note is on the screen");
  await area(view, "bda").click();
  await eventually(view, () => chips(view).count(), 3);
  assert.equal(await hints(view).isVisible(), false);
  assert.deepEqual(await chips(view).allInnerTexts().then((all) => all.map((text) => text.replace(/\s+/g, " "))), ["A Miyun Remove Miyun ×", "B Huairou Remove Huairou ×", "C Yanqing Remove Yanqing ×"]);
  assert.equal(await marks(view.locator(MAP)).count(), 3);
  await chips(view).first().click();
  await eventually(view, () => query(view), "?districts=110116,110119");
});

test("the comparison shows the figures of the chosen", async () => {
  const view = await visit(await page(site), site, "?districts=110111,bda");
  const figures = await compared(view).allInnerTexts();
  assert.deepEqual(figures.map((row) => row.split(/\s*\t\s*/)), [
    ["Fangshan", "35", "28", "64", "3"],
    ["BDA", "37", "33", "64", "4"],
    ["Beijing", "38", "29", "56", "4"],
    ["GB 3095-2012 Grade II limit", "35", "40", "70", "60"],
  ]);
  assert.equal(await plots(view).locator("g > text").count(), 8, "a mark for each in each plot");
  assert.equal(await plots(view).locator("circle").count(), 4 * 17, "every area is a dot");
});

test("pointing reads out and marks the class; a class lifts its districts", async () => {
  const view = await visit(await page(site), site);
  await area(view, "110111").hover();
  await eventually(view, async () => (await readout(view).innerText()).replace(/\s+/g, " "),
    "Fangshan 35 µg/m³ meets the GB 3095-2012 Grade II limit, exactly at 35 3 below the city (38) shared rank 7 of 16, lowest first Spatial Distribution, table, row 8, column PM₂.₅");
  assert.match(await keys(view, "pm25").filter({ hasText: "◂" }).innerText(), /≤\s35/);
  await keys(view, "pm25").first().hover();
  await eventually(view, () => area(view, "110101").evaluate((element) => getComputedStyle(element).fillOpacity), "1");
  await eventually(view, () => area(view, "110118").evaluate((element) => Number(getComputedStyle(element).fillOpacity) < 0.3), true);
  await view.mouse.move(5, 5);
  await eventually(view, () => area(view, "110118").evaluate((element) => getComputedStyle(element).fillOpacity), "1");
});

test("a click beside all areas takes the nearest within 20 px, and none farther out", async () => {
  const view = await visit(await page(site), site);
  // Huairou's northern tip has nothing beside it.
  const tip = await view.locator("#a-110116").evaluate((path) => {
    let top = { y: Infinity };
    for (let at = 0; at < path.getTotalLength(); at += 1) {
      const point = path.getPointAtLength(at);
      if (point.y < top.y) top = point;
    }
    const screen = top.matrixTransform(path.getScreenCTM());
    return [screen.x, screen.y];
  });
  await view.mouse.click(tip[0] - 60, tip[1]);
  assert.equal(query(view), "", "60 px beside is nothing");
  await view.mouse.click(tip[0], tip[1] - 12);
  await eventually(view, () => query(view), "?districts=110116");
});

test("the inset takes the same choices and shows the same marks", async () => {
  const view = await visit(await page(site), site);
  await insetArea(view, "110107").click();
  await eventually(view, () => query(view), "?districts=110107");
  assert.equal(await marks(view.locator(INSET)).count(), 1);
  assert.equal(await fill(insetArea(view, "110107")), await fill(area(view, "110107")));
});

test("arrow keys walk the map by one Tab stop; Escape takes the choices back", async () => {
  const view = await visit(await page(site), site);
  assert.equal(await view.locator(`${MAP} [tabindex="0"]`).count(), 1);
  await area(view, "110102").focus();
  await view.keyboard.press("ArrowRight");
  await eventually(view, () => view.evaluate(() => document.activeElement.dataset.code), "110101");
  assert.match(await area(view, "110101").getAttribute("aria-label"), /Dongcheng, 40 µg\/m³, 5 over the GB 3095-2012 Grade II limit \(35\)/);
  await view.keyboard.press("Enter");
  await eventually(view, () => query(view), "?districts=110101");
  await view.keyboard.press("Escape");
  await eventually(view, () => query(view), "");
});

test("the stations panel puts its marks on the map, a zone its outline", async () => {
  const view = await visit(await page(site), site);
  assert.equal(await view.locator(STATIONS).isVisible(), false);
  await choose(view, "panel", "stations");
  await eventually(view, () => view.locator(STATIONS).isVisible(), true);
  assert.equal(await view.locator(`${STATIONS} path`).count(), 11);
  await choose(view, "panel", "ecology");
  await view.locator("[data-zone=core]").click();
  await eventually(view, () => query(view), "?zone=core&panel=ecology");
  assert.equal(await outlines(view, "zone").count(), 2);
  assert.equal(await view.locator("[data-zone=core]").getAttribute("aria-pressed"), "true");
  await view.locator("[data-zone=conservation]").hover();
  await eventually(view, () => outlines(view, "zone").count(), 7);
  await view.mouse.move(5, 5);
  await choose(view, "panel", "city");
  await eventually(view, () => outlines(view, "zone").count(), 0);
});

test("Tab meets the map once, and nothing that cannot be seen", async () => {
  const view = await visit(await page(site), site, "?districts=110118,bda");
  await area(view, "110101").focus();
  await view.keyboard.press("Tab");
  const next = await view.evaluate(() => [document.activeElement.localName, document.activeElement.closest("svg") === null]);
  assert.deepEqual(next, ["a", true], "after the map comes whose the boundaries are");
});

test("a default that the reader chose before the app was there is kept, too", async () => {
  const view = await page(site);
  const release = await hold(view);
  await view.goto(`${site.base}?pollutant=no2`, { waitUntil: "commit" });
  await eventually(view, () => radio(view, "pollutant", "no2").isChecked(), true);
  await choose(view, "pollutant", "pm25");
  release();
  await view.waitForSelector("html[data-app=ready]");
  await eventually(view, () => query(view), "");
  assert.ok(await radio(view, "pollutant", "pm25").isChecked());
});

test("hydration changes no word and no drawing of the page", async () => {
  for (const path of Object.values(languages)) {
    const still = await page(site, { javaScriptEnabled: false });
    await still.goto(site.base + path);
    const hydrated = await visit(await page(site), site, path);
    // The preview of the map is the program's own.
    const parts = (view) => view.locator("[data-island]:not([aria-hidden] > svg *)").evaluateAll((all) => all.map((part) => [part.dataset.island, part.innerHTML.replaceAll(/<!--.*?-->/g, "").replaceAll(/ selected(="")?/g, "")]));
    assert.deepEqual(await parts(hydrated), await parts(still));
  }
});

test("the readout and the inset cover no district", async () => {
  for (const [width, address] of [768, 1024, 1280, 1440, 1536, 1920].flatMap((width) => ["?districts=bda", "?districts=110102&against=who", "?districts=110111&text=large", "?pollutant=pm10&against=grade1"].map((address) => [width, address]))) {
    const view = await visit(await page(site, { viewport: { width, height: 900 } }), site, address);
    const covered = await view.evaluate(([map, inset, legend, readout]) => {
      const boxes = [...document.querySelectorAll(`${readout} :is(b, li, cite), ${inset}, ${legend} li`)].map((each) => each.getBoundingClientRect());
      const hit = [];
      for (const path of document.querySelectorAll(`${map} > g path[id]`)) {
        const screen = path.getScreenCTM();
        for (let at = 0; at < path.getTotalLength(); at += 4) {
          const point = path.getPointAtLength(at).matrixTransform(screen);
          const inside = (box) => point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom;
          if (boxes.some(inside)) hit.push(path.id);
        }
      }
      return [...new Set(hit)];
    }, [MAP, INSET, LEGEND, READOUT]);
    assert.deepEqual(covered, [], `at ${width} px, ${address}`);
    await view.context().close();
  }
});

test("the small maps, the ranking and the table show the same choice", async () => {
  const view = await visit(await page(site), site, "?districts=110118");
  await choose(view, "view", "multiples");
  await eventually(view, () => query(view), "?districts=110118&view=multiples");
  assert.equal(await view.locator("figure[data-pollutant]").count(), 4);
  for (const pollutant of ["pm25", "no2", "pm10", "so2"]) {
    const small = await fill(smallArea(view, pollutant, "110101"));
    await choose(view, "pollutant", pollutant);
    assert.equal(await fill(area(view, "110101")), small, pollutant);
    assert.equal(await marks(smallMap(view, pollutant)).count(), 1);
  }
  await choose(view, "pollutant", "pm25");
  await smallArea(view, "no2", "110116").click();
  await eventually(view, () => query(view), "?districts=110118,110116&view=multiples");
  await choose(view, "view", "ranking");
  await eventually(view, () => bars(view).count(), 17);
  const ranks = await bars(view).allInnerTexts();
  assert.deepEqual(ranks.slice(0, 3).map((row) => row.split(/\s+/)), [["1", "Huairou", "29"], ["1", "Miyun", "29"], ["3", "Yanqing", "31"]]);
  assert.deepEqual(ranks[16].trim().split(/\s+/), ["BDA", "37"]);
  assert.equal(await bars(view).locator("[aria-pressed=true]").count(), 2);
  assert.equal(await fill(bars(view).first().locator("rect")), await fill(area(view, "110116")));
  await bars(view).nth(1).click();
  await eventually(view, () => query(view), "?districts=110116&view=ranking");
  await choose(view, "view", "table");
  await eventually(view, () => view.locator("#map").isVisible(), false);
  assert.ok(await table(view).isVisible());
});

test("the paint of the classes over the limit is seen in every view", async () => {
  for (const name of ["map", "multiples", "ranking"]) {
    const view = await visit(await page(site), site, `?view=${name}`);
    const spot = { map: area(view, "110105"), multiples: smallArea(view, "pm25", "110105"), ranking: bars(view).nth(13).locator("rect") }[name];
    const box = await spot.first().boundingBox();
    const clip = { x: box.x + box.width * 0.55, y: box.y + box.height * 0.4, width: 8, height: 6 };
    const picture = (await view.screenshot({ clip })).toString("base64");
    const colours = await view.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      canvas.drawImage(bitmap, 0, 0);
      const { data: pixels } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
      let [red, blue] = [0, 0];
      for (let at = 0; at < pixels.length; at += 4) [red, blue] = [red + pixels[at], blue + pixels[at + 2]];
      return red > blue * 1.5;
    }, picture);
    assert.ok(colours, `${name}: Chaoyang is warm`);
    await view.context().close();
  }
});

test("the table is sorted by its headings, and says how", async () => {
  const view = await visit(await page(site), site, "?view=table");
  const heading = view.locator('th[data-sort="no2"]');
  const first = () => view.locator("tr[data-code]").first().getAttribute("data-code");
  await heading.locator("button").click();
  await eventually(view, () => heading.getAttribute("aria-sort"), "ascending");
  assert.equal(await first(), "110116");
  await heading.locator("button").click();
  await eventually(view, () => heading.getAttribute("aria-sort"), "descending");
  assert.equal(await first(), "110112");
  await heading.locator("button").click();
  await eventually(view, () => heading.getAttribute("aria-sort"), "none");
  assert.equal(await first(), "110101");
  const name = view.locator('th[data-sort="name"]');
  await name.locator("button").click();
  await eventually(view, () => name.getAttribute("aria-sort"), "ascending");
  assert.equal(await view.locator("tr[data-code]").nth(1).getAttribute("data-code"), "110114", "Changping");
  assert.deepEqual(await table(view).locator("thead th small").allInnerTexts(), ["µg/m³", "µg/m³", "µg/m³", "µg/m³"]);
});

for (const [language, path] of Object.entries(languages)) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${language}, ${size}: a district is found by its names and initials and read out; an empty result says so`, async () => {
      for (const [text, code, value] of [["dongcheng", "110101", "40"], ["密云", "110118", "29"], ["sjs", "110107", "37"], ["Daxing District", "110115", "37"]]) {
        const view = await visit(await page(site, { viewport }), site, path);
        await find(view).fill(text);
        await view.keyboard.press("Enter");
        await eventually(view, async () => (await readout(view).innerText()).includes(value), true);
        assert.equal(await find(view).inputValue(), "");
        assert.ok((await announced(view).innerText()).includes(value), "read out");
        assert.equal(await query(view), "", "whoever is looked up is not chosen");
        await readout(view).locator(`button[data-code="${code}"]:visible`).click();
        await eventually(view, () => query(view), `?districts=${code}`);
        await find(view).fill("Shanghai");
        await view.keyboard.press("Enter");
        await eventually(view, async () => (await hints(view).locator("li").innerText()).includes("Shanghai"), true);
        await view.context().close();
      }
    });

    test(`${language}, ${size}: four views of one choice, in one address and the same colours`, async () => {
      const view = await visit(await page(site, { viewport }), site, `${path}?pollutant=no2&districts=110118&against=who-it3`);
      const colour = await fill(area(view, "110101"));
      const address = (name) => `?pollutant=no2&districts=110118&against=who-it3${name === "map" ? "" : `&view=${name}`}`;
      const pressed = (part) => part.locator("[aria-pressed=true]");
      const chosen = { map: pressed(view.locator(MAP)), multiples: marks(smallMap(view, "no2")), ranking: pressed(bars(view)), table: pressed(table(view)) };
      const same = { map: area(view, "110101"), multiples: smallArea(view, "no2", "110101"), ranking: view.locator('[data-island=ranking] [data-code="110101"] rect') };
      for (const name of ["multiples", "ranking", "table", "map"]) {
        await choose(view, "view", name);
        await eventually(view, () => query(view), address(name));
        await eventually(view, () => chosen[name].count(), 1);
        if (same[name]) assert.equal(await fill(same[name]), colour, name);
      }
      await view.goBack();
      await eventually(view, () => query(view), address("table"));
      assert.ok(await table(view).isVisible());
    });

    test(`${language}, ${size}: a yardstick without a value for the pollutant is off and says why`, async () => {
      const view = await visit(await page(site, { viewport }), site, `${path}?pollutant=so2&against=who`);
      const option = view.locator("option[value=who]");
      assert.ok(await option.isDisabled());
      assert.match(await option.innerText(), /no annual value|未设年均值/);
      assert.match(await limitLine(view, "so2").innerText(), /no WHO guideline|指导值未设年均值/);
      assert.match(await summary(view).innerText(), /no WHO guideline|指导值未设年均值/);
      await against(view).selectOption("city");
      await eventually(view, () => query(view), "?pollutant=so2&against=city");
      assert.match(await view.locator("option[value=city]").innerText(), /published figure|公布值/);
      assert.equal(await view.locator("tfoot tr").last().isVisible(), false, "the city has its row already");
    });

    test(`${language}, ${size}: a swipe over the map scrolls the page`, async () => {
      const view = await visit(await page(site, { viewport: { ...viewport, height: 600 }, hasTouch: true }), site, path);
      const box = await view.locator(MAP).boundingBox();
      const session = await view.context().newCDPSession(view);
      const at = (y) => [{ x: box.x + box.width / 2, y }];
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(box.y + 200) });
      for (let y = 190; y > 40; y -= 15) await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(box.y + y) });
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await eventually(view, async () => (await view.evaluate(() => scrollY)) > 50, true);
      assert.equal(query(view), "", "and chooses nothing");
    });
  }
}

test("the yardstick changes legend, readout and colours; WHO has none for SO2", async () => {
  const view = await visit(await page(site), site, "?districts=110118");
  await against(view).selectOption("who");
  await eventually(view, () => query(view), "?districts=110118&against=who");
  assert.match(await limitLine(view, "pm25").innerText(), /WHO guideline 2021: 5/);
  assert.match(await fill(area(view, "110118")), /#over/);
  assert.match(await readout(view).innerText(), /24 over the WHO guideline of 2021 \(5\)/);
  await choose(view, "pollutant", "so2");
  await eventually(view, () => view.locator("option[value=who]").isDisabled(), true);
  assert.match(await legend(view, "so2").innerText(), /no WHO guideline of 2021/);
  assert.match(await view.locator("option[value=who]").innerText(), /no annual value/);
});

test("a shared link and a reload give the same view", async () => {
  const address = "?pollutant=pm10&districts=110112,110101&against=city&zone=plain&panel=ecology";
  const view = await visit(await page(site), site, address);
  const shown = () => Promise.all([view.title(), legend(view, "pm10").innerText(), readout(view).innerText(), view.locator(`${MAP} > [data-island=marks]`).innerHTML()]);
  const first = await shown();
  assert.equal(query(view), address);
  await view.reload();
  await view.waitForSelector("html[data-app=ready]");
  assert.deepEqual(await shown(), first);
  assert.equal(query(view), address);
});

test("what the address asks in vain is said, and the language is followed", async () => {
  const view = await visit(await page(site), site, "?pollutant=co2&view=map");
  assert.match(await hints(view).innerText(), /pollutant=co2/);
  await hints(view).locator("button:visible").click();
  await eventually(view, () => hints(view).isVisible(), false);
  await view.goto(`${site.base}?lang=zh&pollutant=no2`);
  await view.waitForURL(/zh\/\?pollutant=no2$/);
  await view.waitForSelector("html[lang=zh-Hans][data-app=ready]");
  await otherLanguage(view).click();
  await view.waitForURL(/where\/\?pollutant=no2$/);
});

test("what the reader chose before the app was there is kept", async () => {
  const view = await page(site);
  const release = await hold(view);
  await view.goto(site.base, { waitUntil: "commit" });
  await choose(view, "pollutant", "pm10");
  assert.equal(await view.locator("html").getAttribute("data-app"), "static");
  release();
  await view.waitForSelector("html[data-app=ready]");
  assert.ok(await radio(view, "pollutant", "pm10").isChecked());
  await eventually(view, () => query(view), "?pollutant=pm10");
});

test("theme, text size and embedding follow the address", async () => {
  const view = await visit(await page(site), site, "?theme=dark&text=large&embed=1");
  const root = view.locator("html");
  assert.equal(await root.getAttribute("data-theme"), "dark");
  assert.equal(await root.getAttribute("data-text"), "large");
  assert.equal(await view.locator("footer").isVisible(), false);
  assert.equal(await view.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(18, 23, 27)");
});

test("letters lead to the next name that begins so", async () => {
  const view = await visit(await page(site), site);
  const focused = () => view.evaluate(() => document.activeElement.dataset.code);
  await area(view, "110101").focus();
  for (const [key, code] of [["d", "110115"], ["d", "110101"], ["m", "110109"], ["M", "110118"], ["q", "110118"]]) {
    await view.keyboard.press(key);
    await eventually(view, focused, code);
  }
  assert.equal(query(view), "", "a letter chooses nothing");
});

test("the legend keeps the letters of the chosen and marks the value under the pointer", async () => {
  const view = await visit(await page(site), site, "?districts=110118,110101,110102");
  const letters = (pollutant) => keys(view, pollutant).locator("i").allTextContents();
  await eventually(view, () => letters("pm25"), ["BC", "", "", "", "A"]);
  await area(view, "110111").hover();
  await eventually(view, () => keys(view, "pm25").locator("b").allInnerTexts(), ["", "", "◂ 35", "", ""]);
  const bold = await keys(view, "pm25").evaluateAll((all) => all.map((key) => getComputedStyle(key).fontWeight === "700"));
  assert.deepEqual(bold, [false, false, true, false, false]);
  await choose(view, "pollutant", "so2");
  await view.mouse.move(5, 5);
  await eventually(view, () => letters("so2"), ["", "", "BC", "A"]);
});

test("the interim targets are yardsticks, too; the sentence, the table and the colours follow", async () => {
  const view = await visit(await page(site), site, "?pollutant=no2");
  const small = () => fill(smallArea(view, "pm25", "110118"));
  const before = await small();
  await against(view).selectOption("who-it3");
  await eventually(view, () => query(view), "?pollutant=no2&against=who-it3");
  await eventually(view, () => summary(view).innerText(), "Beijing: 29 µg/m³, 9 over the WHO interim target 3 of 2021 (20). 4 of 16 districts meet it. Highest: Tongzhou (34). Lowest: Huairou (17).");
  assert.match(await fill(area(view, "110101")), /#over/);
  assert.match(await fill(area(view, "110117")), /^rgb/, "Pinggu is at 20");
  assert.notEqual(await small(), before);
  assert.equal(await view.locator("td[data-limit=pm25]").innerText(), "15");
  assert.equal(await view.locator("td[data-limit=so2]").innerText(), "–");
  assert.deepEqual(await overLimit(row(view, "110118").locator("td")), [true, false, true, false], "Miyun is over in PM2.5 and PM10");
  await choose(view, "pollutant", "pm10");
  await eventually(view, async () => /#over/.test(await fill(area(view, "110118"))), true);
  await against(view).selectOption("grade2");
  await eventually(view, () => query(view), "?pollutant=pm10");
  await eventually(view, async () => /^rgb/.test(await fill(area(view, "110118"))), true);
  assert.equal(await small(), before);
  assert.equal(await view.locator("td[data-limit=pm25]").innerText(), "35");
});

for (const [language, path] of Object.entries(languages)) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${language}, ${size}: how to read the map is one tap away, with the caveats, and one tap beside closes it`, async () => {
      for (const javaScriptEnabled of [true, false]) {
        const view = await page(site, { viewport, javaScriptEnabled });
        await view.goto(site.base + path);
        const notes = view.locator("#notes");
        assert.equal(await notes.isVisible(), false);
        await view.locator("[popovertarget=notes]").first().click();
        assert.ok(await notes.isVisible());
        assert.match(await notes.innerText(), /28 February 2026|2026年2月28日/);
        await view.mouse.click(3, 3);
        assert.equal(await notes.isVisible(), false);
        await view.locator("[popovertarget=notes]").first().click();
        await view.locator("#notes button").click();
        assert.equal(await notes.isVisible(), false);
      }
    });

    test(`${language}, ${size}: a tap pins, a tap beside takes the pins back`, async () => {
      const view = await visit(await page(site, { viewport, hasTouch: true }), site, path);
      await area(view, "110118").tap({ force: true });
      await eventually(view, () => query(view), "?districts=110118");
      assert.match(await readout(view).innerText(), /29/);
      const box = await view.locator(MAP).boundingBox();
      await view.touchscreen.tap(box.x + box.width * 0.95, box.y + box.height * 0.05);
      await eventually(view, () => query(view), "");
      assert.match(await announced(view).innerText(), /All removed|已全部移除/);
      await view.goBack();
      await eventually(view, () => query(view), "?districts=110118");
    });

    test(`${language}, ${size}: every target is 24 px or has the room, and the readout is in sight after a tap`, async () => {
      const view = await visit(await page(site, { viewport, hasTouch: true }), site, path);
      const small = await view.evaluate((skip) => {
        const shown = [...document.querySelectorAll("a, button, label:has(input), select, input[type=search]")].filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(skip));
        const boxes = shown.map((each) => [each.innerText || each.name, each.getBoundingClientRect()]);
        return boxes.filter(([, box]) => box.height && (box.height < 24 || box.width < 24)).map(([text, box]) => `${text}: ${box.width} × ${box.height}`);
      }, SKIP);
      assert.deepEqual(small, []);
      if (size === "phone") {
        await area(view, "110111").tap({ force: true });
        const value = await readout(view).locator("li:visible span").first().boundingBox();
        const map = await view.locator(MAP).boundingBox();
        assert.ok(value.y >= map.y + map.height - 1, "below the map, not under the thumb");
        assert.ok(value.y + value.height <= 740, `in sight: it ends at ${value.y + value.height} px`);
      }
    });
  }
}

test("a cell of the table says where its figure stands", async () => {
  const view = await visit(await page(site), site, "?view=table");
  await cell(view, "110119", "so2").hover();
  const cited = async () => (await readout(view).locator("cite:visible").innerText()).replaceAll("\u00a0", " ");
  await eventually(view, cited, "Spatial Distribution, table, row 16, column SO₂");
  await cell(view, "bda", "pm10").hover();
  await eventually(view, cited, "Spatial Distribution, table, row 17, column PM₁₀");
});

test("every figure of the panels leads to where it stands, and every source is named", async () => {
  const view = await visit(await page(site), site);
  for (const name of ["stations", "ecology", "city"]) {
    await choose(view, "panel", name);
    const without = await panel(view, name).locator(":is(div, li):has(> b)").evaluateAll((all) => all.filter((line) => !line.querySelector("cite")?.innerText).map((line) => line.innerText));
    assert.deepEqual(without, [], name);
  }
  const named = await sources(view).innerText();
  for (const part of ["Statement 2020", "OpenStreetMap", "35 monitoring stations, 2018", "GB 3095-2012", "WHO global air quality guidelines, 2021"]) {
    assert.ok(named.includes(part), `${part} in ${named}`);
  }
});

test("the small maps name their yardstick, read out their own pollutant, and keep legend and attribution", async () => {
  for (const viewport of Object.values(sizes)) {
    const view = await visit(await page(site, { viewport }), site, "?view=multiples&against=who");
    assert.match(await smallMap(view, "no2").locator("figcaption").innerText(), /17–34, WHO guideline of 2021 10/);
    assert.match(await smallMap(view, "so2").locator("figcaption").innerText(), /WHO guideline of 2021 –/);
    for (const shown of [legend(view, "pm25"), legend(view, "so2"), view.locator("#map > figcaption a")]) assert.ok(await shown.isVisible(), `${shown}`);
    await smallArea(view, "no2", "110118").hover();
    await eventually(view, async () => /Miyun\s+NO₂ 19/.test(await readout(view).innerText()), true);
    const box = await readout(view).boundingBox();
    assert.ok(box.y + box.height <= viewport.height, "in sight");
    await choose(view, "view", "ranking");
    assert.ok(await legend(view, "pm25").isVisible());
    assert.equal(await legend(view, "no2").isVisible(), false);
    assert.ok(await view.locator("#map > figcaption a").isVisible());
    await view.context().close();
  }
});

test("a tap on a figure of the table reads it and chooses nothing; its name chooses", async () => {
  const view = await visit(await page(site, { viewport: sizes.phone, hasTouch: true }), site, "?view=table");
  const figures = await table(view).boundingBox();
  const panels = await view.locator(PANELS).boundingBox();
  assert.ok(figures.y < panels.y, "the table comes before the panel");
  await cell(view, "110118", "no2").tap();
  await eventually(view, async () => (await readout(view).locator("cite:visible").innerText()).replaceAll("\u00a0", " "), "Spatial Distribution, table, row 15, column NO₂");
  const place = await readout(view).locator("cite:visible").boundingBox();
  assert.ok(place.y > 0 && place.y + place.height <= sizes.phone.height, "in sight");
  assert.equal(query(view), "?view=table");
  await row(view, "110118").locator("button").tap();
  await eventually(view, () => query(view), "?districts=110118&view=table");
});

test("captions are no map, and a field that is left chooses nothing", async () => {
  const view = await visit(await page(site), site, "?districts=110118");
  await view.locator("#map > figcaption").click({ position: { x: 500, y: 10 } });
  await view.locator("#map > div > p").click();
  await find(view).fill("d");
  await view.locator("h1").click();
  assert.equal(query(view), "?districts=110118");
  await find(view).fill("Miyun");
  await eventually(view, async () => /Miyun, 29 µg/.test(await announced(view).innerText()), true);
});

test("the looks of the address need no program", async () => {
  const view = await page(site);
  await view.route("**/*.wasm", (route) => route.abort());
  await view.goto(`${site.base}?theme=dark&text=large&embed=1`);
  await view.waitForSelector("html[data-app=failed]");
  assert.equal(await view.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(18, 23, 27)");
  assert.equal(await sources(view).isVisible(), false);
});
