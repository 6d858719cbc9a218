// <eco-atlas pollutant="no2" districts="110101,110112" lang="zh"></eco-atlas>
//
// An element that shows the map in a frame: titled, loaded when it comes near the screen, as high
// as its content. A change of its attributes changes the map without loading it again. Messages
// are described in messages.d.ts, beside this file.
// Why: docs/decisions.md#embeds-as-frames
(() => {
  const VERSION = 1;
  const own = document.currentScript ?? document.querySelector("script[src*='embed/embed.js']");
  const base = new URL("../", own.src);
  // Written from the table of parameters.
  const SHOWN = ["pollutant", "districts", "against", "zone", "panel", "view", "theme", "text", "hide"];
  // A change of these is another page.
  const LOADED = ["lang", "data"];
  const LISTS = ["districts", "hide"];
  // End.
  // languages: begin
  const LANGUAGES = [
    { code: "en", tag: "en", folder: "", title: "Map of air and ecology by district" },
    { code: "zh", tag: "zh-Hans", folder: "zh/", title: "各区空气与生态地图" },
  ];
  // languages: end
  const LEAST = 480;

  // What the page around says of the element comes first: these rules weigh nothing.
  const RULES = ":where(eco-atlas) { display: block; inline-size: 100%; min-inline-size: 0; flex: 1 1 auto }";
  const FRAME = { display: "block", width: "100%", maxWidth: "100%", minHeight: "0", margin: "0", padding: "0", border: "0" };

  class EcoAtlas extends HTMLElement {
    static observedAttributes = [...SHOWN, ...LOADED, "height"];

    #frame = null;
    #ready = false;
    // The attributes whose change the map has not answered yet, and what was asked for before it was there.
    #pending = new Set();
    #wish = {};
    #heard = null;
    ignored = 0;
    state = null;

    connectedCallback() {
      if (this.#frame) return;
      // Within a shadow tree the rules do not reach.
      if (getComputedStyle(this).display === "inline") this.style.display = "block";
      addEventListener("message", this);
      this.#load();
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      this.#frame?.remove();
      this.#frame = null;
      this.#ready = false;
      this.state = null;
    }

    attributeChangedCallback(name, before, now) {
      if (!this.#frame || before === now) return;
      if (name === "height") return this.#stretch();
      if (LOADED.includes(name)) return this.#load();
      this.#pending.add(name);
      if (this.#ready) this.#send();
    }

    // Asks the map to show something else, or to look otherwise: any part of what messages.d.ts
    // calls State and Looks. A map that is not there yet is asked as soon as it is.
    set(state) {
      Object.assign(this.#wish, state);
      if (this.#ready) this.#send();
    }

    // Asks the map what it shows; the answer is an event "eco-atlas-state".
    get() {
      if (this.#ready) this.#post({ type: "eco-atlas:get", version: VERSION });
    }

    // Only the own frame is listened to, from the origin that it was loaded from.
    handleEvent({ source, origin, data }) {
      if (!this.#frame || source !== this.#frame.contentWindow) return;
      const kind = typeof data?.type === "string" && data.type.startsWith("eco-atlas:") ? data.type.slice(10) : null;
      if (kind === null) return;
      if (origin !== base.origin || data.version !== VERSION || !this.#take(kind, data)) {
        this.ignored += 1;
        return;
      }
      this.dispatchEvent(new CustomEvent(`eco-atlas-${kind}`, { detail: data, bubbles: true }));
    }

    #take(kind, { height, title, state, reason }) {
      if (kind === "height") {
        const sane = Number.isInteger(height) && height > 0 && height < 20000;
        if (sane) {
          this.#heard = height;
          this.#stretch();
        }
        return sane;
      }
      if (kind === "ready" || kind === "state") {
        if (typeof title !== "string" || typeof state !== "object" || state === null) return false;
        this.state = state;
        this.#frame.title = title;
        if (kind === "ready") {
          this.#ready = true;
          this.#send();
        } else if (this.#ready) {
          this.#pending.clear();
        }
        return true;
      }
      return kind === "error" && typeof reason === "string";
    }

    // Says what has changed since the map last answered; a map that was just loaded may not know it.
    #send() {
      const changed = Object.fromEntries([...this.#pending].map((name) => [name, this.#value(name)]));
      const state = { ...changed, ...this.#wish };
      this.#wish = {};
      if (Object.keys(state).length) this.#post({ type: "eco-atlas:set", version: VERSION, state });
    }

    #post(message) {
      this.#frame?.contentWindow?.postMessage(message, base.origin);
    }

    // A frame of its own for each address: a step of the frame would be one of the reader's history.
    #load() {
      const frame = document.createElement("iframe");
      frame.title = this.#language().title;
      frame.loading = "lazy";
      frame.allow = "clipboard-write";
      frame.src = this.#address();
      Object.assign(frame.style, FRAME);
      this.#ready = false;
      this.#pending.clear();
      this.#frame = frame;
      this.#stretch();
      this.replaceChildren(frame);
    }

    // The height that is asked for, in pixels, or the one that the map has said.
    #stretch() {
      const [, asked] = /^\s*(\d+)(?:px)?\s*$/.exec(this.getAttribute("height") ?? "") ?? [];
      this.#frame.style.height = `${Number(asked) || (this.#heard ?? LEAST)}px`;
    }

    // As the site itself reads a tag: the language of exactly this one, else the one whose code it begins with.
    #language() {
      const tag = (this.getAttribute("lang") ?? (this.closest("[lang]") ?? document.documentElement).lang).toLowerCase();
      const [code] = tag.split(/[^a-z]/);
      return LANGUAGES.find((each) => each.tag.toLowerCase() === tag) ?? LANGUAGES.find((each) => each.code === code) ?? LANGUAGES[0];
    }

    // The value of an attribute as messages carry it; null for what is left to the map.
    #value(name) {
      const value = (this.getAttribute(name) ?? "").replaceAll(" ", "");
      return (LISTS.includes(name) ? value.split(",").filter(Boolean) : value) || null;
    }

    #address() {
      const address = new URL(this.#language().folder || "./", base);
      for (const name of [...SHOWN, ...LOADED]) {
        const value = this.getAttribute(name)?.replaceAll(" ", "");
        // The language is in the path.
        if (value && name !== "lang") address.searchParams.set(name, value);
      }
      address.searchParams.set("embed", "1");
      return address.href.replaceAll("%2C", ",");
    }
  }

  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // An older browser: the element sets its own display.
  }
  if (!customElements.get("eco-atlas")) customElements.define("eco-atlas", EcoAtlas);
})();
