//! The contract between the page and the browser half: the ids, attributes and selectors by which the browser half finds
//! what the page holds. Pages and islands write them, the browser half reads them, and neither spells one of its own.
//!
//! A selector that finds nothing fails silently in a browser. So each says here on which page it finds something, and
//! tests render those pages and look (`src/pages/tests`, `src/guides/tests`, `src/export/tests`).
//!
//! Why: docs/decisions.md#contract-of-selectors

/// Where a selector finds something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundOn {
    /// On the page of the map, as it is sent.
    Map,
    /// On the page of the map of a package of many areas.
    ManyAreas,
    /// On the page of the map of a site with several years.
    Years,
    /// On the page of the data desk.
    Desk,
    /// In the dialog of the exports.
    ExportDialog,
    /// In the dialog of the options for embeds.
    EmbedDialog,
    /// In what an island writes once something is chosen.
    Choice,
    /// Only in what the browser half itself makes.
    Browser,
}

/// Declares the selectors, and lists them for the tests.
macro_rules! selectors {
    ($($(#[$doc:meta])* $name:ident = $selector:literal on $found:ident;)+) => {
        $($(#[$doc])* pub const $name: &str = $selector;)+

        /// Every selector with where it finds something.
        pub const SELECTORS: &[(&str, FoundOn)] = &[$(($selector, FoundOn::$found)),+];
    };
}

selectors! {
    /// What holds the maps and the switch. It is asked what is checked, and not the root: what is below the asked one is
    /// matched anew at each switch.
    MAPS = ".map-side" on Map;
    /// The main map.
    MAP = ".map" on Map;
    /// A map of the stage: what lies next to an area is looked for there.
    STAGE_MAPS = ".stage svg" on Map;
    /// The areas of the main map, which are its controls; those of the inset only take the pointer.
    MAP_AREAS = ".map [data-code]" on Map;
    /// The area of the main map that Tab reaches.
    TAB_STOP = ".map [data-code][tabindex=\"0\"]" on Browser;
    /// A control that was made for a stop that is no more.
    FORMER_STOP = ".map .stop[tabindex=\"-1\"]" on Browser;
    /// Where the main map draws its areas.
    AREAS = ".map .areas" on Map;
    /// The paths of the main map that draw areas together.
    GROUP_PATHS = ".map .areas > path" on ManyAreas;
    /// Where shapes are kept that are drawn again elsewhere.
    SHAPES = ".map defs" on Map;
    /// The part of the map that is drawn larger.
    INSET = ".inset" on Map;
    /// The bars of the ranking.
    RANKING = ".ranking" on Map;
    /// The parts of the map's side where a click chooses nothing.
    NO_MAP = "a, button, label, select, p, figcaption, fieldset, .legend, .readout, .ranking" on Map;
    /// What a click beside all areas clears the choice in.
    CLEARING = ".stage, .multiples" on Map;
    /// What carries the code of an area.
    CODED = "[data-code]" on Map;
    /// What can be hovered over beside areas: a class, a zone, a figure of a pollutant.
    HOVERABLE = "[data-class], [data-zone], [data-pollutant]" on Map;
    /// The parts of the page that have something of that kind.
    HOVER_ROOTS = ".stage, .multiples, .ranking, .figures, .panel" on Map;
    /// A class of a legend.
    CLASS = "[data-class]" on Map;
    /// What is of a pollutant: a small map, a cell of the table.
    OF_POLLUTANT = "[data-pollutant]" on Map;
    /// An ecological zone.
    ZONE = "[data-zone]" on Map;
    /// The buttons of the ecological zones.
    ZONE_BUTTONS = "button[data-zone]" on Map;
    /// What a host page may hide.
    PAGE_PARTS = "[data-part]" on Map;
    /// A figure of the table.
    CELL = "td" on Map;
    /// The rows of the table's areas.
    ROWS = ".figures tbody tr" on Map;
    /// What holds them.
    ROWS_BODY = ".figures tbody" on Map;
    /// The names in the table, which are controls as well.
    ROW_BUTTONS = ".figures tbody button" on Map;
    /// The headings that sort.
    HEADINGS = "th[data-sort]" on Map;
    /// The name of the yardstick, in the table and on small maps.
    LIMIT_NAME = "[data-limit-name]" on Map;
    /// The row of the table that has the values of the yardstick.
    LIMIT_ROW = "tr:has(> [data-limit-name])" on Map;
    /// The button that lists more areas.
    MORE = "[data-island=more] button" on ManyAreas;
    /// The lists that it lists them in.
    LISTS = ".figures, .ranking" on Map;
    /// The areas of the small maps that were not drawn yet.
    EMPTY_AREAS = ".areas:empty" on ManyAreas;
    /// The link from the sheet of the chosen areas to the whole comparison.
    COMPARE_ALL = "[data-act=compare]" on Choice;
    /// The panels.
    PANELS = ".panel" on Map;
    /// A chosen area in the comparison.
    CHIP = ".chip" on Choice;
    /// The button of the sheet that takes a chosen area out.
    TAKE_OUT = ".take-out" on Choice;
    /// One that has the focus and shows it.
    FOCUSED_CHIP = ".chip:focus-visible" on Browser;
    /// The button of the open panel.
    OPEN_PANEL = "[name=panel]:checked" on Map;
    /// The radio buttons of all switches.
    RADIOS = "input[type=radio]" on Map;
    /// The switches of the view and the panel.
    SWITCHES = ".switch:not(.switch-pollutant)" on Map;
    /// The switch of the pollutant.
    POLLUTANT_SWITCH = ".switch-pollutant" on Map;
    /// The pollutant that is checked.
    CHECKED_POLLUTANT = "input[name=pollutant]:checked" on Map;
    /// A button of the pollutants that has the focus and shows no ring: neither does the one that then gets it.
    QUIET_FOCUS = ".switch-pollutant :focus:not(:focus-visible)" on Browser;
    /// A button of the pollutants whose focus shows its ring: a key goes on from it.
    RING = ".switch-pollutant :focus-visible" on Browser;
    /// What has an id in the preview of the map.
    PREVIEW_IDS = ".map-preview [id]" on Browser;
    /// The field that finds a district.
    FIND = "input[name=find]" on Map;
    /// The links that keep the state of the view.
    STATE_LINKS = "a[data-keep-state]" on Map;
    /// Those that lead to this package in whatever language.
    PACKAGE_LINKS = "a[data-keep-state]:not(.years a)" on Map;
    /// The button that opens the exports; it names their module.
    EXPORT_BUTTON = "[data-module]" on Map;
    /// The WebAssembly module of the explorer, as the page preloads it.
    PROGRAM_LINK = "link[rel=preload][as=fetch]" on Map;
    /// The module around it.
    GLUE_LINK = "link[rel=modulepreload]" on Map;
    /// All that a page opens another package in place of. The style sheets in the body are for any package.
    REPLACED = "body > :not(link[rel=stylesheet])" on Browser;
    /// What takes no focus after something that had it is gone.
    GONE = "body, [hidden] *" on Browser;
    /// What takes the focus by itself.
    FOCUSABLE = "a, button, input" on Map;
    /// The main part of the data desk.
    DESK = "main.desk" on Desk;
    /// The place of the years of the chosen areas.
    HISTORY = "#history" on Years;
    /// A button of the dialog of the exports.
    EXPORT_DIALOG_BUTTON = "[data-act], [data-format]" on ExportDialog;
    /// A button of the dialog of the options for embeds.
    EMBED_DIALOG_BUTTON = "[data-act]" on EmbedDialog;
    /// The status of a dialog.
    STATUS = ".status" on ExportDialog;
    /// The previews of the picture.
    PICTURE_PREVIEW = "img" on ExportDialog;
    /// The code of an embed.
    EMBED_CODE = "textarea" on EmbedDialog;
    /// What the policy of the other page needs.
    EMBED_POLICY = ".code code" on EmbedDialog;
    /// The preview of an embed.
    EMBED_PREVIEW = ".preview div" on EmbedDialog;
    /// The parts of the page that an embed goes without.
    EMBED_LEFT_OUT = "[name=embed-part]:not(:checked)" on EmbedDialog;
}

/// The drawings that a pollutant colours: the class of each, to which that of the pollutant is added, and where it is.
pub const COLOURED: [(&str, &str); 3] = [("map", MAP), ("inset", INSET), ("ranking", RANKING)];

/// Ids of elements that stand once on a page.
pub mod id {
    /// The figures that ride in the page.
    pub const FIGURES: &str = "figures";
    /// What exports are made from, on a page that opened another package.
    pub const EXPORT_DATA: &str = "export-data";
    /// The suggestions of the field that finds a district.
    pub const SUGGESTIONS: &str = "areas";
    /// The years of the chosen areas.
    pub const HISTORY: &str = "history";
    /// The dialog of the exports.
    pub const EXPORT_DIALOG: &str = "export";
    /// The dialog of the options for embeds.
    pub const EMBED_DIALOG: &str = "embed";
    /// The field of the desk that takes files.
    pub const FILES: &str = "files";
    /// Where files are dropped.
    pub const DROP: &str = "drop";
    /// What the desk says in short.
    pub const STATUS: &str = "status";
    /// The button that gives the package, and what is around it.
    pub const DOWNLOAD: &str = "download";
    /// What stands around that button.
    pub const TAKE: &str = "take";
    /// What the desk says of an upload.
    pub const UPLOAD_REPORT: &str = "upload-report";
}

/// The id of the shape of an area, which every other drawing of the area uses.
pub fn shape_id(code: &str) -> String {
    ["a-", code].concat()
}

/// A reference to the shape of an area.
pub fn shape_ref(code: &str) -> String {
    by_id(&shape_id(code))
}

/// The script of an address.
pub fn script_of(address: &str) -> String {
    ["script", &with("src", address)].concat()
}

/// The radio button of a name that is checked.
pub fn checked(name: &str) -> String {
    [&with("name", name), ":checked"].concat()
}

/// What has an attribute of a value.
pub fn with(attribute: &str, value: &str) -> String {
    ["[", attribute, "=\"", value, "\"]"].concat()
}

/// The element of an id.
pub fn by_id(id: &str) -> String {
    ["#", id].concat()
}

/// What a selector finds within the element of an id.
pub fn within(id: &str, selector: &str) -> String {
    ["#", id, " ", selector].concat()
}

/// The controls of an area: on the map, in the table, in the ranking.
pub fn controls_of(code: &str) -> String {
    let own = with("data-code", code);
    [&own, "[role=button], ", &own, " button"].concat()
}

/// The area of the main map with a code.
pub fn map_area(code: &str) -> String {
    [MAP, " ", &with("data-code", code)].concat()
}

/// The key of a class in the legend of a pollutant.
pub fn legend_key(pollutant: &str, class: usize) -> String {
    [".legend .", pollutant, " ", &with("data-class", &class.to_string())].concat()
}

/// The areas of a small map that were not drawn yet.
pub fn small_map(pollutant: &str) -> String {
    [".small.", pollutant, " ", EMPTY_AREAS].concat()
}

/// The link that keeps the state and leads to a language, by its tag.
pub fn link_to(language: &str) -> String {
    [STATE_LINKS, &with("hreflang", language)].concat()
}

/// The radio buttons of a name.
pub fn radios(name: &str) -> String {
    ["input", &with("name", name)].concat()
}
