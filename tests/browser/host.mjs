// Pages of another origin that hold the map in frames, as a government site would: strict policies
// of their own, nothing inline.

import assert from "node:assert/strict";
import { eventually, listening, page } from "./site.mjs";

// Serves host pages for a site. The name of the machine differs from the site's, and so the origin.
export const hosting = async (site) => {
  const pages = new Map();
  const { origin } = new URL(site.base);
  const { origin: own, close } = await listening((request, response) => {
    const body = pages.get(new URL(request.url, "http://host").pathname);
    const icon = request.url === "/favicon.ico";
    response.writeHead(body ? 200 : icon ? 204 : 404, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
    });
    response.end(`<!doctype html><html lang="en"><title>Host</title><body>${body ?? ""}`);
  });
  return { site, pages, base: own.replace("127.0.0.1", "localhost"), close };
};

// The address of a host page with a body.
export const hostPage = (host, name, body) => {
  host.pages.set(`/${name}`, body);
  return `${host.base}/${name}`;
};

// Opens a host page of a body, and notes the messages that it hears.
export const hosted = async (host, name, body, options = {}) => {
  const view = await page(host.site, options);
  await view.addInitScript(() => {
    if (parent !== window) return;
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(data));
  });
  await view.goto(hostPage(host, name, body));
  return view;
};

// The tag that brings the element.
export const script = ({ site }) => `<script src="${site.base}embed/embed.js"></script>`;

// The map's own frame.
export const frame = (host, view) => view.frames().find((each) => each.url().startsWith(host.site.base));

// Waits until the map in the frame is hydrated.
export const live = async (host, view) => {
  const app = async () => (await frame(host, view)?.locator("html").getAttribute("data-app").catch(() => null)) ?? null;
  await eventually(view, app, "ready");
  return frame(host, view);
};

// The messages of a type that the host has heard.
export const heard = (view, type) =>
  view.evaluate((wanted) => window.heard.filter((data) => data?.type === `eco-atlas:${wanted}`), type);

// Nothing was said on the console, where a browser says what a policy forbids.
export const clean = (view) => assert.deepEqual(view.said, []);
