//! The view taken away: as figures (CSV, JSON), as a picture (SVG, which the browser also turns
//! into pixels), as a citation, as a map in another page.
//!
//! Everything is a pure function of an [`ExportView`]: the figures, the state of the view, the words.
//! Each export names its title, unit, yardstick with version, source, boundaries, approval number
//! and the link back; and the classes, but for the picture of the table, which has no colours. A
//! WebAssembly module of its own, loaded when it is first asked for.
//!
//! Why: docs/decisions.md#three-webassembly-modules

mod citation;
mod dialog;
mod dialog_act;
mod embed;
mod embed_dialog;
mod export_data;
mod export_view;
mod format;
mod from_atlas;
mod picture;

pub use citation::{cite_statement, cite_view, statement_bibtex, view_bibtex};
pub use dialog::{DIALOG_STYLE, dialog};
pub use dialog_act::{DialogAct, DialogButton, DialogText, EmbedAct};
pub use embed::{EmbedOptions, Height, Snippet};
pub use embed_dialog::embed_dialog;
pub use export_data::{ExportData, MapDrawing, Station};
pub use export_view::ExportView;
pub use format::{Content, Format, FormatGroup};
pub use from_atlas::export_data;
pub use picture::{Palette, picture};
