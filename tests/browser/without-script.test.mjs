// Without scripts nothing that can be read is missing, and the pollutants can be switched.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { MAP, area, cell, choose, legend, missing, panel } from "./parts.mjs";
import { fill, folder, languages, open, page } from "./site.mjs";

let site;
before(async () => (site = await open()));
after(() => site.close());

const csv = async (name) => {
  const text = await readFile(join(folder, "data/beijing-2020", name), "utf8");
  const [header, ...rows] = text.trim().split("\n").map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index]])));
};

for (const [language, path] of Object.entries(languages)) {
  test(`${language}: with JavaScript off, the map, the legend, the table and the panels are there`, async () => {
    const view = await page(site, { javaScriptEnabled: false });
    await view.goto(site.base + path);
    assert.equal(await view.locator("html").getAttribute("data-app"), "static");
    assert.equal(await view.locator(`${MAP} [data-code]`).count(), 17);
    assert.ok(await legend(view, "pm25").locator("li").first().isVisible());
    for (const row of await csv("concentrations.csv")) {
      for (const pollutant of ["pm25", "no2", "pm10", "so2"]) {
        const shown = cell(view, row.code, pollutant);
        assert.equal(await shown.getAttribute("data-value"), row[pollutant]);
        assert.match(await shown.innerText(), new RegExp(`^${row[pollutant]}(\\s▲)?$`));
      }
    }
    for (const name of ["stations", "ecology", "city"]) {
      await choose(view, "panel", name);
      assert.ok(await panel(view, name).isVisible(), name);
    }
    assert.match(await missing(view).innerText(), language === "en" ? /^JavaScript is off/ : /JavaScript/);
  });
}

test("with JavaScript off, a radio button recolours the map, the legend and the title", async () => {
  const view = await page(site, { javaScriptEnabled: false });
  await view.goto(site.base);
  const before = await fill(area(view, "110101"));
  assert.match(before, /url\("#over\d"\)/, "Dongcheng exceeds the limit of PM2.5 and has its pattern");
  await choose(view, "pollutant", "no2");
  const after = await fill(area(view, "110101"));
  assert.match(after, /^rgb/, "Dongcheng meets the limit of NO2");
  assert.ok(await legend(view, "no2").isVisible());
  assert.ok(!(await legend(view, "pm25").isVisible()));
  assert.match(await view.locator("h1").innerText(), /NO\s*2/);
});

test("the figures of the panels are those of the statement", async () => {
  const view = await page(site, { javaScriptEnabled: false });
  await view.goto(site.base);
  const text = async (name) => {
    await choose(view, "panel", name);
    return (await panel(view, name).innerText()).replace(/\s+/g, " ");
  };
  const stations = await text("stations");
  for (const part of ["50 µg/m³", "31.6% above the city (published); 50 ÷ 38 − 1 = +31.6%", "43 µg/m³", "48.3% above", "15.8% below the city (published)"]) {
    assert.ok(stations.includes(part), `${part} in ${stations}`);
  }
  const ecology = await text("ecology");
  for (const part of ["70.2 good", "0.7% above 2019", "+15.1%", "+14.4%", "+16.9%", "+7.8%", "+9.3%", "Yanqing, Miyun, Mentougou, Huairou"]) {
    assert.ok(ecology.includes(part), `${part} in ${ecology}`);
  }
  const city = await text("city");
  for (const part of ["1.3 mg/m³", "174 µg/m³", "exceeds the annual limit of 35, GB 3095-2012 Grade II", "+8.6% (published); 38 ÷ 35 − 1 = +8.6%", "52.9% below 2015", "unchanged from 2019", "276 days", "75.4% of the year, 90 more than 2015", "44 µg/m³"]) {
    assert.ok(city.includes(part), `${part} in ${city}`);
  }
});
