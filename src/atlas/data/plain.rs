//! What may stand where text would be a danger: in addresses, in attributes, in names of classes and files.

/// Whether a text is a code: letters, digits and dashes, at least one of them.
pub fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// Whether a letter may stand in the name of a file.
pub fn is_plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-_.".contains(letter)
}

/// Whether a name is that of a picture, which stands in the folder of the package itself.
pub fn is_picture(name: &str) -> bool {
    let stem = name.strip_suffix(".svg").or_else(|| name.strip_suffix(".png"));
    stem.is_some_and(|stem| !stem.is_empty() && !stem.starts_with('.') && stem.chars().all(is_plain))
}
