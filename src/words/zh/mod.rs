//! 简体中文。

mod accessibility;
mod explorer;
mod export;
mod page;

pub use accessibility::ACCESSIBILITY;
pub use explorer::LIVE;
pub use export::EXPORT;
pub use page::PAGE;
