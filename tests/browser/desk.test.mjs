// The data desk: files in, what is said of them, the draft on the map, the package out. Nothing leaves the
// reader's computer.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mkdtemp, open as openFile, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { eventually, fill, open, page, sizes, visit } from "./site.mjs";

const axe = createRequire(join(process.env.NPM_TOOLS, "/")).resolve("axe-core");
const beijing = fileURLToPath(new URL("../../public/data/beijing-2020/", import.meta.url));
const table = (name) => readFile(join(beijing, name), "utf8");

let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const file = (name, content) => ({ name, mimeType: "text/csv", buffer: Buffer.from(content) });

// Gives files to the desk and waits for its answer.
const give = async (view, files) => {
  await view.locator("#upload-report").evaluate((place) => place.replaceChildren());
  await view.locator("#files").setInputFiles(files);
  await view.waitForFunction(() => document.querySelector("#upload-report").children.length > 0, null, { timeout: 20000 });
};

const desk = async (options, path = "") => visit(await page(site, options), site, `${path}desk/`);

// What differs from the published package: the rows of the table.
const changes = (view) => view.getByRole("region", { name: "Difference" }).locator("tbody tr");

const findings = (view) => view.locator("#upload-report ul > li").allInnerTexts();

test("a table as spreadsheets write it is read, said, marked and mapped", async () => {
  const view = await desk();
  const text = await table("concentrations.csv");
  const habits = text.replaceAll(",", ";").replace("110101;40", "110101;４１").replace("110102;40", "110102;ND").replace("110105;39", "110105;30");
  await give(view, [file("concentrations.csv", `\ufeff${habits}\r\n;;;;;\r\n`)]);
  assert.match(await view.locator("#status").innerText(), /^no faults, 4 warnings, 3 repairs$/);
  const said = await findings(view);
  assert.ok(said.includes('read as concentrations.csv, line 2, column pm25: 41, written "４１"'), said.join("\n"));
  assert.ok(said.includes('read as concentrations.csv, line 3, column pm25: no data, written "ND"'), said.join("\n"));
  // The cell is marked, and the finding leads to it.
  await view.getByText("no data, written").click();
  const cell = view.locator("#upload-report td:target");
  assert.equal(await cell.innerText(), "ND");
  assert.equal(await cell.evaluate((cell) => getComputedStyle(cell).outlineStyle), "solid");
  // What differs from the published package, and the map that shows it.
  assert.deepEqual(await changes(view).allInnerTexts(), ["Dongcheng\tPM₂.₅\t40\t41\t+1", "Xicheng\tPM₂.₅\t40\tno data\t", "Chaoyang\tPM₂.₅\t39\t30\t−9"]);
  const [draft, published] = ["PM₂.₅, map of the draft", /^PM₂.₅, map of the figures published/].map((name) => view.getByRole("img", { name }));
  const [before, now] = await Promise.all([published, draft].map((map) => fill(map.locator('[data-code="110105"]'))));
  assert.notEqual(before, now, "the draft has another class than the published figure");
  const symbol = await draft.locator('[data-code="bda"]').boundingBox();
  assert.ok(symbol.width > 2, "an area without a polygon is on the map");
  assert.deepEqual(view.said, []);
  assert.ok(view.asked.every((address) => address.startsWith(site.base) || address.startsWith("blob:")), "nothing is asked for elsewhere");
});

test("nothing of a file is sent anywhere", async () => {
  const view = await desk();
  const sent = [];
  view.on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
  await give(view, [file("concentrations.csv", await table("concentrations.csv"))]);
  // The worker's own program may still be on its way.
  assert.deepEqual(sent.filter((request) => !/^GET \S+\/desk-\w+\.(js|wasm|worker\.js)$/.test(request)), []);
});

test("a fault has its place, and no package is given out", async () => {
  const view = await desk();
  await give(view, [file("concentrations.csv", (await table("concentrations.csv")).replace("110101,40", "110101,forty"))]);
  assert.equal((await findings(view))[0], 'fault concentrations.csv, line 2, column pm25: found "forty"; expected a number such as 35 or -9.5, with three decimal places at most');
  const marked = await view.locator("#upload-report td").evaluateAll((all) => all.filter((cell) => getComputedStyle(cell).outlineStyle === "solid").map((cell) => cell.innerText));
  assert.equal(marked[0], "forty");
  assert.ok(await view.locator("#take").isHidden());
});

test("the package that is given out is read again without repairs", async () => {
  const view = await desk();
  const text = (await table("concentrations.csv")).replaceAll(",", ";").replace("110101;40", '110101;４０');
  await give(view, [file("concentrations.csv", text)]);
  const [download] = await Promise.all([view.waitForEvent("download"), view.locator("#download").click()]);
  assert.equal(download.suggestedFilename(), "beijing-2020.zip");
  await give(view, [await download.path().then(readFile).then((buffer) => ({ name: "beijing-2020.zip", mimeType: "application/zip", buffer }))]);
  assert.match(await view.locator("#status").innerText(), /^no faults, 4 warnings, no repairs$/);
  assert.equal(await changes(view).count(), 0);
  assert.ok(await view.getByText("No value differs").isVisible());
});

test("the desk speaks Chinese", async () => {
  const view = await desk({}, "zh/");
  await give(view, [file("concentrations.csv", (await table("concentrations.csv")).replace("110101,40", "110101,四十"))]);
  assert.equal(await view.locator("#status").innerText(), "错误1处，存疑0处，自动修正0处");
  assert.equal((await findings(view))[0], "错误 concentrations.csv 第2行 pm25列：填写为“四十”；应为数字，例如35或-9.5，最多三位小数");
});

test("files that are dropped are taken, and what is no part of a package is named", async () => {
  const view = await desk();
  const text = await table("concentrations.csv");
  await view.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "concentrations.csv"));
    data.items.add(new File(["x"], "holiday.jpg"));
    document.querySelector("#drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text);
  const report = view.locator("#upload-report section:has(> ul)");
  await report.waitFor();
  assert.match(await report.innerText(), /left aside: holiday\.jpg/);
});

test("a broken zip ends in an answer", async () => {
  const view = await desk();
  await view.locator("#files").setInputFiles([file("package.zip", "PK\x03\x04 and no more")]);
  await eventually(view, () => view.locator("#status").innerText(), "The zip could not be read.");
});

test("a table of 200 MB ends in an answer, and the page stays at hand", async () => {
  const folder = await mkdtemp(join(tmpdir(), "eco-atlas-desk-"));
  try {
    const path = join(folder, "concentrations.csv");
    const large = await openFile(path, "w");
    await large.truncate(200 * 1024 * 1024);
    await large.close();
    const view = await desk();
    await give(view, path);
    assert.ok((await findings(view)).includes("fault concentrations.csv: the file has 200 MB; expected at most 50 MB"));
    assert.deepEqual(view.said, []);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("texts of files are texts: markup, marks of direction and 10,000 letters", async () => {
  const view = await desk({ viewport: sizes.phone });
  const name = `<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>\u202eabc${"x".repeat(10000)}`;
  const text = (await table("districts.csv")).replace("Dongcheng,", `"${name.replaceAll('"', '""')}",`).replace("district,", "<b>district</b>,");
  await give(view, [file("districts.csv", text), file("concentrations.csv", (await table("concentrations.csv")).replace("110101,40", "110101,41"))]);
  assert.equal(await view.evaluate(() => window.hurt), undefined);
  assert.equal(await view.locator("#upload-report :is(img, script, td b)").count(), 0);
  assert.match(await view.locator("#upload-report").innerText(), /<img src=x/);
  const { scroll, width } = await view.evaluate(() => ({ scroll: document.documentElement.scrollWidth, width: innerWidth }));
  assert.ok(scroll <= width, `${scroll} px wide on a screen of ${width}`);
});

for (const [theme, colorScheme] of [["light", "light"], ["dark", "dark"]]) {
  test(`${theme}: no barrier is found, on a desk that is empty and on one that has something to say`, async () => {
    const view = await desk({ colorScheme });
    const source = await readFile(axe, "utf8");
    const found = async () => {
      await view.evaluate(source);
      const { violations } = await view.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }));
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`);
    };
    assert.deepEqual(await found(), []);
    await give(view, [file("concentrations.csv", (await table("concentrations.csv")).replace("110101,40", "110101,４０"))]);
    assert.deepEqual(await found(), []);
  });
}
