// Barriers that a machine can find: axe-core over every view and panel, in both languages, light,
// dark and forced colours, on a desktop and on a phone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
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

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const [language, path] of Object.entries(languages)) {
  for (const [look, emulated] of Object.entries(looks)) {
    for (const [size, viewport] of Object.entries(sizes)) {
      test(`${language}, ${look}, ${size}: axe finds no barrier`, async () => {
        // Only the test may put a script of its own into the page.
        const view = await page(site, { viewport, bypassCSP: true, ...emulated });
        for (const address of addresses) {
          await visit(view, site, path + address);
          await view.evaluate(axe);
          const { violations, passes } = await view.evaluate((values) => axe.run(document, { runOnly: values }), rules);
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
          assert.deepEqual(found, [], address);
          assert.ok(passes.length > 20, `${address}: axe looked at ${passes.length} rules only`);
        }
      });
    }
  }
}

test("the page keeps its words when a reader spaces them out (WCAG 1.4.12)", async () => {
  for (const path of Object.values(languages)) {
    const view = await visit(await page(site, { viewport: { width: 320, height: 740 }, bypassCSP: true }), site, `${path}?panel=city&districts=110101`);
    await view.addStyleTag({ content: "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }" });
    const [content, window] = await view.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(content <= window, `${content} px of ${window}`);
    const cut = await view.evaluate(() => {
      const shown = [...document.querySelectorAll("main p, main li, main td, main th, header p")].filter((each) => each.checkVisibility() && !each.closest(".sr, .hints, [aria-live]"));
      return shown.filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflow !== "visible").map((each) => each.innerText);
    });
    assert.deepEqual(cut, []);
  }
});

test("on paper the map, the legend and the table are one page", async () => {
  for (const path of Object.values(languages)) {
    const view = await visit(await page(site), site, `${path}?districts=110118,110101`);
    const paper = await view.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
    const pages = paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    assert.equal(pages.length, 1);
    await view.emulateMedia({ media: "print" });
    for (const part of [".map", ".legend", ".figures table", "footer"]) {
      assert.ok(await view.locator(part).first().isVisible(), part);
    }
    assert.equal(await view.locator(".panel").isVisible(), false);
  }
});
