//! The code for other pages says what was chosen, and nothing else.

use atlas::data::Language;
use atlas::geometry::Layout;
use atlas::state::{Embed, Hidden, PagePart, Panel, Theme, parse};
use expect_test::expect;
use export::export_data;
use export::{EmbedOptions, ExportData, ExportView, Height, Snippet, embed_dialog};

const SITE: &str = "https://example.org/atlas/";

fn beijing() -> ExportData {
    let atlas = Box::leak(Box::new(fixtures::beijing()));
    let layout = Box::leak(Box::new(Layout::of(atlas)));
    export_data(atlas, layout, Language::En, "beijing-2020")
}

fn snippet(query: &str, options: EmbedOptions) -> Snippet {
    let data = beijing();
    let state = parse(query, data.figures()).0;
    let view = ExportView { data: &data, state: &state, link: "", language: Language::En };
    Snippet::of(view, options, SITE)
}

fn hidden(parts: &[PagePart]) -> Hidden {
    let mut hidden = Hidden::default();
    parts.iter().for_each(|part| hidden.add(*part));
    hidden
}

#[test]
fn the_element_carries_the_view_and_the_choices() {
    let options = EmbedOptions {
        language: Language::Zh,
        theme: Theme::Dark,
        hidden: hidden(&[PagePart::Find, PagePart::Panel(Panel::City)]),
        height: Height::Following,
    };
    let snippet =
        snippet("pollutant=no2&districts=110101,bda&against=who&panel=stations&text=large&embed=1", options);
    expect![[r#"
        <script async src="https://example.org/atlas/embed/embed.js"></script>
        <eco-atlas pollutant="no2" districts="110101,bda" against="who" panel="stations" theme="dark" text="large" hide="find,city" lang="zh"><a href="https://example.org/atlas/zh/?pollutant=no2&amp;districts=110101,bda&amp;against=who&amp;panel=stations&amp;theme=dark&amp;text=large&amp;hide=find,city">北京市2020年NO₂年均浓度</a></eco-atlas>"#]]
    .assert_eq(&snippet.markup());
}

#[test]
fn the_frame_has_a_title_in_its_own_language() {
    let frame = |language| {
        let options = EmbedOptions { language, height: Height::Fixed(640), ..EmbedOptions::default() };
        snippet("districts=110101", options).markup()
    };
    expect![[r#"<iframe src="https://example.org/atlas/?districts=110101&amp;embed=1" title="PM₂.₅, annual mean 2020, Beijing" width="100%" height="640" frameborder="0" loading="lazy" allow="clipboard-write"></iframe>"#]]
        .assert_eq(&frame(Language::En));
    expect![[r#"<iframe src="https://example.org/atlas/zh/?districts=110101&amp;embed=1" title="北京市2020年PM₂.₅年均浓度" width="100%" height="640" frameborder="0" loading="lazy" allow="clipboard-write"></iframe>"#]]
        .assert_eq(&frame(Language::Zh));
}

#[test]
fn the_address_of_a_frame_reads_back_as_what_was_chosen() {
    let data = beijing();
    let queries =
        ["", "pollutant=so2&zone=core&panel=ecology", "view=table&against=city&districts=bda,110101"];
    for (query, part) in
        queries.into_iter().zip([PagePart::Views, PagePart::Panel(Panel::Compare), PagePart::Language])
    {
        let options = EmbedOptions {
            theme: Theme::Light,
            hidden: hidden(&[part]),
            height: Height::Fixed(700),
            ..EmbedOptions::default()
        };
        let snippet = snippet(query, options);
        let (_, address) = &snippet.attributes[0];
        let (state, hints) = parse(address.split_once('?').unwrap().1, data.figures());
        assert!(hints.is_empty(), "{hints:?}");
        let mut expected = parse(query, data.figures()).0;
        (expected.embed, expected.theme, expected.hide) = (Embed::Yes, Theme::Light, options.hidden);
        if part == PagePart::Panel(Panel::Compare) && expected.panel == Panel::Compare {
            expected.panel = Panel::Stations;
        }
        assert_eq!(state, expected);
    }
}

#[test]
fn the_open_panel_is_one_that_is_shown_and_no_panel_at_all_is_one_word() {
    let attributes = |query: &str, parts: &[PagePart]| {
        let snippet = snippet(query, EmbedOptions { hidden: hidden(parts), ..EmbedOptions::default() });
        let of = |name: &str| {
            let found = snippet.attributes.iter().find(|(own, _)| *own == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        [of("panel"), of("hide")]
    };
    assert_eq!(attributes("panel=city", &[PagePart::Panel(Panel::City)]), ["", "city"]);
    assert_eq!(
        attributes("", &[PagePart::Panel(Panel::Compare), PagePart::Panel(Panel::Stations)]),
        ["ecology", "compare,stations"]
    );
    let all = [
        PagePart::Panel(Panel::Compare),
        PagePart::Panel(Panel::Stations),
        PagePart::Panel(Panel::Ecology),
        PagePart::Panel(Panel::City),
    ];
    assert_eq!(attributes("panel=city", &all), ["", "panels"]);
    assert_eq!(attributes("", &[&all[..], &[PagePart::Find]].concat()), ["", "find,panels"]);
}

#[test]
fn the_options_of_an_embed_that_hides_all_panels_leave_them_out() {
    let data = beijing();
    let state = parse("hide=panels,find&theme=dark", data.figures()).0;
    let options = EmbedOptions::of(&state, Language::Zh);
    assert_eq!((options.language, options.theme), (Language::Zh, Theme::Dark));
    let snippet = snippet("", options);
    assert!(snippet.markup().contains("hide=\"find,panels\""), "{}", snippet.markup());
    assert!(!embed_dialog(Language::Zh, &Language::ALL, options, "").contains("value=\"city\" checked"));
}

#[test]
fn a_policy_names_the_origin_and_the_script_where_there_is_one() {
    let fixed = EmbedOptions { height: Height::Fixed(700), ..EmbedOptions::default() };
    assert_eq!(snippet("", fixed).policy(SITE), "frame-src https://example.org");
    let following = snippet("", EmbedOptions::default());
    assert_eq!(following.policy(SITE), "frame-src https://example.org; script-src https://example.org");
}

#[test]
fn a_typed_height_is_one_that_a_page_can_have() {
    for (typed, height) in
        [("640", 640), (" 900 ", 900), ("", 700), ("tall", 700), ("-5", 700), ("3", 320), ("60000", 4000)]
    {
        assert_eq!(Height::fixed(typed), Height::Fixed(height), "{typed}");
    }
}

#[test]
fn what_stands_in_an_attribute_stays_in_it() {
    let mut snippet = snippet("", EmbedOptions::default());
    snippet.attributes = vec![("title", "\"><script>alert(1)</script>".to_owned())];
    let markup = snippet.markup();
    assert!(markup.contains("title=\"&quot;&gt;&lt;script&gt;"), "{markup}");
    assert_eq!(markup.matches("<script").count(), 1, "only the script of the site: {markup}");
}

#[test]
fn the_dialog_comes_with_the_choices_of_the_view() {
    for language in Language::ALL {
        let options = EmbedOptions {
            language,
            theme: Theme::Dark,
            hidden: hidden(&[PagePart::Find]),
            height: Height::Fixed(800),
        };
        let markup = embed_dialog(language, &Language::ALL, options, "embed/frame/");
        let checked = markup.matches(" checked").count();
        assert_eq!(checked, 4 + 4 + 1 + 1 + 1, "{markup}");
        assert!(markup.contains("value=\"find\"> "), "a part that is hidden is not checked");
        for choice in [language.code(), "dark", "fixed"] {
            assert!(markup.contains(&format!("value=\"{choice}\" checked")), "{choice}");
        }
        assert!(markup.contains("value=\"800\""));
    }
}
