// Speaks with the page around the frame: says when the map is there, how high it is and what it
// shows, and takes on what it is asked to show. Messages are described in embed/messages.d.ts.
// Why: docs/decisions.md#embeds-as-frames

const VERSION = 1;
const root = document.documentElement;

// Only the page around is listened to, and only it is spoken to where its origin is known.
// A referrer of the own origin may be the page that the reader came from within the frame.
const referrer = document.referrer ? new URL(document.referrer).origin : location.origin;
const host = location.ancestorOrigins?.[0] ?? (referrer === location.origin ? "*" : referrer);
const target = host === "null" ? "*" : host;
const tell = (message) => parent.postMessage(message, target);
const say = (type, content) => tell({ type: `eco-atlas:${type}`, version: VERSION, ...content });

const kept = () => document.querySelector("a[data-keep-state]:not(.years a)");

// What the map shows, as the explorer keeps it in its links and controls.
const query = () => new URL(kept().href).searchParams;
const checked = (name) => document.querySelector(`[name=${name}]:checked`).value;
const state = () => ({
  pollutant: checked("pollutant"),
  districts: (query().get("districts") ?? "").split(",").filter(Boolean),
  against: document.querySelector("[name=against]").value,
  panel: checked("panel"),
  view: checked("view"),
  zone: query().get("zone"),
});

const described = () => ({ title: document.title, state: state() });

// The height of the page in whole pixels, said when it has changed; also in the two dialects that
// content management systems listen to.
const pym = new URLSearchParams(location.search).get("childId");
let height = 0;
const measure = () => {
  const now = Math.ceil(document.body.getBoundingClientRect().height);
  if (now === height) return;
  height = now;
  say("height", { height });
  tell({ "datawrapper-height": { "eco-atlas": height } });
  if (pym) tell(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
};

// What a host may set, and what a value of it looks like. Null takes it back to where it is by itself.
const code = (value) => typeof value === "string" && /^[\w-]{1,40}$/.test(value);
const codes = (most) => (value) => Array.isArray(value) && value.length <= most && value.every(code);
// Written from the table of parameters.
const settable = new Map([
  ...["pollutant", "against", "zone", "panel", "view", "theme", "text"].map((name) => [name, code]),
  ["districts", codes(4)],
  ["hide", codes(10)],
]);
// End.

// The query of a wish, or nothing where it is no wish.
const wished = (wish) => {
  const names = wish && typeof wish === "object" ? Object.keys(wish) : [];
  if (!names.length || !names.every((name) => settable.has(name) && (wish[name] === null || settable.get(name)(wish[name])))) return null;
  const asked = query();
  for (const name of names) asked.set(name, wish[name] ?? "");
  for (const [name, value] of [...asked]) if (!value) asked.delete(name);
  return `?${decodeURIComponent(asked)}`;
};

// Takes the explorer to a query. A sandbox may forbid to change the address: the root says it then.
const go = (asked) => {
  try {
    history.replaceState(null, "", asked);
  } catch {
    root.dataset.query = asked;
  }
  dispatchEvent(new PopStateEvent("popstate"));
};

// A message that is no message of ours is left alone, and counted.
let ignored = 0;
const ignore = () => (root.dataset.ignored = ++ignored);
const hear = ({ source, origin, data }) => {
  if (source !== parent || (host !== "*" && origin !== host) || data?.version !== VERSION) return ignore();
  if (data.type === "eco-atlas:get") {
    say("height", { height });
    return say("state", described());
  }
  const asked = data.type === "eco-atlas:set" ? wished(data.state) : null;
  if (asked === null) return ignore();
  go(asked);
};

const live = () => {
  addEventListener("message", hear);
  let shown = JSON.stringify(described());
  say("ready", described());
  const link = kept();
  const follow = () => {
    const now = JSON.stringify(described());
    if (now !== shown) say("state", described());
    shown = now;
  };
  new MutationObserver(() => queueMicrotask(follow)).observe(link, { attributeFilter: ["href"] });
  const hints = document.querySelector(".hints");
  new MutationObserver(() => hints.hidden || say("error", { reason: hints.querySelector("ul").innerText })).observe(hints, { attributeFilter: ["hidden"] });
};

// What leads away from the map opens beside the page around: out of the site, since many pages refuse to
// stand in a frame, and to the whole table, which does not speak with it.
const leadOut = () => {
  for (const link of document.querySelectorAll("a[href^=http], .figures a")) {
    Object.assign(link, { target: "_blank", rel: "noopener" });
  }
};
leadOut();
// Another package is another page in the same document.
document.addEventListener("eco-atlas:opened", leadOut);

new ResizeObserver(measure).observe(document.body);
measure();

// The explorer may be there already, may come, or may fail.
const watch = new MutationObserver(() => settle());
const settle = () => {
  const app = root.dataset.app;
  if (app === "static") return;
  watch.disconnect();
  if (app === "ready") return live();
  say("error", { reason: (document.querySelector(".quiet-failed") ?? document.querySelector("main")).innerText });
};
watch.observe(root, { attributeFilter: ["data-app"] });
settle();
