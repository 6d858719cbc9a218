// Other packages than the project's: a site of another place in one language, its years, and packages that a
// page opens by their address. `tests/packages/vermont-*` have two pollutants, three classes, English only.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { area, cell, chips, choose, exportButton, otherLanguage, radio, rows, statement, swatches, yearSwitch } from "./parts.mjs";
import { eventually, fill, open, page, sizes, visit } from "./site.mjs";

const folder = process.env.VERMONT_SITE;
const packages = fileURLToPath(new URL("../packages/", import.meta.url));
const values = async (year, column) => {
  const text = await readFile(join(packages, `vermont-${year}/concentrations.csv`), "utf8");
  return new Map(text.trim().split("\n").slice(1).map((line) => line.split(",")).map((cells) => [cells[0], cells[column]]));
};

let site, own;
before(async () => {
  site = await open({ folder });
  own = await open();
});
after(async () => {
  await site.close();
  await own.close();
});

// Serves a package of the test's own beside the site, below data/made/. A file is its text, or absent.
const made = async (view, files) => {
  await view.route("**/data/made/**", (route) => {
    const content = files[new URL(route.request().url()).pathname.split("/").pop()];
    return content === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: content });
  });
};

const vermont = async (year = 2020) => {
  const names = ["datapackage.json", "districts.csv", "concentrations.csv", "city.csv", "limits.csv", "classes.csv", "boundaries.topojson"];
  const texts = await Promise.all(names.map((name) => readFile(join(packages, `vermont-${year}`, name), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name, texts[index]]));
};

test("a package of one language, two pollutants and three classes is a whole site", async () => {
  const view = await visit(await page(site), site);
  assert.equal(await view.locator("html").getAttribute("lang"), "en");
  assert.equal(await view.locator("a[hreflang], link[hreflang]").count(), 0, "no other language is offered");
  assert.equal(await view.locator("[name=pollutant]").count(), 2);
  assert.deepEqual(await view.locator("[name=panel]").evaluateAll((all) => all.map(({ value }) => value)), ["compare", "city"]);
  assert.equal(await swatches(view, "o3").count(), 3);
  const o3 = await values(2021, 1);
  for (const [code, value] of o3) {
    assert.equal(await cell(view, code, "o3").getAttribute("data-value"), value);
  }
  const over = [...o3].find(([, value]) => Number(value) > 70)[0];
  assert.match(await fill(area(view, over)), /url/);
  await choose(view, "pollutant", "benzene");
  await eventually(view, async () => /C₆H₆[\s\S]*annual mean 2021/.test(await view.locator("h1").innerText()), true);
  assert.deepEqual(view.said, []);
});

test("the years are a switch that keeps the view, and a district's history is a line", async () => {
  const view = await visit(await page(site), site, "?districts=50007&pollutant=benzene");
  const [before, now] = [await values(2020, 2), await values(2021, 2)];
  const line = () => view.locator("#history li").innerText();
  await eventually(view, line, `Chittenden 2020: ${before.get("50007")}, 2021: ${now.get("50007")}`);
  assert.equal(await yearSwitch(view).locator("[aria-current]").innerText(), "2021");
  assert.equal(await view.locator("#history svg > path").count(), 2, "the line of the district above the base line");
  await yearSwitch(view).locator("a", { hasText: "2020" }).click();
  await view.waitForSelector("html[data-app=ready]");
  await eventually(view, () => yearSwitch(view).locator("[aria-current]").innerText(), "2020");
  assert.match(await view.title(), /2020/);
  assert.equal(new URL(view.url()).searchParams.get("data"), "data/vermont-2020/");
  assert.equal(new URL(view.url()).searchParams.get("districts"), "50007");
  assert.equal(await cell(view, "50007", "benzene").getAttribute("data-value"), before.get("50007"));
  await eventually(view, line, `Chittenden 2020: ${before.get("50007")}, 2021: ${now.get("50007")}`);
  await yearSwitch(view).locator("a", { hasText: "2021" }).click();
  await eventually(view, () => yearSwitch(view).locator("[aria-current]").innerText(), "2021");
  assert.equal(new URL(view.url()).searchParams.get("data"), null, "the site's own package needs no address");
  assert.deepEqual(view.said, []);
});

test("a package that was not built in opens with the map of its own, in a site of another place", async () => {
  const view = await page(own);
  await made(view, await vermont());
  await visit(view, own, "?data=data/made/&pollutant=benzene&districts=50007");
  assert.match(await view.title(), /Vermont/);
  assert.match(await statement(view).innerText(), /Made-up statement of Vermont 2020/);
  assert.equal(await rows(view).count(), 14);
  assert.ok(await radio(view, "pollutant", "benzene").isChecked());
  const benzene = await values(2020, 2);
  const [over, within] = [[...benzene].find(([, value]) => value > 5)[0], [...benzene].find(([, value]) => value <= 3)[0]];
  assert.match(await fill(area(view, over)), /url/);
  assert.doesNotMatch(await fill(area(view, within)), /url/);
  await area(view, "50001").click();
  await eventually(view, () => new URL(view.url()).searchParams.get("districts"), "50007,50001");
  assert.equal(new URL(view.url()).searchParams.get("data"), "data/made/");
  assert.deepEqual(view.said, []);
});

test("what is exported of an opened package is of that package", async () => {
  const view = await page(own, { acceptDownloads: true });
  await made(view, await vermont());
  await visit(view, own, "?data=data/made/");
  await exportButton(view).click();
  const [download] = await Promise.all([view.waitForEvent("download"), view.locator("#export [data-format=csv]").click()]);
  const text = await download.path().then((path) => readFile(path, "utf8"));
  assert.match(text, /Chittenden/);
  assert.doesNotMatch(text, /Dongcheng/);
  assert.match(text, /data=data/, "the link back leads to the package");
});

test("an area without a value has a pattern of its own; where none lacks one, the page has no such pattern", async () => {
  const view = await page(own);
  const files = await vermont();
  await made(view, { ...files, "concentrations.csv": files["concentrations.csv"].replace("50001,53,", "50001,,") });
  await visit(view, own, "?data=data/made/");
  assert.match(await fill(area(view, "50001")), /url\("?#no-data/);
  assert.doesNotMatch(await fill(area(view, "50003")), /no-data/);
  assert.equal(await view.locator("pattern#no-data").count(), 1);
  await choose(view, "pollutant", "benzene");
  await eventually(view, async () => /no-data/.test(await fill(area(view, "50001"))), false);
  await visit(view, own);
  assert.equal(await view.locator("#no-data").count(), 0);
});

test("a package with faults ends in a page that lists them", async () => {
  const view = await page(own);
  const files = await vermont();
  await made(view, { ...files, "concentrations.csv": files["concentrations.csv"].replace("50007,82", "50007,<b>many</b>") });
  await view.goto(`${own.base}?data=data/made/`);
  await view.waitForSelector("html[data-app=failed]");
  assert.equal(await view.locator("h1").innerText(), "This data package cannot be shown");
  assert.deepEqual(await view.locator("main li").allInnerTexts(), ['concentrations.csv, line 5, column o3: found "<b>many</b>"; expected a number such as 35 or -9.5, with three decimal places at most']);
  await view.goto(`${own.base}zh/?data=data/made/`);
  await view.waitForSelector("html[data-app=failed]");
  assert.equal(await view.locator("h1").innerText(), "无法显示该数据包");
});

for (const [address, why] of [
  ["https://example.org/package/", "The package is at https://example.org, which this site does not list in its atlas.json."],
  ["//example.org/package/", "The package is at https?://example.org, which this site does not list in its atlas.json."],
  ["javascript:alert(1)", "The package is at null, which this site does not list in its atlas.json."],
  ["data/nowhere/", "No data package could be loaded from this address."],
  ["../../../../etc/", "No data package could be loaded from this address."],
  ["<img src=x onerror=alert(1)>", "No data package could be loaded from this address."],
]) {
  test(`data=${address} is refused, and nothing elsewhere is asked for`, async () => {
    const view = await page(own);
    await view.goto(`${own.base}?data=${encodeURIComponent(address)}`);
    await view.waitForSelector("html[data-app=failed]");
    assert.match(await view.locator("main li").innerText(), new RegExp(`^${why.replaceAll(".", "\\.")}$`));
    assert.equal(await view.locator("main code").innerText(), address);
    assert.equal(await view.locator("img").count(), 0);
    assert.ok(view.asked.every((asked) => asked.startsWith(new URL(own.base).origin)), view.asked.join("\n"));
    await view.locator("main a").click();
    await view.waitForSelector("html[data-app=ready]");
  });
}

test("a year that was put on the server without a build appears in the switch", async () => {
  const view = await page(own);
  const beijing = fileURLToPath(new URL("../../public/data/beijing-2020/", import.meta.url));
  const descriptor = JSON.parse(await readFile(join(beijing, "datapackage.json"), "utf8"));
  descriptor.atlas.year = 2019;
  const table = await readFile(join(beijing, "concentrations.csv"), "utf8");
  await view.route("**/data/made/**", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").pop();
    const body = { "datapackage.json": JSON.stringify(descriptor), "concentrations.csv": table.replace("110101,40", "110101,44") }[name];
    return route.fulfill({ body: body ?? (await readFile(join(beijing, name))) });
  });
  await view.route("**/atlas.json", async (route) => {
    const list = await (await route.fetch()).json();
    list.packages.unshift({ path: "data/made/", year: 2019 });
    return route.fulfill({ json: list });
  });
  await visit(view, own, "?districts=110101");
  assert.deepEqual(await yearSwitch(view).locator("a").allInnerTexts(), ["2019", "2020"]);
  await eventually(view, () => view.locator("#history li").innerText(), "Dongcheng 2019: 44, 2020: 40");
  await yearSwitch(view).locator("a", { hasText: "2019" }).click();
  await eventually(view, () => yearSwitch(view).locator("[aria-current]").innerText(), "2019");
  assert.equal(await cell(view, "110101", "pm25").getAttribute("data-value"), "44");
  await otherLanguage(view).click();
  await view.waitForSelector("html[lang|=zh][data-app=ready]");
  assert.equal(await cell(view, "110101", "pm25").getAttribute("data-value"), "44", "the other language shows the same package");
});

for (const [name, viewport] of Object.entries(sizes)) {
  test(`${name}: names with markup, marks of direction and 10,000 letters are texts, and the layout holds`, async () => {
    const view = await page(own, { viewport });
    const files = await vermont();
    const hostile = ['"<script>window.hurt=1</script><img src=x onerror=window.hurt=1>"', "\u202eAddison\u202d\u2067", "Caledonia".repeat(1200), '"a""b\'c&amp;<b>"'];
    let row = 0;
    const districts = files["districts.csv"].split("\n").map((line, index) => (index === 0 || row === hostile.length ? line : line.replace(/^(\d+),[^,]+/, (_, code) => `${code},${hostile[row++]}`))).join("\n");
    const descriptor = files["datapackage.json"].replaceAll("Made-up statement of Vermont 2020", `<script>window.hurt=1</script>\u202e${"statement ".repeat(300)}${"x".repeat(3000)}`);
    await made(view, { ...files, "districts.csv": districts, "datapackage.json": descriptor });
    await visit(view, own, "?data=data/made/&districts=50001,50003,50005,50007");
    assert.equal(await view.evaluate(() => window.hurt), undefined);
    assert.equal(await view.locator("body :is(script, img)").count(), 0);
    assert.match((await chips(view).allInnerTexts()).join(), /<script>window\.hurt=1<\/script>/);
    const mirrored = await view.evaluate(() => /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText));
    assert.ok(!mirrored, "no name turns the text around it");
    for (const shown of ["map", "multiples", "ranking", "table"]) {
      await choose(view, "view", shown);
      const { scroll, width } = await view.evaluate(() => ({ scroll: document.documentElement.scrollWidth, width: innerWidth }));
      assert.ok(scroll <= width, `${shown}: ${scroll} px wide on a screen of ${width}`);
    }
    assert.deepEqual(view.said, []);
  });
}

test("a package of another origin opens where the site lists it, and only then", async () => {
  const files = await vermont();
  const elsewhere = "https://data.example.org";
  const opened = async (origins) => {
    const view = await page(own);
    // What the build writes for `atlas.origins` of its package: the list, and the policy.
    await view.route("**/atlas.json", async (route) => route.fulfill({ json: { ...(await (await route.fetch()).json()), origins } }));
    await view.route(`${own.base}?*`, async (route) => {
      const text = await (await route.fetch()).text();
      return route.fulfill({ contentType: "text/html", body: text.replace("connect-src 'self'", `connect-src 'self' ${elsewhere}`) });
    });
    await view.route(`${elsewhere}/**`, (route) => {
      const body = files[new URL(route.request().url()).pathname.split("/").pop()];
      const headers = { "access-control-allow-origin": "*" };
      return body === undefined ? route.fulfill({ status: 404, headers }) : route.fulfill({ body, headers });
    });
    await view.goto(`${own.base}?data=${encodeURIComponent(`${elsewhere}/vermont/`)}`);
    await view.waitForSelector("html:not([data-app=static])");
    return view;
  };
  assert.match(await (await opened([elsewhere])).title(), /Vermont/);
  const refused = await opened([]);
  assert.match(await refused.locator("main").innerText(), /does not list/);
  assert.ok(refused.asked.every((asked) => !asked.startsWith(elsewhere)));
});
