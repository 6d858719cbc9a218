// The parts of the page as its readers find them: by role and name, by label, by what the markup says of itself
// (`data-*`, the names of fields, ids), and never by how they look.
//
// Selectors in capitals are for code that runs in the page; all else is a locator of a page, a frame or a dialog.

// The main map, the paths that draw many areas together, and the stations.
export const MAP = "#map > div > svg:not([aria-hidden])";
export const GROUPS = `${MAP} > g > path`;
export const STATIONS = `${MAP} > g[aria-hidden]:not([data-island])`;
// The part that is drawn larger. Screen readers pass it over: the main map names all of its areas.
export const INSET = "#map > div > svg[aria-hidden]";
// What a press will show, drawn over the map: a copy of it.
export const PREVIEW = "#map > div > [aria-hidden] > svg";
export const LEGEND = "[data-island=legend]";
export const READOUT = "[data-island=readout]";
export const SUMMARY = "[data-island=summary]";
export const PANELS = "[data-part=panels]";
export const TABLE = "#figures-table table";
export const SKIP = "a[href='#figures-table']";

// The label of a radio button: what a reader presses. `choose(view, "pollutant", "no2")` presses one.
export const choice = (name, value) => `label:has([name=${name}][value=${value}])`;
export const choose = (view, name, value) => view.locator(choice(name, value)).click();
export const radio = (view, name, value) => view.locator(`[name=${name}][value=${value}]`);

// How a pollutant is written, as titles and legends begin.
export const FORMULAS = { pm25: "PM₂.₅", no2: "NO₂", pm10: "PM₁₀", so2: "SO₂", o3: "O₃", benzene: "C₆H₆" };

// An area of the main map, of the inset, of the small map of a pollutant.
export const area = (view, code) => view.locator(`${MAP} [data-code="${code}"]`);
export const insetArea = (view, code) => view.locator(`${INSET} [data-code="${code}"]`);
export const smallMap = (view, pollutant) => view.locator(`figure[data-pollutant=${pollutant}]`);
export const smallArea = (view, pollutant, code) => smallMap(view, pollutant).locator(`[data-code="${code}"]`);

// The marks of the chosen, each with its letter, and the outlines of a kind (zone, hovered, casing, ink).
export const marks = (part) => part.locator("[data-island$=marks] text[y]:visible");
export const outlines = (view, kind) => view.locator(`${MAP} [data-outline${kind ? `=${kind}` : ""}]`);

// The legend of a pollutant, the keys of its classes, the colours of the keys, and the line of its limit.
export const legend = (view, pollutant) => view.locator(`${LEGEND} > div`).filter({ hasText: new RegExp(`^${FORMULAS[pollutant]}`) });
export const keys = (view, pollutant) => legend(view, pollutant).locator("[data-class]");
export const swatches = (view, pollutant) => keys(view, pollutant).locator("> span:first-child");
export const swatchColours = (view, pollutant) => swatches(view, pollutant).evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
export const limitLine = (view, pollutant) => legend(view, pollutant).locator("li:not(:has(button))");

export const readout = (view) => view.locator(READOUT);
export const announced = (view) => view.locator("[data-island=notices] [aria-live]");
export const hints = (view) => view.locator("[data-island=notices] > div");
export const summary = (view) => view.locator(`${SUMMARY} > p:visible`);
// The line before the main part that says what the page goes without.
export const missing = (view) => view.locator("body > p:visible, body > noscript > p:visible");

// The panels beside the map; in the comparison, the buttons of the chosen areas and the rows of their figures.
export const panel = (view, name) => view.locator(`section[data-panel=${name}]`);
export const chips = (view) => view.locator("[data-island=compare] button[data-code]");
export const compared = (view) => view.locator("[data-island=compare] tbody tr");
export const plots = (view) => view.locator("[data-island=compare] section");

export const bars = (view) => view.locator("[data-island=ranking] li[data-code]");
export const table = (view) => view.locator(TABLE);
export const row = (view, code) => view.locator(`#figures-table tr[data-code="${code}"]`);
export const rows = (view) => view.locator("#figures-table tbody tr");
export const cell = (view, code, pollutant) => row(view, code).locator(`[data-pollutant=${pollutant}]`);

export const find = (view) => view.locator("input[name=find]");
export const against = (view) => view.locator("select[name=against]");
export const yearSwitch = (view) => view.locator("header nav");
export const sources = (view) => view.locator("footer section:has(a[href='accessibility/'])");
export const statement = (view) => view.locator("header p:has(+ h1)");
export const otherLanguage = (view) => view.locator("a[data-part=language]");

// What leads to the exports, the dialog with them, and the options for an embed.
export const exportButton = (view) => view.locator("[data-module]");
export const status = (view, dialog) => view.locator(`#${dialog} [role=status]`);

// Which figures of the table are marked as over the limit, as they are seen: with a triangle behind them.
export const overLimit = (cells) => cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, "::after").visibility === "visible"));
