// The main job in Firefox and in WebKit: open, switch, compare, panels, views, language, an embed.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import * as hosts from "./host.mjs";
import { languages, served } from "./site.mjs";
import { FORMULAS, MAP, TABLE, choice } from "./parts.mjs";
import * as webdriver from "./webdriver.mjs";

const { By } = webdriver;

// Waits until a function of the browser gives what is expected, and fails with what it gave last.
const eventually = async (act, expected) => {
  let found;
  for (let turn = 0; turn < 500; turn += 1) {
    found = await act().catch((error) => error.name);
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    await setTimeout(20);
  }
  assert.deepEqual(found, expected);
};

for (const kind of webdriver.kinds) {
  describe(kind, { skip: webdriver.leftOut(kind) }, () => {
    let site;
    let host;
    let started;
    let browser;
    before(async () => {
      site = await served();
      host = await hosts.hosting(site);
      started = await webdriver.start(kind);
      browser = started.browser;
    });
    after(async () => {
      await started?.close();
      host?.close();
      await site?.close();
    });

    const app = () => browser.executeScript("return document.documentElement.dataset.app");
    const visit = async (address) => {
      await browser.get(site.base + address);
      await eventually(app, "ready");
    };
    const size = (width, height) => browser.manage().window().setRect({ width, height });
    const find = (selector) => browser.findElement(By.css(selector));
    const count = async (selector) => (await browser.findElements(By.css(selector))).length;
    const shown = (selector) => find(selector).isDisplayed();
    const chips = () => count("[data-island=compare] button[data-code]");
    const legend = (pollutant) => browser.findElement(By.xpath(`//*[@data-island="legend"]/div[starts-with(., "${FORMULAS[pollutant]}")]`)).isDisplayed();
    const fill = (code) => browser.executeScript("return getComputedStyle(document.getElementById(arguments[0])).fill", `a-${code}`);
    const query = () => browser.executeScript("return decodeURIComponent(location.search)");

    // A press where the reader would press: on the screen, with the pointer.
    const press = async (selector) => {
      const element = await find(selector);
      await browser.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
      await browser.actions().move({ origin: element }).click().perform();
    };

    for (const [language, path] of Object.entries(languages)) {
      test(`${language}: opens with the map, and the pollutants switch its colours`, async () => {
        await visit(path);
        assert.equal(await count(`${MAP} [data-code]`), 17);
        assert.match(await fill("110101"), /url\("?#over/, "over the limit of PM2.5");
        const title = await browser.getTitle();
        await press(choice("pollutant", "no2"));
        await eventually(async () => /^rgb/.test(await fill("110101")), true);
        await eventually(() => legend("no2"), true);
        assert.equal(await legend("pm25"), false);
        assert.notEqual(await browser.getTitle(), title);
        await eventually(query, "?pollutant=no2");
      });

      test(`${language}: districts are compared, the panels and the views open`, async () => {
        await visit(path);
        await press("#a-110111");
        await press("#a-110118");
        await eventually(() => chips(), 2);
        await eventually(query, "?districts=110111,110118");
        for (const name of ["stations", "ecology", "city", "compare"]) {
          await press(choice("panel", name));
          await eventually(() => shown(`section[data-panel=${name}]`), true);
        }
        for (const [view, part] of [["multiples", "figure[data-pollutant]"], ["ranking", "[data-island=ranking]"], ["table", TABLE], ["map", MAP]]) {
          await press(choice("view", view));
          await eventually(() => shown(part), true);
        }
        await browser.navigate().back();
        await eventually(() => find("[name=view][value=table]").isSelected(), true);
        await browser.navigate().forward();
        await eventually(() => find("[name=view][value=map]").isSelected(), true);
      });
    }

    test("a held press shows the pollutant, leaving takes it back, and arrow keys choose", async () => {
      await visit("");
      await browser.actions().move({ origin: await find(choice("pollutant", "no2")) }).press().perform();
      await eventually(() => legend("no2"), true);
      assert.match(await fill("110101"), /^rgb/);
      assert.equal(await query(), "", "nothing is chosen yet");
      await browser.actions().move({ origin: await find("h1") }).perform();
      await eventually(() => legend("pm25"), true);
      assert.match(await fill("110101"), /url\("?#over/);
      await browser.actions().release().perform();
      assert.deepEqual([await find("[name=pollutant][value=pm25]").isSelected(), await query()], [true, ""]);
      const focused = () => browser.executeScript("return [document.activeElement.id, document.activeElement.matches(':focus-visible')]");
      for (const pollutant of ["so2", "no2", "pm25"]) {
        await press(choice("pollutant", pollutant));
        await eventually(async () => (await focused()).join(), `p-${pollutant},false`);
      }
      await eventually(query, "");
      await browser.executeScript("document.querySelector('#p-pm25').focus()");
      await browser.actions().sendKeys("\uE014").perform();
      await eventually(query, "?pollutant=no2");
      await eventually(() => legend("no2"), true);
    });

    test("the keyboard reaches the map, goes to the neighbour and chooses", async () => {
      await visit("");
      const focused = () => browser.executeScript("return document.activeElement.closest('[data-code]')?.getAttribute('data-code') ?? null");
      await browser.executeScript("document.querySelector(arguments[0]).focus()", `${MAP} [tabindex="0"]`);
      const first = await focused();
      assert.ok(first, "the map takes the focus");
      await browser.actions().sendKeys("\uE014").perform();
      await eventually(async () => (await focused()) !== first, true);
      await browser.actions().sendKeys("\uE007").perform();
      await eventually(() => chips(), 1);
    });

    test("the other language keeps what was chosen", async () => {
      await visit("?pollutant=so2&districts=110112");
      await press("a[data-part=language]");
      await eventually(() => browser.executeScript("return document.documentElement.lang"), "zh-Hans");
      await eventually(app, "ready");
      assert.ok(await find("[name=pollutant][value=so2]").isSelected());
      assert.equal(await chips(), 1);
      assert.equal(await query(), "?pollutant=so2&districts=110112");
    });

    test("a phone has no sideways scroll, and the switch works", async () => {
      await size(400, 800);
      await visit("zh/?districts=110101,bda");
      const sideways = "const root = document.documentElement; return root.scrollWidth - root.clientWidth";
      assert.equal(await browser.executeScript(sideways), 0);
      await press(choice("pollutant", "pm10"));
      await eventually(() => legend("pm10"), true);
      await size(1400, 950);
    });

    test("the exports and the options for an embed open", async () => {
      await visit("?pollutant=no2");
      await press("[data-module]");
      await eventually(() => shown("#export"), true);
      assert.match(await find("#export [data-fill=link]").getAttribute("value"), /\?pollutant=no2$/);
      await find("#export [data-act=embed]").click();
      await eventually(() => shown("#embed"), true);
      assert.match(await find("#embed textarea").getAttribute("value"), /<eco-atlas pollutant="no2" lang="en">/);
      const ready = () => browser.executeScript("return document.querySelector('#embed eco-atlas')?.state?.pollutant ?? null");
      await eventually(ready, "no2");
    });

    test("an embed in a page of another origin is hydrated, as high as its content, and follows the page", async () => {
      await browser.get(hosts.hostPage(host, "embed", `<eco-atlas pollutant="no2" districts="110101" lang="zh"></eco-atlas>${hosts.script(host)}`));
      const state = () => browser.executeScript("return document.querySelector('eco-atlas').state?.pollutant ?? null");
      await eventually(state, "no2");
      await browser.executeScript("document.querySelector('eco-atlas').setAttribute('pollutant', 'so2')");
      await eventually(state, "so2");
      const frame = await find("eco-atlas iframe");
      assert.match(await frame.getAttribute("title"), /SO₂/);
      const outer = () => browser.executeScript("return document.querySelector('iframe').clientHeight");
      await eventually(async () => {
        const height = await outer();
        await browser.switchTo().frame(frame);
        const content = await browser.executeScript("return Math.ceil(document.body.getBoundingClientRect().height)");
        await browser.switchTo().defaultContent();
        return height === content && height > 600;
      }, true);
      await browser.switchTo().frame(frame);
      await press(choice("pollutant", "pm10"));
      await browser.switchTo().defaultContent();
      await eventually(state, "pm10");
      assert.equal(await browser.executeScript("return document.querySelector('eco-atlas').ignored"), 0);
    });
  });
}
