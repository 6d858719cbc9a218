//! What the page of the map loads.

/// The addresses of what the page loads.
pub struct Loads {
    /// The WebAssembly.
    pub program: String,
    /// The module around it.
    pub glue: String,
    /// The module of the exports, relative to the script that starts.
    pub export: String,
    /// The imprint's logo.
    pub logo: Option<String>,
}
