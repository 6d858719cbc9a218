//! Text as markup. What changes often in the browser is drawn as strings, which weigh a fraction
//! of what as many typed elements do; text gets into them through here alone.

/// Text that is nothing but text, in an element and in an attribute.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
