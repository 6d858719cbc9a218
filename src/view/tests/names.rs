//! Names that find room, on every package of the tests, in every language and at every size: no two cover each other, none leaves
//! the frame, and whoever is chosen has a name.

use atlas::data::{AreaId, Atlas, Language};
use atlas::geometry::{Block, Layout, MapNames, NameSet};
use atlas::state::Chosen;
use view::names::{blocks, chosen_marks, map_names};

/// The packages that tests read, real places among them.
const PACKAGES: [&str; 3] =
    ["public/data/beijing-2020", "tests/packages/small", "tests/packages/vermont-2020"];

/// Does something with the names of every package in every language of its own.
fn with_names(act: impl Fn(&str, &Atlas, &Layout, Language, &MapNames)) {
    for folder in PACKAGES {
        let atlas = fixtures::atlas(folder);
        let layout = Layout::of(&atlas);
        for language in atlas.about.languages.iter().copied() {
            act(folder, &atlas, &layout, language, &map_names(&atlas, &layout, language));
        }
    }
}

fn sets(names: &MapNames) -> impl Iterator<Item = &NameSet> {
    names.map.iter().chain(&names.inset)
}

fn assert_apart(blocks: &[Block], set: &NameSet, whose: &str) {
    for (index, block) in blocks.iter().enumerate() {
        assert!(block.is_within(&set.frame), "{whose}: {block:?} leaves the frame");
        for other in &blocks[index + 1..] {
            assert!(!block.meets(other), "{whose}: {block:?} meets {other:?}");
        }
    }
}

#[test]
fn no_two_names_meet_and_none_leaves_the_frame() {
    with_names(|folder, atlas, _, language, names| {
        for set in sets(names) {
            let short = |area: AreaId| atlas.figures.area(area).short.get(language);
            let whose = format!("{folder}, {language:?}, {}", set.size);
            assert_apart(&blocks(set, short), set, &whose);
        }
    });
}

#[test]
fn every_area_of_beijing_has_its_name_on_a_wide_map() {
    with_names(|folder, atlas, _, language, names| {
        if folder.contains("beijing") {
            let named = |area: AreaId| sets(names).any(|set| set.name(area).is_some());
            let nameless: Vec<&str> = atlas
                .figures
                .areas()
                .filter(|(id, _)| !named(*id))
                .map(|(_, area)| area.short.get(language))
                .collect();
            assert_eq!(nameless, [""; 0], "{language:?}");
            for sets in [&names.map, &names.inset] {
                let [wide, .., narrow, _] = &sets[..] else { panic!("sets") };
                let count = |set: &NameSet| set.names.iter().flatten().count();
                assert!(count(narrow) <= count(wide), "{language:?}");
                assert!(count(narrow) * 2 >= count(wide), "{language:?}: a phone has few names");
            }
        }
    });
}

#[test]
fn whoever_is_chosen_has_a_name_and_none_of_them_covers_another() {
    with_names(|folder, atlas, layout, language, names| {
        let short = |area: AreaId| atlas.figures.area(area).short.get(language);
        for set in sets(names) {
            // Those without a name have the most to ask for.
            let mut nameless = atlas.figures.areas().map(|(id, _)| id);
            let mut chosen = Chosen::default();
            while let Some(area) = nameless.next().filter(|_| chosen.areas().len() < Chosen::MOST) {
                if set.name(area).is_none() {
                    chosen.add(area);
                }
            }
            let marks = chosen_marks(set, &[], &layout.anchors, chosen.areas(), short);
            let mut own: Vec<Block> = Vec::new();
            for (area, mark) in chosen.areas().iter().zip(&marks) {
                let called = mark.call_out.expect("a name with a line");
                own.push(called.block(view::names::width(short(*area), set.size), set.size));
            }
            let whose = format!("{folder}, {language:?}, {}: {:?}", set.size, chosen.areas());
            // A name that is longer than the drawing cannot stand in it.
            own.retain(|block| block.right - block.left <= set.frame.width);
            assert_apart(&own, set, &whose);
        }
    });
}
