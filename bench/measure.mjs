// One visit of a page in Chromium, by the DevTools protocol: bytes, when the map is on the screen, when
// the page is hydrated, how long a switch takes, memory.

import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { switches } from "./switch.mjs";

const VIEWPORT = { width: 1280, height: 900 };
// How long the browser rests before a visit: a window that has just been opened is busy with itself.
const REST = 1500;
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

export const measure = async (browser, base, { map, patience }) => {
  const page = await browser.open(VIEWPORT);
  try {
    return await visit(browser, page, base, { map, patience });
  } finally {
    await page.close();
  }
};

const visit = async (browser, page, base, { map, patience }) => {
  let wire = 0;
  page.on("Network.loadingFinished", ({ encodedDataLength }) => (wire += encodedDataLength));
  await page.send("Page.enable");
  await page.send("Network.enable");
  await page.send("Network.emulateNetworkConditions", SLOW);
  await page.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await setTimeout(REST);
  let live;
  const events = await page.traced(["blink.user_timing", "disabled-by-default-devtools.screenshot"], async () => {
    live = await liveAt(page, base, patience);
    await settled(page);
  });
  const loaded = wire;
  const start = events.filter(({ name, args }) => name === "navigationStart" && args.data?.documentLoaderURL === base).at(-1).ts;
  const shots = events.filter(({ name }) => name === "Screenshot").map(({ args }) => ({ at: (args.expected_display_time - start) / 1000, image: args.snapshot }));
  const box = await page.evaluate(boxOf, map);
  const visible = await firstLike(browser, shots.filter(({ at }) => at > 0), box);
  const slow = { mouse: await switches(page, "mouse"), finger: await switches(page, "finger"), key: await switches(page, "key") };
  await page.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const fast = await switches(page, "mouse");
  return { wire: loaded, visible, live, slow, fast, heap: await memory(page) };
};

// When the page says that it is hydrated. It is asked when it has loaded, before which nothing of ours runs in it: that would
// fall before the map of a page that is early, and into the waiting of one that is late.
const liveAt = async (page, base, patience) => {
  const signal = AbortSignal.timeout(patience);
  const [{ errorText }] = await Promise.all([page.send("Page.navigate", { url: base }), once(page, "Page.loadEventFired", { signal })]);
  if (errorText) throw new Error(errorText);
  const live = await page.evaluate(says, patience);
  if (!live) throw new Error(live === 0 ? "it was live before it had loaded" : "it did not become live");
  return live;
};
const says = (patience) => new Promise((resolve) => {
  const root = document.documentElement;
  const isLive = () => root.dataset.app === "ready";
  if (isLive()) resolve(0);
  new MutationObserver(() => isLive() && resolve(performance.now())).observe(root, { attributeFilter: ["data-app"] });
  setTimeout(resolve, patience);
});

// Until nothing comes over the wire and nothing is drawn.
const settled = async (page) => {
  let last = Date.now();
  page.on("Network.dataReceived", () => (last = Date.now()));
  while (Date.now() - last < 1500) await setTimeout(100);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await setTimeout(500);
};

const boxOf = (map) => {
  const { x, y, width, height } = document.querySelector(map).getBoundingClientRect();
  return { x, y, width, height };
};

// What JavaScript has on its heap when that is tidied up, and the memory of WebAssembly.
const memory = async (page) => {
  await page.send("HeapProfiler.enable");
  await page.send("HeapProfiler.collectGarbage");
  const { usedSize } = await page.send("Runtime.getHeapUsage");
  const { result } = await page.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await page.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const bytes = "function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }";
  const { result: wasm } = await page.send("Runtime.callFunctionOn", { objectId: objects.objectId, functionDeclaration: bytes, returnByValue: true });
  return usedSize + wasm.value;
};

// When the map was first on the screen as it is at the end: the first shot that has nearly all of the
// pixels of the map that are not paper. Alike for all, whatever draws it.
const firstLike = async (browser, shots, box) => {
  const page = await browser.open(VIEWPORT);
  const found = await page.evaluate(async ({ images, box, viewport }) => {
    const pixels = async (image) => {
      const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
      const scale = bitmap.width / viewport.width;
      const [x, y, width, height] = [box.x, box.y, box.width, Math.min(box.height, viewport.height - box.y)].map((length) => Math.round(length * scale));
      const canvas = new OffscreenCanvas(width, height).getContext("2d");
      canvas.drawImage(bitmap, -x, -y);
      return canvas.getImageData(0, 0, width, height).data;
    };
    const last = await pixels(images.at(-1));
    const inked = [];
    for (let at = 0; at < last.length; at += 4) if (last[at] + last[at + 1] + last[at + 2] < 700) inked.push(at);
    for (const [index, image] of images.entries()) {
      const now = await pixels(image);
      const alike = inked.filter((at) => [0, 1, 2].every((channel) => Math.abs(now[at + channel] - last[at + channel]) < 48)).length;
      if (alike >= 0.97 * inked.length) return index;
    }
    return images.length - 1;
  }, { images: shots.map(({ image }) => image), box, viewport: VIEWPORT });
  await page.close();
  return shots[found].at;
};
