// While the page comes in: the map is drawn as soon as all of it is there, and what comes later moves
// nothing.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { INSET, MAP, PANELS, READOUT, SUMMARY, choice } from "./parts.mjs";
import { folder, languages, listening, open, page, visit } from "./site.mjs";

const WIDTHS = [320, 360, 600, 800, 1024, 1280, 1440, 1920];

let site;
before(async () => (site = await open()));
after(() => site.close());

// Sends a page of the site up to the end of the map, and the rest when it is told to. All else comes from the
// site as it is.
const inTwoParts = async (path) => {
  const content = await readFile(join(folder, path, "index.html"), "utf8");
  const end = content.indexOf(">", content.indexOf('id="end"')) + 1;
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const { origin, close } = await listening(async (request, response) => {
    if (request.url !== `/${path}`) {
      const whole = await fetch(site.base + request.url.slice(1));
      response.writeHead(whole.status, { "content-type": whole.headers.get("content-type") ?? "" });
      response.end(Buffer.from(await whole.arrayBuffer()));
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.write(content.slice(0, end));
    await released;
    response.end(content.slice(end));
  });
  return { base: `${origin}/`, release, close };
};

const isPainted = () => performance.getEntriesByName("first-contentful-paint").length > 0;

// Where the parts are that the first part of the page has.
const FIRST = ["header", choice("pollutant", "pm25"), MAP, INSET, SUMMARY];
const places = (parts) =>
  parts.map((part) => {
    const { x, y, width, height } = document.querySelector(part).getBoundingClientRect();
    return `${part} ${[x, y, width, height].map(Math.round).join(" ")}`;
  });

for (const [language, path] of Object.entries(languages)) {
  test(`${language}: the map is painted before the rest is there, and nothing moves when it comes`, async (context) => {
    for (const width of WIDTHS) {
      const server = await inTwoParts(path);
      context.after(server.close);
      const view = await page(site, { viewport: { width, height: 800 } });
      await view.addInitScript(() => {
        globalThis.moved = [];
        const part = ({ node, previousRect, currentRect }) => [node?.nodeName, node?.textContent, ...[previousRect, currentRect].map(JSON.stringify)].join(" ");
        const note = (list) => moved.push(...list.getEntries().map(({ value, sources }) => `${value}: ${sources.map(part)}`));
        new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
      });
      await view.goto(server.base + path, { waitUntil: "commit" });
      await view.waitForFunction(isPainted);
      const early = await view.evaluate(places, FIRST);
      assert.equal(await view.locator(`${READOUT}, ${PANELS}, table, footer`).count(), 0, "the rest is not there yet");
      server.release();
      await view.waitForSelector("html[data-app=ready]");
      await view.waitForLoadState("networkidle");
      assert.deepEqual(await view.evaluate(places, FIRST), early, `${width} px`);
      assert.deepEqual(await view.evaluate(() => moved), [], `${width} px`);
      assert.deepEqual(view.said, []);
      await view.context().close();
    }
  });
}

// Takes the page apart again from its end up to the map, one node after the other, and lists what then stands
// three pixels or more beside where it stands in the whole page: a parser may rest behind any node.
const movedByCuts = () => {
  const end = document.getElementById("end");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, ({ parentNode }) =>
    parentNode.closest("svg") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const isVisible = (node) => (node.parentNode.closest("body *") ?? node).checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  const place = (node) => {
    const range = document.createRange();
    range.selectNode(node);
    return range.getBoundingClientRect();
  };
  const isSeen = ({ width, height, top, left }) => width > 0 && height > 0 && top < innerHeight && left < innerWidth;
  const whole = nodes.map((node) => ({ node, before: place(node) })).filter(({ node, before }) => isSeen(before) && isVisible(node));
  const moved = new Set();
  for (const last of nodes.filter((node) => end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING).reverse()) {
    last.remove();
    for (const { node, before } of whole) {
      if (!node.isConnected) continue;
      const now = place(node);
      const distance = Math.max(Math.abs(now.x - before.x), Math.abs(now.y - before.y));
      if (distance >= 3 && isSeen(now) && isVisible(node)) moved.add(`${node.nodeName} ${node.textContent}`);
    }
  }
  return { seen: whole.length, moved: [...moved] };
};

for (const [language, path] of Object.entries(languages)) {
  test(`${language}: wherever the parser rests, what is there already stands where it will stand`, async () => {
    for (const viewport of [{ width: 360, height: 1800 }, { width: 1280, height: 1800 }]) {
      const view = await page(site, { viewport });
      await view.route("**/*.js", (route) => route.abort());
      await view.goto(site.base + path);
      // What is laid out only where it is seen, is so after a frame.
      await view.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const { seen, moved } = await view.evaluate(movedByCuts);
      assert.ok(seen > 200, `${seen} nodes are seen`);
      assert.deepEqual(moved, [], `${viewport.width} px`);
      await view.context().close();
    }
  });
}

test("the first paint waits for the map and the inset, and for no more", async () => {
  const view = await visit(await page(site), site);
  const [waited, follows] = await view.evaluate(() => {
    const { hash } = new URL(document.querySelector("link[rel=expect][blocking=render]").href);
    const drawn = document.querySelectorAll("#map > :is(svg, div:has(> p))");
    return [document.querySelector(hash)?.outerHTML, [...drawn].at(-1).nextElementSibling.outerHTML];
  });
  assert.equal(waited, follows);
});
