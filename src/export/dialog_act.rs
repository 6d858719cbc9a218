//! The buttons of the dialogs: what a press on one means, and how the markup says so.

use crate::{ExportView, Format, cite_statement, cite_view, statement_bibtex, view_bibtex};
use atlas::data::{Keyword, keywords};

keywords! {
    /// What a button of the export dialog does that makes no file.
    DialogAct {
        Close = "close", CopyPicture = "copy-picture", CopyLink = "copy link", Share = "share", Embed = "embed",
        CopyStatement = "copy statement", CopyStatementBibtex = "copy statement-bibtex",
        CopyView = "copy view", CopyViewBibtex = "copy view-bibtex"
    }
}

keywords! {
    /// What a button of the dialog with the options for embeds does.
    EmbedAct { Close = "close", Copy = "copy" }
}

keywords! {
    /// A text of the export dialog that is made from the view. It is filled in where `data-fill` names it.
    DialogText {
        Title = "title", Link = "link", Statement = "statement", StatementBibtex = "statement-bibtex",
        View = "view", ViewBibtex = "view-bibtex"
    }
}

/// A button of the export dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogButton {
    /// It does something here, `data-act`.
    Act(DialogAct),
    /// It saves a file, `data-format`.
    Download(Format),
}

impl DialogButton {
    /// Reads a button from a look-up of its attributes.
    pub fn parse(attribute: impl Fn(&str) -> Option<String>) -> Option<Self> {
        match attribute("data-format") {
            Some(format) => Format::from_keyword(&format).map(Self::Download),
            None => DialogAct::from_keyword(&attribute("data-act")?).map(Self::Act),
        }
    }

    /// The attribute that marks the button, with its value.
    pub fn attribute(self) -> (&'static str, &'static str) {
        match self {
            Self::Act(act) => ("data-act", act.keyword()),
            Self::Download(format) => ("data-format", format.keyword()),
        }
    }
}

impl DialogText {
    /// The text for a view; `day` is the day it is read, as `2026-11-23`.
    pub fn of(self, view: ExportView, day: &str) -> String {
        match self {
            Self::Title => [view.title(), view.against()].join(view.texts().comma),
            Self::Link => view.link.to_owned(),
            Self::Statement => cite_statement(view),
            Self::StatementBibtex => statement_bibtex(view),
            Self::View => cite_view(view, day),
            Self::ViewBibtex => view_bibtex(view, day),
        }
    }
}
