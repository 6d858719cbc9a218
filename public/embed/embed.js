// <eco-atlas pollutant="no2" districts="110101,110112" lang="zh"></eco-atlas>
//
// An element that shows the map in a frame: titled, loaded when it comes near the screen, as high
// as its content. A change of its attributes changes the map without loading it again. Messages
// are described in messages.d.ts, beside this file.
(() => {
  const VERSION = 1;
  const base = new URL("../", document.currentScript.src);
  const LISTS = ["districts", "hide"];
  const SHOWN = ["pollutant", "districts", "against", "panel", "view", "zone", "theme", "text", "hide"];
  const TITLES = { en: "Map of air and ecology by district", zh: "各区空气与生态地图" };
  const LEAST = 480;

  class EcoAtlas extends HTMLElement {
    static observedAttributes = [...SHOWN, "lang", "height"];

    #frame = null;
    #ready = false;
    ignored = 0;
    state = null;

    connectedCallback() {
      if (this.#frame) return;
      const frame = document.createElement("iframe");
      frame.title = TITLES[this.#language()];
      frame.loading = "lazy";
      frame.allow = "clipboard-write";
      frame.src = this.#address();
      Object.assign(frame.style, { display: "block", width: "100%", border: "0", height: `${this.#height() ?? LEAST}px` });
      if (getComputedStyle(this).display === "inline") this.style.display = "block";
      this.#frame = frame;
      this.append(frame);
      addEventListener("message", this);
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      this.#frame?.remove();
      this.#frame = null;
      this.#ready = false;
    }

    attributeChangedCallback(name, before, now) {
      if (!this.#frame || before === now) return;
      if (name === "height") return this.#stretch(this.#height() ?? LEAST);
      if (name !== "lang" && this.#ready) return this.set({ [name]: this.#value(name) });
      this.#ready = false;
      this.#frame.src = this.#address();
    }

    // Asks the map to show something else, or to look otherwise: any part of what messages.d.ts
    // calls State and Looks.
    set(state) {
      this.#post({ type: "eco-atlas:set", version: VERSION, state });
    }

    // Asks the map what it shows; the answer is an event "eco-atlas-state".
    get() {
      this.#post({ type: "eco-atlas:get", version: VERSION });
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
        if (sane && this.#height() === null) this.#stretch(height);
        return sane;
      }
      if (kind === "ready" || kind === "state") {
        if (typeof title !== "string" || typeof state !== "object" || state === null) return false;
        this.#ready = true;
        this.state = state;
        this.#frame.title = title;
        return true;
      }
      return kind === "error" && typeof reason === "string";
    }

    #post(message) {
      this.#frame?.contentWindow?.postMessage(message, base.origin);
    }

    #stretch(height) {
      this.#frame.style.height = `${height}px`;
    }

    // A fixed height, where one is asked for.
    #height() {
      const height = Number(this.getAttribute("height"));
      return Number.isInteger(height) && height > 0 ? height : null;
    }

    #language() {
      return /^zh/i.test(this.getAttribute("lang") ?? this.closest("[lang]")?.lang ?? "") ? "zh" : "en";
    }

    // The value of an attribute as messages carry it; null for what is left to the map.
    #value(name) {
      const value = (this.getAttribute(name) ?? "").replaceAll(" ", "");
      return (LISTS.includes(name) ? value.split(",").filter(Boolean) : value) || null;
    }

    #address() {
      const address = new URL(this.#language() === "zh" ? "zh/" : "./", base);
      for (const name of SHOWN) {
        const value = this.getAttribute(name)?.replaceAll(" ", "");
        if (value) address.searchParams.set(name, value);
      }
      address.searchParams.set("embed", "1");
      return address.href.replaceAll("%2C", ",");
    }
  }

  if (!customElements.get("eco-atlas")) customElements.define("eco-atlas", EcoAtlas);
})();
