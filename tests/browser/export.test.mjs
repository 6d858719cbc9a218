// What is taken away, opened again: files, pictures, links and citations of the view on the screen.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { swatchColours } from "./parts.mjs";
import { eventually, folder, languages, open, page, sizes, visit } from "./site.mjs";

let site;
before(async () => (site = await open()));
after(() => site.close());

const dialog = async (view) => {
  await view.locator("[data-module]").click();
  await view.waitForSelector("#export[open]");
};

// Presses the button of a format and gives the file that comes of it.
const file = async (view, format) => {
  const [download] = await Promise.all([view.waitForEvent("download"), view.locator(`[data-format=${format}]`).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
};

// The rows of a CSV file without quoted line ends.
const rows = (text) =>
  text.trim().split("\r\n").map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => (cell[1] ?? cell[2]).replaceAll('""', '"')));

const published = async () => {
  const text = await readFile(join(folder, "data/beijing-2020/concentrations.csv"), "utf8");
  const [header, ...values] = text.trim().split("\n").map((line) => line.split(","));
  return values.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index]])));
};

// A picture in pixels: its size, and how often each colour is in it.
const pixels = (view, content) =>
  view.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    canvas.drawImage(bitmap, 0, 0);
    const { data: all } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = {};
    for (let at = 0; at < all.length; at += 4) {
      const colour = `rgb(${all[at]}, ${all[at + 1]}, ${all[at + 2]})`;
      colours[colour] = (colours[colour] ?? 0) + 1;
    }
    return { width: bitmap.width, height: bitmap.height, colours };
  }, content.toString("base64"));

// A drawing as an XML document: whether it parses, its size, its texts.
const drawing = (view, content) =>
  view.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const texts = [...parsed.querySelectorAll("text")].map((each) => each.textContent).join("");
    return { fault: parsed.querySelector("parsererror")?.textContent, width: parsed.documentElement.getAttribute("width"), texts, links: text.match(/\bhref=/g) };
  }, content.toString("utf8"));

const views = {
  map: "?districts=110101,bda",
  multiples: "?pollutant=no2&view=multiples",
  ranking: "?districts=110118&against=who&view=ranking",
  table: "?against=who-it1&view=table",
};

for (const [language, path] of Object.entries(languages)) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${language}, ${size}: every view is taken away as CSV, JSON, SVG and PNG that read back`, async () => {
      const figures = await published();
      for (const [name, address] of Object.entries(views)) {
        const view = await visit(await page(site, { viewport }), site, path + address);
        await dialog(view);
        const heading = await view.locator("#export [data-fill=title]").innerText();
        const stem = `beijing-2020-${{ map: "pm25", ranking: "pm25" }[name] ?? "all"}-${{ ranking: "who", table: "who-it1" }[name] ?? "grade2"}-${name}`;

        const csv = await file(view, "csv");
        assert.equal(csv.name, `${stem}.csv`);
        assert.deepEqual([...csv.content.subarray(0, 3)], [0xef, 0xbb, 0xbf], "Excel needs the mark");
        const table = rows(csv.content.toString("utf8").slice(1));
        for (const row of figures) {
          const own = table.filter((cells) => cells[0] === row.code);
          assert.equal(own.length, name === "map" || name === "ranking" ? 1 : 4);
          const codes = own.length === 1 ? ["pm25"] : ["pm25", "no2", "pm10", "so2"];
          assert.deepEqual(own.map((cells) => cells[6]), codes.map((code) => row[code]), row.code);
        }
        assert.ok(table.some((cells) => cells[1].startsWith("http://127.0.0.1") && cells[1].endsWith(address)), "the link back");

        const json = await file(view, "json");
        assert.equal(json.name, `${stem}.json`);
        const read = JSON.parse(json.content);
        const values = Object.fromEntries(read.areas.map((area) => [area.code, String(area.figures[0].value)]));
        assert.deepEqual(values, Object.fromEntries(figures.map((row) => [row.code, row.pm25])));
        assert.ok(heading.startsWith(read.title), `${heading}: ${read.title}`);
        assert.equal(read.map_approval_number, null);

        const svg = await file(view, "svg");
        assert.equal(svg.name, `${stem}.svg`);
        const shapes = await drawing(view, svg.content);
        assert.equal(shapes.fault, undefined);
        assert.equal(shapes.width, "1200");
        assert.equal(shapes.links, null, "it stands alone");
        const flat = (text) => text.replaceAll(/\s/g, "");
        for (const part of [read.title, read.compared_with.name, read.source.statement, read.boundaries.attribution, read.link]) {
          assert.ok(flat(shapes.texts).includes(flat(part)), `${part} in ${shapes.texts}`);
        }

        const png = await file(view, "png");
        assert.equal(png.name, `${stem}.png`);
        const picture = await pixels(view, png.content);
        assert.equal(picture.width, 2400);
        assert.ok(picture.height > 1000 && picture.height < 5000, `${picture.height} px high`);
        assert.ok(Object.keys(picture.colours).length > 50, "not blank");
        if (name !== "table") {
          const swatches = await swatchColours(view, "pm25");
          const counted = swatches.map((colour) => picture.colours[colour] ?? 0);
          assert.ok(counted.filter((count) => count > 500).length >= swatches.length, `${name}: ${swatches} are counted ${counted}`);
        }
        assert.deepEqual(view.said, []);
        assert.deepEqual(view.asked.filter((asked) => !asked.startsWith(site.base) && !asked.startsWith("blob:http://127.0.0.1")), []);
        await view.context().close();
      }
    });

    test(`${language}, ${size}: the link, the picture and the citations go to the clipboard`, async () => {
      const view = await page(site, { viewport, permissions: ["clipboard-read", "clipboard-write"] });
      await visit(view, site, `${path}?districts=110111&text=large`);
      await dialog(view);
      const text = () => view.evaluate(() => navigator.clipboard.readText());
      const link = `${site.base}${path}?districts=110111`;
      assert.equal(await view.locator("#export input").inputValue(), link, "the reader's own text size stays behind");
      await view.locator('[data-act="copy link"]').click();
      await eventually(view, text, link);
      assert.match(await view.locator("#export [role=status]").innerText(), /Copied|已复制/);
      for (const name of ["statement", "view"]) {
        await view.locator(`[data-act="copy ${name}"]`).click();
        const cited = await view.locator(`[data-fill="${name}"]`).innerText();
        await eventually(view, text, cited);
        await view.locator(`details:has([data-fill="${name}-bibtex"]) summary`).click();
        await view.locator(`[data-act="copy ${name}-bibtex"]`).click();
        await eventually(view, async () => /^@(techreport|misc)\{beijing-2020/.test(await text()), true);
      }
      assert.ok((await view.locator('[data-fill="view"]').innerText()).includes(link));
      await view.locator("[data-act=copy-picture]").click();
      const types = () => view.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
      await eventually(view, types, ["image/png"]);
      const wide = await view.locator("#export").evaluate((each) => [each.scrollWidth - each.clientWidth, each.getBoundingClientRect().right - innerWidth]);
      assert.ok(wide[0] <= 0 && wide[1] <= 0, `the dialog is ${wide} px too wide`);
      assert.deepEqual(view.said, []);
    });
  }
}

test("the dialog closes by its button, by Escape and by a tap beside, and gives the focus back", async () => {
  const view = await visit(await page(site), site);
  const isOpen = () => view.locator("#export").evaluate((each) => each.open);
  for (const close of [() => view.locator("[data-act=close]").click(), () => view.keyboard.press("Escape"), () => view.mouse.click(5, 5)]) {
    await dialog(view);
    await close();
    await eventually(view, isOpen, false);
    assert.ok(await view.evaluate(() => document.activeElement.matches("[data-module]")));
  }
  assert.equal(await view.locator("#export").count(), 1, "one dialog, opened again");
});

test("it is made anew for every view, and follows the theme", async () => {
  const view = await visit(await page(site, { colorScheme: "dark" }), site);
  await dialog(view);
  const first = (await file(view, "svg")).content.toString();
  assert.match(first, /fill="#12171b"/);
  await view.locator("[data-act=close]").click();
  await view.locator("label:has(#p-no2)").click();
  await dialog(view);
  const second = await file(view, "svg");
  assert.equal(second.name, "beijing-2020-no2-grade2-map.svg");
  assert.notEqual(second.content.toString(), first);
});

test("the system's sheet is offered where there is one", async () => {
  const plain = await visit(await page(site), site);
  await plain.evaluate(() => delete Navigator.prototype.share);
  await dialog(plain);
  assert.equal(await plain.locator("[data-act=share]").count(), 0);
  const able = await page(site);
  await able.addInitScript(() => {
    Navigator.prototype.share = async (what) => (document.documentElement.dataset.shared = JSON.stringify(what));
  });
  await visit(able, site, "?pollutant=so2");
  await dialog(able);
  await able.locator("[data-act=share]").click();
  const shared = () => able.evaluate(() => JSON.parse(document.documentElement.dataset.shared ?? "null"));
  await eventually(able, shared, { title: "SO₂, annual mean 2020, Beijing", url: `${site.base}?pollutant=so2` });
});

test("a browser that forbids the clipboard, or loses the network, says so", async () => {
  const view = await visit(await page(site), site);
  await view.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("not here"))));
  await dialog(view);
  await view.locator('[data-act="copy link"]').click();
  await eventually(view, () => view.locator("#export [role=status]").innerText(), "The browser did not allow it. not here");
  const offline = await visit(await page(site), site);
  const sorry = offline.locator("p:has([data-module]) [role=status]");
  for (const what of ["**/export-*", "**/export-*.txt"]) {
    await offline.unroute("**/export-*");
    await offline.route(what, (route) => route.abort());
    await offline.locator("[data-module]").click();
    await eventually(offline, () => sorry.isVisible(), true);
    assert.match(await sorry.innerText(), /Please try again/);
    await offline.unroute(what);
  }
  await offline.locator("[data-module]").click();
  await offline.waitForSelector("#export[open]");
  assert.equal(await sorry.isVisible(), false, "what was said is taken back");
});

test("nothing of the exports is in the first load", async () => {
  const view = await visit(await page(site), site);
  assert.deepEqual(view.asked.filter((address) => address.includes("export")), []);
});
