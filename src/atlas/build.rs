//! Makes the words of the pseudo language, which proves that a third language needs no more than its words: those of
//! English with accents on their letters. Without the feature there is nothing to do.

#[cfg(not(feature = "pseudo-language"))]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
}

#[cfg(feature = "pseudo-language")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", pseudo::ENGLISH);
    let folder = std::env::var("OUT_DIR")?;
    std::fs::write(std::path::Path::new(&folder).join("pseudo.rs"), pseudo::module()?)?;
    Ok(())
}

#[cfg(feature = "pseudo-language")]
mod pseudo {
    use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
    use std::error::Error;
    use std::path::Path;
    use std::str::FromStr;

    /// The folder of the English words.
    pub const ENGLISH: &str = "words/en";

    /// The source of `mod pseudo`, its files as modules within it.
    pub fn module() -> Result<String, Box<dyn Error>> {
        Ok(format!("mod pseudo {{ {} }}", file("mod")?))
    }

    fn file(name: &str) -> Result<TokenStream, Box<dyn Error>> {
        let text = std::fs::read_to_string(Path::new(ENGLISH).join(name).with_extension("rs"))?;
        let tokens = TokenStream::from_str(&text).map_err(|error| error.to_string())?;
        with_files(changed(tokens))
    }

    /// Puts the files of modules in place of `mod name;`.
    fn with_files(tokens: TokenStream) -> Result<TokenStream, Box<dyn Error>> {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut made = Vec::new();
        for (place, token) in tokens.iter().enumerate() {
            let before = place.checked_sub(2).map(|first| [&tokens[first], &tokens[first + 1]]);
            match before {
                Some([TokenTree::Ident(word), TokenTree::Ident(name)]) if word == "mod" && is(token, ';') => {
                    made.push(Group::new(Delimiter::Brace, file(&name.to_string())?).into());
                }
                _ => made.push(token.clone()),
            }
        }
        Ok(made.into_iter().collect())
    }

    /// The tokens with accents in the texts that are said, and with the name of the language itself. Patterns stay, and
    /// attributes, where documentation is.
    fn changed(tokens: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let change = |place: usize| match &tokens[place] {
            _ if is_in_pattern(&tokens[place + 1..]) => tokens[place].clone(),
            TokenTree::Group(group) if !is_attribute(&tokens[..place]) => {
                Group::new(group.delimiter(), changed(group.stream())).into()
            }
            TokenTree::Literal(literal) => accented(literal).into(),
            TokenTree::Ident(name) if name == "En" => proc_macro2::Ident::new("Pseudo", name.span()).into(),
            token => token.clone(),
        };
        (0..tokens.len()).map(change).collect()
    }

    /// Whether a token is part of a pattern, by what comes after it: alternatives, and the arrow.
    fn is_in_pattern(after: &[TokenTree]) -> bool {
        let rest = after.iter().position(|token| {
            let is_literal = matches!(token, TokenTree::Literal(_) | TokenTree::Group(_));
            !is_literal && !is(token, '|')
        });
        let rest = rest.map_or(&[][..], |place| &after[place..]);
        matches!(rest, [arrow, head, ..] if is(arrow, '=') && is(head, '>'))
    }

    fn is_attribute(before: &[TokenTree]) -> bool {
        match before {
            [.., hash, bang] if is(bang, '!') => is(hash, '#'),
            [.., hash] => is(hash, '#'),
            [] => false,
        }
    }

    fn is(token: &TokenTree, sign: char) -> bool {
        matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
    }

    /// A text with accents on its letters; other literals stay. Placeholders between braces, what is code between
    /// backticks, and escapes stay within it.
    fn accented(literal: &Literal) -> Literal {
        let source = literal.to_string();
        if !source.starts_with('"') {
            return literal.clone();
        }
        let (mut made, mut is_code, mut depth) = (String::new(), false, 0);
        let mut letters = source.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => {
                    made.push(letter);
                    made.extend(letters.next());
                    continue;
                }
                '`' => is_code = !is_code,
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            made.push(if is_code || depth > 0 { letter } else { with_accent(letter) });
        }
        Literal::from_str(&made).unwrap_or_else(|_| literal.clone())
    }

    fn with_accent(letter: char) -> char {
        const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        const ACCENTED: &str = "áƀćðéƒĝĥíĵķļɱñöþǫŕšţûṽŵẋýžÀßÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
        let place = PLAIN.chars().position(|plain| plain == letter);
        place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(letter)
    }
}
