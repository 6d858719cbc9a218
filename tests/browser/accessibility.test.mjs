// Barriers that a machine can find: axe-core over every view and panel, in both languages, light,
// dark and forced colours, on a desktop and on a phone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LEGEND, MAP, TABLE, chips, choose, exportButton, plots, swatchColours, swatches } from "./parts.mjs";
import { languages, open, page, sizes, visit } from "./site.mjs";

let site;
let axe;
before(async () => {
  axe = await readFile(join(process.env.NPM_TOOLS, "node_modules/axe-core/axe.min.js"), "utf8");
  site = await open();
});
after(() => site.close());

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
};

// Together these show every view, every panel, marks, a zone and a note.
const addresses = [
  "?districts=110101,bda",
  "?view=multiples&pollutant=no2",
  "?view=ranking&panel=stations&districts=110118",
  "?view=table&panel=ecology&zone=core",
  "?panel=city&against=who&pollutant=so2&unknown=1",
];

// Opens what stands over the page.
const over = {
  notes: async (view) => view.locator("[popovertarget=notes]").first().click(),
  exports: async (view) => {
    await exportButton(view).click();
    await view.waitForSelector("#export[open]");
    await view.locator("#export summary").first().click();
  },
  embed: async (view) => {
    await exportButton(view).click();
    await view.locator("#export [data-act=embed]").click();
    await view.waitForSelector("#embed[open]");
  },
};

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const [language, path] of Object.entries(languages)) {
  for (const [look, emulated] of Object.entries(looks)) {
    for (const [size, viewport] of Object.entries(sizes)) {
      test(`${language}, ${look}, ${size}: axe finds no barrier`, async () => {
        // Only the test may put a script of its own into the page.
        const view = await page(site, { viewport, bypassCSP: true, ...emulated });
        const look = async (what, least) => {
          await view.evaluate(axe);
          const { violations, passes } = await view.evaluate((values) => axe.run(document, { runOnly: values }), rules);
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
          assert.deepEqual(found, [], what);
          assert.ok(passes.length > least, `${what}: axe looked at ${passes.length} rules only`);
        };
        for (const address of addresses) {
          await visit(view, site, path + address);
          await look(address, 20);
        }
        for (const [name, act] of Object.entries(over)) {
          await visit(view, site, path);
          await act(view);
          await look(name, 15);
        }
        for (const way of ["frame", "element", "messages"]) {
          await view.goto(`${site.base}${path}embed/${way}/`);
          await look(`embed/${way}`, 12);
        }
        await view.goto(`${site.base}${path}accessibility/`);
        await look("the accessibility statement", 10);
      });
    }
  }
}

for (const [language, path] of Object.entries(languages)) {
  test(`${language}: what a screen reader is given of the map is as it was read by a person`, async () => {
    const view = await visit(await page(site), site, `${path}?districts=110111,bda`);
    const tree = await view.locator("body").ariaSnapshot();
    const golden = new URL(`golden/accessibility-${language}.txt`, import.meta.url);
    if (process.env.UPDATE_EXPECT) await writeFile(golden, `${tree}\n`);
    assert.equal(`${tree}\n`, await readFile(golden, "utf8"));
  });

  test(`${language}: the statement is a page of its own, in both languages, without script`, async () => {
    const view = await page(site, { javaScriptEnabled: false });
    await view.goto(site.base + path);
    await view.locator("footer a[href='accessibility/']").click();
    await view.waitForURL(/accessibility\/$/);
    const text = await view.locator("main").innerText();
    for (const part of ["NVDA", "VoiceOver", "TalkBack", "WCAG"]) assert.ok(text.includes(part), part);
    const other = await view.locator("a[hreflang]").getAttribute("hreflang");
    await view.locator("a[hreflang]").click();
    assert.equal(await view.locator("html").getAttribute("lang"), other);
    assert.notEqual(await view.locator("main").innerText(), text);
    await view.locator("header a").first().click();
    await view.waitForSelector(MAP);
    assert.equal(await view.locator("html").getAttribute("lang"), other);
    const [content, window] = await view.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(content <= window);
  });
}

test("forced colours keep the classes apart in every view", async () => {
  const view = await visit(await page(site, { forcedColors: "active" }), site);
  const apart = async (selector) => {
    const fills = await view.locator(selector).evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
    assert.ok(new Set(fills).size >= 4, `${selector}: ${[...new Set(fills)]}`);
  };
  await apart(`${MAP} [data-code]`);
  const colours = await swatchColours(view, "pm25");
  assert.equal(new Set(colours).size, 5, `${colours}`);
  await choose(view, "view", "ranking");
  await view.waitForSelector("[data-island=ranking] rect");
  await apart("[data-island=ranking] rect");
  await choose(view, "view", "multiples");
  await apart("figure[data-pollutant=pm25] [data-code]");
});

test("a wish for more contrast and for less motion is followed", async () => {
  const view = await page(site, { contrast: "more", reducedMotion: "reduce" });
  await visit(view, site);
  const [soft, ink] = await view.evaluate(() => ["--soft", "--ink"].map((name) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }));
  assert.equal(soft, ink);
  const moving = await view.evaluate(() => [...document.querySelectorAll("*")].filter((each) => parseFloat(getComputedStyle(each).transitionDuration) > 0 || getComputedStyle(each).animationName !== "none").length);
  assert.equal(moving, 0);
});

test("words of another language say which, and the title says the pollutant", async () => {
  for (const [language, path] of Object.entries(languages)) {
    const view = await visit(await page(site), site, `${path}?pollutant=so2`);
    assert.match(await view.title(), /SO₂/);
    const foreign = await view.evaluate((language) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement.closest("datalist, noscript, [hidden]")) continue;
        const tag = node.parentElement.closest("[lang]").lang;
        if (language === "en" && /[\u4e00-\u9fff]/.test(node.data) && !tag.startsWith("zh")) found.push(node.data);
        if (language === "zh" && /[a-z]{4,} [a-z]{4,}/i.test(node.data) && !tag.startsWith("en")) found.push(node.data);
      }
      return found;
    }, language);
    assert.deepEqual(foreign, []);
  }
});

test("the page keeps its words when a reader spaces them out (WCAG 1.4.12)", async () => {
  for (const path of Object.values(languages)) {
    const view = await visit(await page(site, { viewport: { width: 320, height: 740 }, bypassCSP: true }), site, `${path}?panel=city&districts=110101`);
    await view.addStyleTag({ content: "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }" });
    const [content, window] = await view.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(content <= window, `${content} px of ${window}`);
    const cut = await view.evaluate(() => {
      const shown = [...document.querySelectorAll("main p, main li, main td, main th, header p")].filter((each) => each.checkVisibility() && !each.closest("[data-island=notices]"));
      return shown.filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflow !== "visible").map((each) => each.innerText);
    });
    assert.deepEqual(cut, []);
  }
});

test("on paper the map, the legend and the table are one page", async () => {
  const states = ["?districts=110118,110101", "?districts=bda&text=large&theme=dark", "?view=multiples", "?view=ranking&against=who", "?view=table&panel=stations"];
  for (const address of Object.values(languages).flatMap((path) => states.map((state) => path + state))) {
    const view = await visit(await page(site), site, address);
    const paper = await view.pdf({ format: "A4", preferCSSPageSize: true });
    const pages = paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    assert.equal(pages.length, 1, address);
    await view.emulateMedia({ media: "print" });
    // What is on the screen is what is printed.
    const drawn = { multiples: "figure[data-pollutant]", ranking: "[data-island=ranking] li" }[new URLSearchParams(address.slice(address.indexOf("?"))).get("view")] ?? MAP;
    const parts = address.includes("view=table") ? [TABLE, "footer"] : [drawn, LEGEND + " li", TABLE, "footer"];
    for (const part of parts) {
      assert.ok(await view.locator(part).first().isVisible(), `${address}: ${part}`);
    }
    assert.equal(await plots(view).first().isVisible(), address.includes("districts"), "the plots of what is compared");
    assert.equal(await chips(view).first().isVisible(), address.includes("districts"), "the marks have their key");
    const [paperColour, adjust] = await swatches(view, "pm25").first().evaluate((swatch) => [getComputedStyle(document.body).backgroundColor, getComputedStyle(swatch).printColorAdjust]);
    assert.deepEqual([paperColour, adjust], ["rgb(255, 255, 255)", "exact"]);
    await view.context().close();
  }
});
