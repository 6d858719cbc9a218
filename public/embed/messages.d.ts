// The messages between the map in a frame and the page around it, version 1.
// A message of another version, of another sender or of another shape is ignored and counted.

// Written from the table of parameters.
/** What the map shows. Codes are those of the address: `pm25`, `110101`, `grade2`. */
export interface State {
  pollutant: string;
  /** At most 4 codes, in the order chosen. */
  districts: string[];
  against: string;
  zone: string | null;
  panel: "compare" | "stations" | "ecology" | "city";
  view: "map" | "multiples" | "ranking" | "table";
}

/** How it looks. Parts are those of `hide=` in the address: `find`, `views`, `stations`. */
export interface Looks {
  theme: "system" | "light" | "dark";
  text: "normal" | "large";
  /** At most 10. */
  hide: string[];
}
// End.

interface Message<Type extends string> {
  type: `eco-atlas:${Type}`;
  version: 1;
}

/** The map is live. Sent once by each document: another language is another one. */
export interface Ready extends Message<"ready"> {
  /** The title of the document, in its language; a good title of the frame. */
  title: string;
  state: State;
}

/** The map shows something else, or was asked what it shows. */
export interface StateChanged extends Message<"state"> {
  title: string;
  state: State;
}

/** The height of the content in whole CSS pixels, when it has changed, or when asked. */
export interface Height extends Message<"height"> {
  height: number;
}

/** The map could not become live, or could not do what it was asked; in the reader's language. */
export interface Failed extends Message<"error"> {
  reason: string;
}

/** What a host may ask for. What is left out stays as it is; `null` takes it back to the default. */
export type Wish = { [Name in keyof (State & Looks)]?: (State & Looks)[Name] | null };

/** To the map: show this. */
export interface Set extends Message<"set"> {
  state: Wish;
}

/** To the map: say what you show. It answers with `Height` and `StateChanged`. */
export interface Get extends Message<"get"> {}

export type FromMap = Ready | StateChanged | Height | Failed;
export type ToMap = Set | Get;

/** The element of embed.js. Its events carry the messages as `detail`. */
export interface EcoAtlasElement extends HTMLElement {
  /** What the map said last that it shows; `null` before it is live. */
  readonly state: State | null;
  /** How many messages of the frame were ignored. */
  readonly ignored: number;
  set(state: Wish): void;
  get(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "eco-atlas": EcoAtlasElement;
  }
  interface HTMLElementEventMap {
    "eco-atlas-ready": CustomEvent<Ready>;
    "eco-atlas-state": CustomEvent<StateChanged>;
    "eco-atlas-height": CustomEvent<Height>;
    "eco-atlas-error": CustomEvent<Failed>;
  }
}
