//! The pages beside the map, as HTML.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use atlas::data::Language;

/// Every page that needs nothing but a language, with the address of the same page in another one.
fn pages(language: Language) -> [String; 3] {
    let others = || language.others().map(|other| (other, format!("../{}/", other.code()))).collect();
    [
        guides::accessibility(language, others()),
        guides::desk(language, others(), "../desk.js".to_owned(), "../".to_owned()),
        guides::refused(language, "data/<x>/".to_owned(), vec!["a & b".to_owned()]),
    ]
}

#[test]
fn every_guide_has_one_heading_of_the_first_rank() {
    for page in Language::ALL.into_iter().flat_map(pages) {
        assert_eq!(page.matches("<h1>").count(), 1, "{page}");
        assert_eq!(page.matches("<main").count(), 1, "{page}");
    }
}

#[test]
fn a_guide_leads_to_the_map_and_to_itself_in_every_other_language() {
    for language in Language::ALL {
        let [accessibility, desk, _] = pages(language);
        for page in [accessibility, desk] {
            for other in language.others() {
                let link =
                    format!("href=\"../{}/\" lang=\"{1}\" hreflang=\"{1}\"", other.code(), other.tag());
                assert!(page.contains(&link), "{page}");
            }
            assert!(page.contains("<a href=\"../\" class=\"language\">"), "{page}");
        }
    }
}

#[test]
fn what_is_said_of_a_refused_package_is_text() {
    let [_, _, refused] = pages(Language::En);
    assert!(refused.contains("data/&lt;x&gt;/") && refused.contains("a &amp; b"), "{refused}");
}
