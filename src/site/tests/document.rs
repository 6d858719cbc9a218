//! What a publisher fills in is on the pages, and the guides of both languages say the same.

use atlas::data::read::{Content, Files, read};
use atlas::data::{Atlas, Language};
use atlas::geometry::Layout;
use site::{Assets, Document, Site, render, with_shapes_closed, without_markers};

const TEMPLATE: &str = "<html lang=\"{lang}\"><head><!--head--></head><body><!--body--></body></html>";

/// The small package with settings of its own.
fn with_settings(change: impl FnOnce(&mut serde_json::Value)) -> Atlas {
    let folder = fixtures::project("tests/packages/small");
    let text = std::fs::read_to_string(folder.join("datapackage.json")).unwrap();
    let mut descriptor: serde_json::Value = serde_json::from_str(&text).unwrap();
    change(&mut descriptor["atlas"]);
    let mut files = Files::from_folder(&folder).unwrap();
    files.insert("datapackage.json", Content::Bytes(descriptor.to_string().into_bytes()));
    files.insert("logo.svg", Content::Bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec()));
    read(&files).unwrap()
}

fn page(atlas: Atlas, language: Language) -> String {
    let atlas: &'static Atlas = Box::leak(Box::new(atlas));
    let layout = Box::leak(Box::new(Layout::of(atlas)));
    let logo = atlas.about.imprint.as_ref().and_then(|imprint| imprint.logo.clone());
    let assets = Assets { logo: logo.map(|_| "logo-0123.svg".to_owned()), ..Assets::default() };
    let styles = style::Styles::of(atlas, layout).unwrap();
    let site = Site {
        template: TEMPLATE,
        atlas,
        layout,
        assets: &assets,
        style: &styles.first,
        island_html: islands::html,
        release: true,
    };
    render(site, Document::Map, language)
}

#[test]
fn the_imprint_and_the_approval_number_are_on_the_page() {
    let settings = |settings: &mut serde_json::Value| {
        settings["map_approval_number"] = "TEST-001".into();
        settings["imprint"] = serde_json::json!({
            "name": { "en": "Office <of> Tests", "zh": "测试局" },
            "path": "https://www.example.org/",
            "logo": "logo.svg",
        });
    };
    let english = page(with_settings(settings), Language::En);
    let chinese = page(with_settings(settings), Language::Zh);
    for (html, name, logo) in
        [(&english, "Office &lt;of&gt; Tests", "logo-0123.svg"), (&chinese, "测试局", "../logo-0123.svg")]
    {
        let imprint =
            format!("<a href=\"https://www.example.org/\" class=\"imprint\"><img src=\"{logo}\" alt=\"\">");
        assert!(html.contains(&imprint), "{imprint}");
        assert!(html.contains(name), "{name}");
        assert!(html.contains("TEST-001"));
        assert!(html.contains(".imprint"), "the line has its style");
    }
}

#[test]
fn what_is_not_filled_in_takes_no_room() {
    let html = page(with_settings(|_| {}), Language::En);
    assert!(!html.contains("imprint"));
    assert!(!html.contains("Map approval number"));
}

#[test]
fn the_guides_of_both_languages_hold_the_same_commands_and_settings() {
    let guide = |name: &str| std::fs::read_to_string(fixtures::project("docs").join(name)).unwrap();
    let (english, chinese) = (guide("hosting.md"), guide("hosting.zh.md"));
    let code = |text: &str| -> Vec<String> {
        text.split("```").skip(1).step_by(2).map(|block| block.trim().to_owned()).collect()
    };
    assert_eq!(code(&english), code(&chinese));
    assert!(code(&english).len() >= 6);
    let count = |text: &str, what: &str| text.lines().filter(|line| line.starts_with(what)).count();
    for what in ["## ", "|", "- **", "1. ", "3. "] {
        assert_eq!(count(&english, what), count(&chinese, what), "{what}");
    }
}

#[test]
fn the_example_settings_of_the_guide_are_accepted() {
    let guide = std::fs::read_to_string(fixtures::project("docs/hosting.md")).unwrap();
    let example = guide.split("```json").nth(1).unwrap().split("```").next().unwrap();
    let example: serde_json::Value =
        serde_json::from_str(&["{", example.trim().trim_end_matches(','), "}"].concat()).unwrap();
    let atlas = with_settings(|settings| {
        for (name, value) in example.as_object().unwrap() {
            settings[name] = value.clone();
        }
    });
    assert_eq!(atlas.about.embedders.map(|embedders| embedders.len()), Some(2));
    assert!(atlas.about.imprint.is_some());
}

#[test]
fn only_what_is_taken_over_has_marks() {
    let live = "<div data-island=\"marks\" class=\"x\"><g><path d=\"M0 0z\"/><input name=\"a\"><!><b>1</b></g><!></div>";
    for (markup, kept) in [
        ("", ""),
        ("a<!>b", "ab"),
        ("<ul><li>1</li><!></ul><!>", "<ul><li>1</li></ul>"),
        (live, live),
        (&[live, "<!><p>2<!></p>"].concat(), &[live, "<p>2</p>"].concat()),
        ("<!--note--><br><p>3</p><!>", "<!--note--><br><p>3</p>"),
    ] {
        assert_eq!(without_markers(markup), kept);
    }
}

#[test]
fn shapes_close_themselves_unless_they_hold_something() {
    for (markup, closed) in [
        ("", ""),
        (
            "<g><path d=\"M0 0z\"></path><use href=\"#a\"></use></g>",
            "<g><path d=\"M0 0z\"/><use href=\"#a\"/></g>",
        ),
        ("1<circle></circle>2", "1<circle/>2"),
        ("<g></g><p></p><textarea></textarea>", "<g></g><p></p><textarea></textarea>"),
        ("<circle r=\"13\"><title>1</title></circle>", "<circle r=\"13\"><title>1</title></circle>"),
    ] {
        assert_eq!(with_shapes_closed(markup), closed);
    }
}
