//! What is written from the table of parameters: the README's table, the types of messages, the lists of the scripts.
//! `UPDATE_EXPECT=1` renews them.

use atlas::data::{Figures, Keyword, Language};
use atlas::state::{Early, Messages, PARAMETERS, PagePart, Parameter, Shape, Theme, Values, parse};
use atlas::words::{self, EmbedMethod};
use expect_test::expect_file;

/// Compares what stands between two lines of a file with what is written.
fn assert_block(file: &str, begin: &str, end: &str, written: &str) {
    let path = fixtures::project(file);
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(&format!("{begin}\n")).expect(file);
    let (_, after) = rest.split_once(end).expect(file);
    expect_file![path].assert_eq(&format!("{before}{begin}\n{written}{end}{after}"));
}

/// The same within a script, whose block is indented.
fn assert_script(file: &str, indent: &str, written: &str) {
    let begin = format!("{indent}// Written from the table of parameters.");
    assert_block(file, &begin, &format!("{indent}// End."), written);
}

fn that(is: impl Fn(&Parameter) -> bool) -> Vec<&'static Parameter> {
    PARAMETERS.iter().filter(|parameter| is(parameter)).collect()
}

/// Texts as a list of JavaScript.
fn quoted<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let texts: Vec<String> = texts.into_iter().map(|text| format!("{text:?}")).collect();
    texts.join(", ")
}

fn names(parameters: &[&'static Parameter]) -> String {
    quoted(parameters.iter().map(|parameter| parameter.name))
}

/// The words that a value may be, the default first; empty where they are the package's.
fn keywords(values: Values) -> Vec<&'static str> {
    match values {
        Values::Keywords(words) => words(),
        Values::Themes => Theme::keywords(),
        Values::Parts => PagePart::keywords(),
        Values::Languages => Language::ALL.iter().map(|language| language.code()).collect(),
        Values::Pollutants | Values::Areas | Values::Yardsticks | Values::Zones | Values::Packages => {
            Vec::new()
        }
    }
}

fn is_list(parameter: &Parameter) -> bool {
    matches!(parameter.shape, Shape::List(_))
}

#[test]
fn the_readme_has_the_parameters() {
    let figures = fixtures::beijing().figures;
    let mut table =
        String::from("| parameter | values, the default first | message | attribute |\n|---|---|---|---|\n");
    for parameter in PARAMETERS {
        let message = match parameter.outside.messages {
            Messages::State => "said and set",
            Messages::Looks => "set",
            Messages::None => "",
        };
        let attribute = if parameter.outside.is_attribute { "yes" } else { "" };
        let (name, values) = (parameter.name, values(parameter, &figures));
        table += &format!("| `{name}` | {values} | {message} | {attribute} |\n");
    }
    assert_block("README.md", "<!-- parameters -->", "<!-- end of parameters -->", &table);
}

/// The values of a parameter in words.
fn values(parameter: &Parameter, figures: &Figures) -> String {
    let listed = |codes: &[&str]| codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ");
    let values = match parameter.outside.values {
        Values::Pollutants => {
            listed(&figures.pollutants.iter().map(|item| &item.code[..]).collect::<Vec<_>>())
        }
        Values::Yardsticks => {
            listed(&figures.yardsticks.iter().map(|item| &item.code[..]).collect::<Vec<_>>())
        }
        Values::Zones => {
            "none; ".to_owned()
                + &listed(&figures.zones.iter().map(|item| &item.code[..]).collect::<Vec<_>>())
        }
        Values::Areas => "codes of areas, in the order chosen".to_owned(),
        Values::Languages => "that of the page; ".to_owned() + &listed(&keywords(Values::Languages)),
        Values::Packages => "the folder of a package".to_owned(),
        words => listed(&keywords(words)),
    };
    match parameter.shape {
        Shape::One => values,
        Shape::List(most) => format!("none; at most {most} of: {values}"),
    }
}

#[test]
fn the_example_of_the_readme_is_understood() {
    let readme = std::fs::read_to_string(fixtures::project("README.md")).unwrap();
    let query = readme.lines().find(|line| line.starts_with("?pollutant=")).unwrap();
    assert_eq!(parse(query, &fixtures::beijing().figures).1, []);
}

#[test]
fn the_types_of_messages_have_the_parameters() {
    let fields = |messages| -> String {
        let parameters = that(|parameter| parameter.outside.messages == messages);
        parameters.into_iter().map(field).collect()
    };
    let written = format!(
        "/** What the map shows. Codes are those of the address: `pm25`, `110101`, `grade2`. */\n\
         export interface State {{\n{}}}\n\n\
         /** How it looks. Parts are those of `hide=` in the address: `find`, `views`, `stations`. */\n\
         export interface Looks {{\n{}}}\n",
        fields(Messages::State),
        fields(Messages::Looks),
    );
    assert_script("public/embed/messages.d.ts", "", &written);
}

/// A field of an interface.
fn field(parameter: &Parameter) -> String {
    let words = keywords(parameter.outside.values);
    let kind = match parameter.shape {
        Shape::List(_) => "string[]".to_owned(),
        Shape::One if !words.is_empty() => quoted(words).replace(", ", " | "),
        Shape::One if matches!(parameter.outside.values, Values::Zones) => "string | null".to_owned(),
        Shape::One => "string".to_owned(),
    };
    let note = match parameter.shape {
        Shape::List(most) if matches!(parameter.outside.values, Values::Areas) => {
            format!("  /** At most {most} codes, in the order chosen. */\n")
        }
        Shape::List(most) => format!("  /** At most {most}. */\n"),
        Shape::One => String::new(),
    };
    format!("{note}  {}: {kind};\n", parameter.name)
}

#[test]
fn the_script_of_the_frame_has_the_parameters() {
    let set = that(|parameter| parameter.outside.messages != Messages::None);
    let (lists, single): (Vec<_>, Vec<_>) = set.into_iter().partition(|parameter| is_list(parameter));
    let mut written =
        format!("const settable = new Map([\n  ...[{}].map((name) => [name, code]),\n", names(&single));
    for parameter in lists {
        if let Shape::List(most) = parameter.shape {
            written += &format!("  [{:?}, codes({most})],\n", parameter.name);
        }
    }
    assert_script("public/frame.js", "", &(written + "]);\n"));
    // How each is found in the page is written by hand.
    let script = std::fs::read_to_string(fixtures::project("public/frame.js")).unwrap();
    let (_, rest) = script.split_once("const state = () => ({\n").unwrap();
    let (said, _) = rest.split_once("});").unwrap();
    for parameter in that(|parameter| parameter.outside.messages == Messages::State) {
        let name = parameter.name;
        assert!(said.contains(&format!("  {name}: ")), "public/frame.js does not say {name}");
    }
}

#[test]
fn the_script_of_the_element_has_the_parameters() {
    let attributes = that(|parameter| parameter.outside.is_attribute);
    let lists: Vec<_> = attributes.iter().copied().filter(|parameter| is_list(parameter)).collect();
    let (loaded, shown): (Vec<_>, Vec<_>) =
        attributes.into_iter().partition(|parameter| parameter.outside.messages == Messages::None);
    let written = format!(
        "  const SHOWN = [{}];\n  // A change of these is another page.\n  const LOADED = [{}];\n  const LISTS = [{}];\n",
        names(&shown),
        names(&loaded),
        names(&lists)
    );
    assert_script("public/embed/embed.js", "  ", &written);
}

#[test]
fn the_script_that_starts_has_the_parameters() {
    let radios = names(&that(|parameter| parameter.outside.early == Early::Radio));
    let looks = that(|parameter| parameter.outside.early == Early::Root).into_iter().map(|parameter| {
        format!("{}: [{}]", parameter.name, quoted(keywords(parameter.outside.values).into_iter().skip(1)))
    });
    let looks = looks.collect::<Vec<_>>().join(", ");
    let written = format!("  const RADIOS = [{radios}];\n  const LOOKS = {{ {looks} }};\n");
    assert_script("public/start.js", "  ", &written);
}

#[test]
fn the_guides_name_every_attribute_and_every_part_that_can_be_hidden() {
    for language in Language::ALL {
        let points = |method| (words::embed_guide(language).points)(method).concat();
        let (element, frame) = (points(EmbedMethod::Element), points(EmbedMethod::Frame));
        // Packages cannot be listed there.
        for parameter in
            that(|one| one.outside.is_attribute && !matches!(one.outside.values, Values::Packages))
        {
            let name = parameter.name;
            assert!(element.contains(&format!("`{name}`")), "{}: {name}", language.code());
        }
        let is_sign = |letter: char| !letter.is_ascii_alphanumeric();
        for part in PagePart::keywords() {
            assert!(frame.split(is_sign).any(|word| word == part), "{}: {part}", language.code());
        }
    }
}
