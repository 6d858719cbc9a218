// The page on every screen: what is read out is in sight, nothing moves when something is done, names have a size that can be
// read and do not cover each other, and the map is as large as the window lets it be.
//
// Why: docs/decisions.md#layout-by-the-corners-of-the-map

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eventually, languages, open, page, visit } from "./site.mjs";
import { INSET, LEGEND, MAP, READOUT, area, bars, choose, readout, smallArea } from "./parts.mjs";

let site;
before(async () => (site = await open()));
after(() => site.close());

const screens = [[320, 568], [390, 844], [768, 1024], [1024, 768], [1280, 720], [1366, 657], [1440, 900], [1920, 1080]];

// Where the parts of the page are that must not move.
const places = (view) =>
  view.evaluate(([selectors, legend]) => selectors.map((selector) => {
    const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
    // A legend of fewer classes is shorter where nothing stands below it.
    return [selector, ...[x + scrollX, y + scrollY, width, selector === legend ? 0 : height].map((length) => Math.round(length * 2) / 2)].join(" ");
  }), [["h1", "[name=pollutant]", "[name=view]", MAP, LEGEND, "[data-part=panels] fieldset"], LEGEND]);

const isInSight = async (view, locator) => {
  const box = await locator.boundingBox();
  const { height } = view.viewportSize();
  return box !== null && box.y >= 0 && box.y + box.height <= height;
};

for (const [language, path] of Object.entries(languages)) {
  test(`${language}: nothing moves when something is read out, chosen, switched or compared with`, async () => {
    for (const [width, height] of screens) {
      const touch = width < 500;
      const view = await visit(await page(site, { viewport: { width, height }, hasTouch: touch }), site, path);
      const still = await places(view);
      const acts = {
        "a district is pointed at": () => (touch ? area(view, "110111").tap({ force: true }) : area(view, "110111").hover({ force: true })),
        "one is chosen": () => area(view, "110118").click({ force: true }),
        "two more are chosen": async () => {
          await area(view, "110113").click({ force: true });
          await area(view, "110116").click({ force: true });
        },
        "another pollutant is shown": () => choose(view, "pollutant", "so2"),
        "and the first again": () => choose(view, "pollutant", "pm25"),
        "the guideline is compared with": () => view.locator("select[name=against]").selectOption("who"),
        "so is the city": () => view.locator("select[name=against]").selectOption("city"),
        "a pollutant without a guideline": () => choose(view, "pollutant", "no2"),
      };
      for (const [act, run] of Object.entries(acts)) {
        await run();
        await view.waitForTimeout(60);
        assert.deepEqual(await places(view), still, `${width} × ${height}: ${act}`);
      }
      await view.context().close();
    }
  });

  test(`${language}: what is pointed at is read out in sight, in every view`, async () => {
    for (const [width, height] of screens.filter(([width]) => width >= 704)) {
      const view = await visit(await page(site, { viewport: { width, height } }), site, path);
      const said = readout(view).locator("b").nth(1);
      await area(view, "110111").hover({ force: true });
      await eventually(view, () => said.isVisible(), true);
      assert.ok(await isInSight(view, said), `${width} × ${height}: the map`);
      await choose(view, "view", "ranking");
      await bars(view).nth(14).hover();
      await eventually(view, () => said.isVisible(), true);
      assert.ok(await isInSight(view, said), `${width} × ${height}: the ranking`);
      await choose(view, "view", "multiples");
      await smallArea(view, "so2", "110118").first().hover({ force: true });
      await eventually(view, async () => /SO₂ 3/.test(await said.innerText()), true);
      assert.ok(await isInSight(view, said), `${width} × ${height}: the small maps`);
      await view.context().close();
    }
  });

  test(`${language}: names are read at every size, none covers another, none leaves the map`, async () => {
    for (const [width, height] of [...screens, [360, 640], [600, 700]]) {
      const view = await visit(await page(site, { viewport: { width, height } }), site, `${path}?districts=110101,110111`);
      for (const drawing of [MAP, INSET]) {
        const found = await view.evaluate((selector) => {
          const drawing = document.querySelector(selector);
          const frame = drawing.getBoundingClientRect();
          const texts = [...drawing.querySelectorAll("text:not([y]) tspan")].filter((each) => each.getBoundingClientRect().width > 0);
          const boxes = texts.map((each) => [each.textContent, each.getBoundingClientRect(), parseFloat(getComputedStyle(each).fontSize) * each.getScreenCTM().a]);
          const wrong = [];
          for (const [index, [name, box, size]] of boxes.entries()) {
            if (size < 10.9) wrong.push(`${name} has ${size} px`);
            if (box.left < frame.left - 1 || box.right > frame.right + 1) wrong.push(`${name} leaves the map`);
            for (const [other, there] of boxes.slice(index + 1)) {
              const across = Math.min(box.right, there.right) - Math.max(box.left, there.left);
              const down = Math.min(box.bottom, there.bottom) - Math.max(box.top, there.top);
              // Boxes are higher than letters.
              if (across > 1 && down > box.height / 4) wrong.push(`${name} covers ${other}`);
            }
          }
          return { wrong, count: boxes.length };
        }, drawing);
        assert.deepEqual(found.wrong, [], `${width} × ${height}, ${drawing}`);
        assert.ok(found.count >= 5, `${width} × ${height}, ${drawing}: ${found.count} names`);
      }
      await view.context().close();
    }
  });

  test(`${language}: the first screen of a phone and of a frame has title, key, map and source`, async () => {
    for (const [width, height, address] of [[390, 844, ""], [360, 640, ""], [600, 700, "?embed=1"], [360, 700, "?embed=1"]]) {
      const view = await visit(await page(site, { viewport: { width, height } }), site, path + address);
      for (const selector of ["h1", LEGEND, MAP, "#map figcaption a"]) {
        assert.ok(await isInSight(view, view.locator(selector).first()), `${width} × ${height}: ${selector}`);
      }
      await view.context().close();
    }
  });

  test(`${language}: a frame of 600 px is as high as it needs to be, and no higher`, async () => {
    const all = "panels,find,views,language,against,export";
    for (const [address, most] of [["?embed=1", 1300], ["?embed=1&hide=panels", 900], [`?embed=1&hide=${all}`, 620]]) {
      const view = await visit(await page(site, { viewport: { width: 600, height: 700 } }), site, path + address);
      const height = await view.evaluate(() => document.body.scrollHeight);
      assert.ok(height <= most, `${address}: ${height} px`);
      await view.context().close();
    }
  });

  test(`${language}: on a phone the sheet answers mine against that one, and covers no lower half`, async () => {
    for (const [width, height] of [[390, 844], [360, 640]]) {
      const view = await visit(await page(site, { viewport: { width, height }, hasTouch: true }), site, `${path}?districts=110111,110108`);
      const rows = readout(view).locator("li:visible");
      await eventually(view, () => rows.count(), 2);
      assert.match(await rows.nth(0).innerText(), language === "en" ? /Fangshan\s+35, at the limit/ : /房山\s+35，等于限值/);
      assert.match(await rows.nth(1).innerText(), language === "en" ? /Haidian\s+36, 1 over/ : /海淀\s+36，超限值1/);
      const [sheet, map] = await Promise.all([view.locator(READOUT).boundingBox(), view.locator(MAP).boundingBox()]);
      assert.ok(sheet.y >= map.y + map.height / 2 + map.height / 4, `${width} × ${height}: ${sheet.y} over ${map.y + map.height}`);
      await readout(view).locator("[data-act=compare]").tap();
      await eventually(view, () => isInSight(view, view.locator("section[data-panel=compare] h2")), true);
      await rows.nth(0).locator("button").tap();
      await eventually(view, () => rows.count(), 1);
      await view.context().close();
    }
  });

  test(`${language}: the districts fill the window`, async () => {
    for (const [width, height, least] of [[1280, 720, 30], [1440, 900, 36]]) {
      const view = await visit(await page(site, { viewport: { width, height } }), site, path);
      const share = await view.evaluate((selector) => {
        const { width, height } = document.querySelector(`${selector} > g`).getBoundingClientRect();
        return (100 * width * height) / (innerWidth * innerHeight);
      }, MAP);
      assert.ok(share >= least, `${width} × ${height}: ${share} %`);
      const large = await visit(await page(site, { viewport: { width, height } }), site, `${path}?text=large`);
      const [plain, larger] = [await view.locator(MAP).boundingBox(), await large.locator(MAP).boundingBox()];
      assert.ok(larger.width >= plain.width - 1, `larger letters: ${larger.width} instead of ${plain.width} px`);
      await view.context().close();
      await large.context().close();
    }
  });
}
