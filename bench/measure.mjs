// One visit of a page in Chromium, by the DevTools protocol: bytes, when the map is on the screen, when
// the page is live, how long a switch takes, memory.

import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { switches } from "./switch.mjs";

const VIEWPORT = { width: 1280, height: 900 };
// How long the browser rests before a visit: a window that has just been opened is busy with itself.
const REST = 1500;
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

// Notes how much memory WebAssembly has, and says when the page is live. Nothing else is asked of a page before that: what
// the driver runs in it would fall before the map of a page that is early, and into the waiting of one that is late.
const WATCH = () => {
  const isLive = () => document.documentElement.dataset.app === "ready" && globalThis.sayLive(`${performance.now()}`);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    new MutationObserver(isLive).observe(document.documentElement, { attributeFilter: ["data-app"] });
  }).observe(document, { childList: true });
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...all) => {
    const made = await instantiateStreaming.apply(WebAssembly, all);
    globalThis.wasmMemory = Object.values(made.instance.exports).find((each) => each instanceof WebAssembly.Memory);
    return made;
  };
};

export const measure = async (browser, base, { map, patience }) => {
  const context = await browser.newContext({ viewport: VIEWPORT, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const session = await context.newCDPSession(page);
  let wire = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (wire += encodedDataLength));
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "sayLive" });
  await page.addInitScript(WATCH);
  await setTimeout(REST);
  await browser.startTracing(page, { screenshots: true, categories: ["blink.user_timing"] });
  const saysLive = once(session, "Runtime.bindingCalled", { signal: AbortSignal.timeout(patience) });
  const [[{ payload: live }]] = await Promise.all([saysLive, page.goto(base, { waitUntil: "commit", timeout: patience })]);
  await settled(session, page);
  const loaded = wire;
  const { traceEvents: events } = JSON.parse(await browser.stopTracing());
  const box = await page.locator(map).first().boundingBox();
  const start = events.filter(({ name, args }) => name === "navigationStart" && args.data?.documentLoaderURL === base).at(-1).ts;
  const shots = events.filter(({ name }) => name === "Screenshot").map(({ ts, args }) => ({ at: (ts - start) / 1000, image: args.snapshot }));
  const visible = await firstLike(browser, shots.filter(({ at }) => at > 0), box);
  const slow = await switches(browser, page, session);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const fast = await switches(browser, page, session);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const wasm = await page.evaluate(() => globalThis.wasmMemory?.buffer.byteLength ?? 0);
  await context.close();
  return { wire: loaded, visible, live: Number(live), slow, fast, heap: usedSize + wasm };
};

// Until nothing comes over the wire and nothing is drawn.
const settled = async (session, page) => {
  let last = Date.now();
  const busy = () => (last = Date.now());
  session.on("Network.dataReceived", busy);
  while (Date.now() - last < 1500) await setTimeout(100);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await setTimeout(500);
};

// When the map was first on the screen as it is at the end: the first shot that has nearly all of the
// pixels of the map that are not paper. Alike for all, whatever draws it.
const firstLike = async (browser, shots, box) => {
  const context = await browser.newContext();
  const page = await context.newPage();
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
  await context.close();
  return shots[found].at;
};
