//! 简体中文。

mod accessibility;
mod checks;
mod desk;
mod embed_guide;
mod embedding;
mod explorer;
mod export;
mod manual;
mod page;

pub use accessibility::ACCESSIBILITY;
pub use checks::CHECKS;
pub use desk::DESK;
pub use embed_guide::EMBED_GUIDE;
pub use embedding::EMBEDDING;
pub use explorer::EXPLORER;
pub use export::EXPORT;
pub use manual::MANUAL;
pub use page::PAGE;

use crate::data::Language;
use crate::state::Panel;

/// 面板的名称，用于切换按钮和嵌入选项。
pub(super) fn panel(panel: Panel) -> &'static str {
    match panel {
        Panel::Compare => "比较",
        Panel::Stations => "站点",
        Panel::Ecology => "生态",
        Panel::City => "全市",
    }
}

/// 语言的名称。
pub(super) fn name_of(language: Language) -> &'static str {
    match language {
        Language::En => "英文",
        Language::Zh => "中文",
        #[cfg(feature = "pseudo-language")]
        Language::Pseudo => "伪文",
    }
}

/// 日期，如 2026-02-28；不是日期的保持原样。
pub(super) fn date(text: &str) -> String {
    match text.split('-').map(|part| part.trim_start_matches('0')).collect::<Vec<_>>()[..] {
        [year, month, day] => format!("{year}年{month}月{day}日"),
        _ => text.to_owned(),
    }
}
